namespace Kpi.Domain.Rules;

/// <summary>What a series says of a quarter: a figure, nothing, or what is not known, as words that stand instead of a figure.</summary>
/// <param name="Figure">The figure; null where there is none, or it is not known.</param>
/// <param name="IsKnown">Whether it is known what the quarter holds.</param>
internal readonly record struct QuarterFacts(decimal? Figure, bool IsKnown = true);
