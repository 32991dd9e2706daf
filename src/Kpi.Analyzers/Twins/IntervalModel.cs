namespace Kpi.Analyzers.Twins;

/// <summary>An interval that includes its bounds; a null bound is unknown.</summary>
internal sealed record IntervalModel(decimal? Lower, decimal? Upper);
