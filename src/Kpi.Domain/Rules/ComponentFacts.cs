namespace Kpi.Domain.Rules;

/// <summary>What the rules need to know of a component; null is what cannot be known at compile time.</summary>
internal sealed record ComponentFacts(string? Code, FactList<IndicatorFacts> Indicators);
