using System.Collections.Immutable;
using System.Composition;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kpi.Analyzers.CodeFixes;

/// <summary>
/// KPI3001: sets the last indicator's weight so that the weights total 100. It is offered where that gives a legal
/// weight and the weight is written in the same file.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LastWeightFix))]
[Shared]
public sealed class LastWeightFix : DefinitionFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalogue.WeightsDoNotTotal100.Id];

    private protected override (string Title, Func<SyntaxNode> Root)? Fix(Diagnostic diagnostic, SyntaxNode root, SemanticModel model) =>
        diagnostic.Properties.TryGetValue(FixProperties.LastWeight, out string? weight)
        && Places.ExpressionAt(diagnostic.AdditionalLocations.Count - 1, diagnostic, model) is { } last
            ? ($"Set the last weight to {weight} so that the weights total 100",
                () => Places.Replace(root, new Dictionary<ExpressionSyntax, ExpressionSyntax> { [last] = NumberLiteral.InPlaceOf(last, weight!) }))
            : null;
}
