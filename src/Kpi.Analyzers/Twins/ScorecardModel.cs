using Kpi.Domain.Rules;

namespace Kpi.Analyzers.Twins;

/// <summary>A scorecard, and those of its indicators that are known.</summary>
internal sealed record ScorecardModel(ScorecardFacts Facts, IReadOnlyList<IndicatorModel> Indicators);
