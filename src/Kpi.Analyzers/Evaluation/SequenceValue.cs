using System.Collections.Immutable;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Evaluation;

/// <summary>A list written out in code.</summary>
/// <param name="items">The items that are certainly there, in order, with the syntax each is written as.</param>
/// <param name="isComplete">Whether there are no others.</param>
/// <param name="canChange">Whether code that holds the list can replace its items.</param>
internal sealed class SequenceValue(ImmutableArray<SequenceItem> items, bool isComplete, bool canChange) : Value
{
    /// <summary>A list of which no item is known.</summary>
    public static new readonly SequenceValue Unknown = new([], isComplete: false, canChange: false);

    public ImmutableArray<SequenceItem> Items { get; } = items;

    public bool IsComplete { get; } = isComplete;

    public bool CanChange { get; } = canChange;

    /// <summary>The list as facts, each item by its own.</summary>
    public FactList<T> ToFacts<T>(Func<Value, T?> factsOf)
        where T : class => new([.. Items.Select(item => factsOf(item.Value))], IsComplete);
}
