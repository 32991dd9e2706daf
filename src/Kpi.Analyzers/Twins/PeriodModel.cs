namespace Kpi.Analyzers.Twins;

/// <summary>A half, a quarter or a month of a fiscal year.</summary>
/// <param name="Year">The Buddhist Era year of its fiscal year.</param>
/// <param name="Number">Its number within the year; null where that is unknown.</param>
internal sealed record PeriodModel(int Year, int? Number);
