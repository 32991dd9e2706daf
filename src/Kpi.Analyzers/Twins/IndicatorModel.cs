using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Twins;

/// <summary>An indicator, and where its code and its weight are written.</summary>
internal sealed record IndicatorModel(IndicatorFacts Facts, SyntaxNode Code, SyntaxNode Weight);
