using System.Collections.Immutable;
using System.Composition;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kpi.Analyzers.CodeFixes;

/// <summary>KPI2007: writes an observed fraction as a percentage. It is offered where the value is a literal in the same file.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ObservedPercentageFix))]
[Shared]
public sealed class ObservedPercentageFix : DefinitionFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalogue.ObservationOnAnotherScale.Id];

    private protected override (string Title, Func<SyntaxNode> Root)? Fix(Diagnostic diagnostic, SyntaxNode root, SemanticModel model) =>
        diagnostic.Properties.TryGetValue(FixProperties.ObservedPercentage, out string? percentage)
        && Places.ExpressionAt(0, diagnostic, model) is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } literal
            ? ($"Write {percentage}, the percentage",
                () => Places.Replace(root, new Dictionary<ExpressionSyntax, ExpressionSyntax> { [literal] = NumberLiteral.InPlaceOf(literal, percentage!) }))
            : null;
}
