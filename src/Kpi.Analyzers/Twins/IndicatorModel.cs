using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Twins;

/// <summary>An indicator, and where its weight is written.</summary>
/// <param name="Facts">What the rules need to know of it.</param>
/// <param name="Weight">The weight, or the call that gives it.</param>
/// <param name="IsWeightWrittenHere">Whether the weight is written for this indicator alone, so that a fix may change it.</param>
internal sealed record IndicatorModel(IndicatorFacts Facts, SyntaxNode Weight, bool IsWeightWrittenHere);
