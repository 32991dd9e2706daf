using System.Collections.Immutable;
using System.Composition;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kpi.Analyzers.CodeFixes;

/// <summary>
/// KPI9005: moves a definition below what it reads or, where something between the two reads the definition, what it reads
/// above it. It is offered where nothing else is then read too early.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclarationOrderFix))]
[Shared]
public sealed class DeclarationOrderFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalogue.ReadBeforeDeclared.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(async (context, document, diagnostics) => await FixAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false) ?? document);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (await FixAsync(context.Document, [diagnostic], context.CancellationToken).ConfigureAwait(false) is { } mended)
                context.RegisterCodeFix(CodeAction.Create("Move the declaration", _ => Task.FromResult(mended), nameof(DeclarationOrderFix)), diagnostic);
        }
    }

    /// <summary>The document with the definitions of some diagnostics where they belong; null where none can be moved.</summary>
    private static async Task<Document?> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
            return null;

        var orders = new Dictionary<SyntaxNode, DeclarationOrder>();
        foreach (IGrouping<SyntaxNode?, MemberDeclarationSyntax> definitions in DefinitionsAt(diagnostics, root).GroupBy(definition => definition.Parent))
        {
            var type = (TypeDeclarationSyntax)definitions.Key!;
            var order = new DeclarationOrder(type, model, cancellationToken);
            if (order.TryMend(definitions))
                orders.Add(type, order);
        }

        // A type may stand in another of which members move too, so the order is that of the members as they are by then.
        return orders.Count == 0
            ? null
            : document.WithSyntaxRoot(root.ReplaceNodes(orders.Keys, (type, current) => orders[type].ApplyTo((TypeDeclarationSyntax)current)));
    }

    private static IEnumerable<MemberDeclarationSyntax> DefinitionsAt(ImmutableArray<Diagnostic> diagnostics, SyntaxNode root) =>
        diagnostics
            .Select(diagnostic => root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MemberDeclarationSyntax>())
            .OfType<MemberDeclarationSyntax>()
            .Where(definition => definition.Parent is TypeDeclarationSyntax)
            .Distinct();
}
