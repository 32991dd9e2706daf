using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Twins;

/// <summary>An indicator, and where its weight is written.</summary>
/// <param name="Facts">What the rules need to know of it.</param>
/// <param name="Target">Its target; null where it has none, or it is unknown.</param>
/// <param name="Weight">Where its weight is written.</param>
internal sealed record IndicatorModel(IndicatorFacts Facts, TargetModel? Target, SyntaxNode Weight);
