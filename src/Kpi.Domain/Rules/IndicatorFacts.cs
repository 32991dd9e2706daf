namespace Kpi.Domain.Rules;

/// <summary>What the rules need to know of an indicator; null is what cannot be known at compile time.</summary>
internal sealed record IndicatorFacts(string? Code, decimal? Weight, IReadOnlyList<MeasureFacts>? Measures);
