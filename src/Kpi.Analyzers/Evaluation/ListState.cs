using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Evaluation;

/// <summary>What is known, at one moment, of a list that a local holds and the block adds to.</summary>
internal sealed class ListState(SequenceValue initial, ListUses uses)
{
    private readonly ImmutableArray<(Value Value, SyntaxNode Syntax)>.Builder _items = initial.Items.ToBuilder();
    private SequenceValue? _current = initial;

    public ListUses Uses { get; } = uses;

    /// <summary>Whether it holds just the items that are known.</summary>
    public bool IsComplete { get; private set; } = initial.IsComplete;

    public SequenceValue Current => _current ??= new SequenceValue(_items.ToImmutable(), IsComplete, canChange: true);

    public void Add(Value value, SyntaxNode syntax)
    {
        _items.Add((value, syntax));
        _current = null;
    }

    public void Add(SequenceValue items)
    {
        _items.AddRange(items.Items);
        SetComplete(IsComplete && items.IsComplete);
    }

    public void SetComplete(bool isComplete)
    {
        IsComplete = isComplete;
        _current = null;
    }
}
