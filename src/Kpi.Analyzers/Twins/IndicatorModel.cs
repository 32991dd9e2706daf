using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Twins;

/// <summary>An indicator, and where its weight is written.</summary>
internal sealed record IndicatorModel(IndicatorFacts Facts, SyntaxNode Weight);
