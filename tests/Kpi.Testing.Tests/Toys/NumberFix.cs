using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace Kpi.Testing.Tests.Toys;

/// <summary>Offers to replace what is flagged by one or more expressions; by default 99 by 100.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
internal sealed class NumberFix : CodeFixProvider
{
    public ImmutableArray<(string? Key, string Replacement)> Offers { get; init; } = [("hundred", "100")];

    public FixAllProvider? FixAll { get; init; } = WellKnownFixAllProviders.BatchFixer;

    public string FixableId { get; init; } = "TOY0001";

    /// <summary>Whether the offers are shown in a submenu.</summary>
    public bool InSubmenu { get; init; }

    public override ImmutableArray<string> FixableDiagnosticIds => [FixableId];

    public override FixAllProvider? GetFixAllProvider() => FixAll;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        ImmutableArray<CodeAction> actions = [.. Offers.Select(offer => CodeAction.Create(
            $"Write {offer.Replacement}",
            token => ReplaceAsync(context.Document, context.Diagnostics[0], offer.Replacement, token),
            offer.Key))];
        if (InSubmenu)
            actions = [CodeAction.Create("Write", actions, isInlinable: false)];

        foreach (CodeAction action in actions)
            context.RegisterCodeFix(action, context.Diagnostics);
        return Task.CompletedTask;
    }

    private static async Task<Document> ReplaceAsync(
        Document document,
        Diagnostic diagnostic,
        string replacement,
        CancellationToken cancellationToken)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken))!;
        SyntaxNode number = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        return document.WithSyntaxRoot(
            root.ReplaceNode(number, SyntaxFactory.ParseExpression(replacement).WithTriviaFrom(number)));
    }
}
