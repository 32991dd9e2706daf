namespace Kpi.Analyzers.Twins;

/// <summary>A quarter, known by the Buddhist Era year of its fiscal year.</summary>
internal sealed record QuarterModel(int Year);
