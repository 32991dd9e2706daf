using Kpi.Analyzers.Evaluation;
using Kpi.Domain.Rules;

namespace Kpi.Analyzers.Twins;

/// <summary>An indicator, and where its code and its weight are written.</summary>
/// <param name="Facts">What the rules need to know of it.</param>
/// <param name="Target">Its target; null where it has none, or it is unknown.</param>
/// <param name="Code">Where its code is written.</param>
/// <param name="Weight">Where its weight is written.</param>
internal sealed record IndicatorModel(IndicatorFacts Facts, TargetModel? Target, Written Code, Written Weight);
