using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Kpi.Analyzers.CodeFixes;

/// <summary>A fix of definitions: it replaces parts of the file that the diagnostic stands in.</summary>
public abstract class DefinitionFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is null || root is null)
            return;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (Fix(diagnostic, root, model) is not { } fix)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(fix.Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(fix.Root())), equivalenceKey: GetType().Name),
                diagnostic);
        }
    }

    /// <summary>What the fix is called, and the file as it leaves it; null where it is not to be offered.</summary>
    private protected abstract (string Title, Func<SyntaxNode> Root)? Fix(Diagnostic diagnostic, SyntaxNode root, SemanticModel model);
}
