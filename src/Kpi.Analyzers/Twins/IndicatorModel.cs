using Kpi.Analyzers.Evaluation;
using Kpi.Domain.Rules;

namespace Kpi.Analyzers.Twins;

/// <summary>An indicator, and where its code and its weight are written.</summary>
internal sealed record IndicatorModel(IndicatorFacts Facts, Written Code, Written Weight);
