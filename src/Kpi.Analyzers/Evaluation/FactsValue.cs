namespace Kpi.Analyzers.Evaluation;

/// <summary>An object of the library, known by what the rulebook needs to know of it.</summary>
internal sealed class FactsValue(object facts) : Value
{
    public object Facts { get; } = facts;
}
