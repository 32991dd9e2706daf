using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kpi.Analyzers.CodeFixes;

/// <summary>KPI2007: writes an observed fraction as a percentage. It is offered where the value is a literal in the same file.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ObservedPercentageFix))]
[Shared]
public sealed class ObservedPercentageFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Kpi.Domain.Rules.RuleCatalogue.ObservationOnAnotherScale.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root is null
                || !diagnostic.Properties.TryGetValue(FixProperties.ObservedPercentage, out string? percentage)
                || LiteralIn(root, diagnostic) is not { } literal)
            {
                continue;
            }

            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Write {percentage}, the percentage",
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(literal, NumberLiteral.InPlaceOf(literal, percentage!)))),
                    equivalenceKey: nameof(ObservedPercentageFix)),
                diagnostic);
        }
    }

    private static LiteralExpressionSyntax? LiteralIn(SyntaxNode root, Diagnostic diagnostic) =>
        diagnostic.AdditionalLocations is [var value] && value.SourceTree == root.SyntaxTree
        && root.FindNode(value.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } literal
            ? literal
            : null;
}
