using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Evaluation;

/// <summary>What is known, at one moment, of a list that a local holds and the block adds to.</summary>
internal sealed class ListState(SequenceValue initial, ListUses uses)
{
    private readonly ImmutableArray<SequenceItem>.Builder _items = initial.Items.ToBuilder();
    private SequenceValue? _current = initial;

    /// <summary>Of the branches that add to it, whether it held just the known items before.</summary>
    private readonly Dictionary<IOperation, bool> _wasCompleteBefore = [];

    public ListUses Uses { get; } = uses;

    /// <summary>Whether it holds just the items that are known.</summary>
    public bool IsComplete { get; private set; } = initial.IsComplete;

    public SequenceValue Current => _current ??= new SequenceValue(_items.ToImmutable(), IsComplete, canChange: true);

    public void Add(SequenceItem item)
    {
        _items.Add(item);
        _current = null;
    }

    public void Add(SequenceValue items)
    {
        bool isFollowed = _items.Count + items.Items.Length <= ListCalls.MostItems;
        if (isFollowed)
            _items.AddRange(items.Items);
        SetComplete(isFollowed && IsComplete && items.IsComplete);
    }

    /// <summary>Notes, at the first addition of a branch that may run or not, what was known before it.</summary>
    public void Enter(IOperation branch)
    {
        if (!_wasCompleteBefore.ContainsKey(branch))
            _wasCompleteBefore.Add(branch, IsComplete);
    }

    public bool WasCompleteBefore(IOperation branch) => _wasCompleteBefore.TryGetValue(branch, out bool wasComplete) && wasComplete;

    public void SetComplete(bool isComplete)
    {
        IsComplete = isComplete;
        _current = null;
    }
}
