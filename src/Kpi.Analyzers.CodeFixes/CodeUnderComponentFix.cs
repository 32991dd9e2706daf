using System.Collections.Immutable;
using System.Composition;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kpi.Analyzers.CodeFixes;

/// <summary>
/// KPI3006: renumbers an indicator under its component, with the last number it has where that is free. It is offered
/// where every code of the scorecard is known and this one is a literal in the same file.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CodeUnderComponentFix))]
[Shared]
public sealed class CodeUnderComponentFix : DefinitionFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalogue.CodeNotUnderComponent.Id];

    private protected override (string Title, Func<SyntaxNode> Root)? Fix(Diagnostic diagnostic, SyntaxNode root, SemanticModel model) =>
        diagnostic.Properties.TryGetValue(FixProperties.CodeUnderComponent, out string? code)
        && Places.ExpressionAt(0, diagnostic, model) is LiteralExpressionSyntax written
            ? ($"Renumber {written.Token.ValueText} to {code}", () => Places.Replace(root, new Dictionary<ExpressionSyntax, ExpressionSyntax> { [written] = Literal(code!) }))
            : null;

    private static LiteralExpressionSyntax Literal(string code) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(code));
}
