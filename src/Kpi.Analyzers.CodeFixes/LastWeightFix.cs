using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kpi.Analyzers.CodeFixes;

/// <summary>
/// KPI3001: sets the last indicator's weight so that the weights total 100. It is offered where that gives a legal
/// weight and the weight is written in the same file.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LastWeightFix))]
[Shared]
public sealed class LastWeightFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Kpi.Domain.Rules.RuleCatalogue.WeightsDoNotTotal100.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root is null
                || !diagnostic.Properties.TryGetValue(FixProperties.LastWeight, out string? weight)
                || LastWeightIn(root, diagnostic) is not { } expression)
            {
                continue;
            }

            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Set the last weight to {weight} so that the weights total 100",
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(expression, NumberLiteral.InPlaceOf(expression, weight!)))),
                    equivalenceKey: nameof(LastWeightFix)),
                diagnostic);
        }
    }

    private static ExpressionSyntax? LastWeightIn(SyntaxNode root, Diagnostic diagnostic) =>
        diagnostic.AdditionalLocations is [.., var last] && last.SourceTree == root.SyntaxTree
            ? root.FindNode(last.SourceSpan, getInnermostNodeForTie: true) as ExpressionSyntax
            : null;
}
