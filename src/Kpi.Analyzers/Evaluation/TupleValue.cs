using System.Collections.Immutable;

namespace Kpi.Analyzers.Evaluation;

/// <summary>A tuple, by its elements.</summary>
internal sealed class TupleValue(ImmutableArray<Value> elements) : Value
{
    public ImmutableArray<Value> Elements { get; } = elements;
}
