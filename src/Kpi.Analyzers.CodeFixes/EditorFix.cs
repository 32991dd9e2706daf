using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Text;

namespace Kpi.Analyzers.CodeFixes;

/// <summary>
/// A fix that edits the document of its diagnostic. Fix All makes the edits of all diagnostics in one go, the inner before
/// the outer, so that several in one expression are no conflict.
/// </summary>
public abstract class EditorFix : CodeFixProvider
{
    private readonly string _title;

    private protected EditorFix(string id, string title)
    {
        FixableDiagnosticIds = [id];
        _title = title;
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(async (context, document, diagnostics) => await FixAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        DocumentEditor editor = await DocumentEditor.CreateAsync(context.Document, context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (EditOf(diagnostic, editor.OriginalRoot, editor.SemanticModel) is null)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(_title, cancellation => FixAsync(context.Document, [diagnostic], cancellation), equivalenceKey: GetType().Name),
                diagnostic);
        }
    }

    /// <summary>What mends the code that a diagnostic is about; null where that cannot be done safely.</summary>
    private protected abstract Edit? EditOf(Diagnostic diagnostic, SyntaxNode root, SemanticModel model);

    private async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        DocumentEditor editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        var edited = new HashSet<SyntaxNode>();
        foreach (Diagnostic diagnostic in diagnostics.OrderByDescending(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Length))
        {
            // Two diagnostics may ask for the same edit.
            if (EditOf(diagnostic, editor.OriginalRoot, editor.SemanticModel) is { } edit && edited.Add(edit.Target))
                edit.Apply(editor);
        }

        return editor.GetChangedDocument();
    }

    private protected static T? NodeAt<T>(SyntaxNode root, TextSpan span)
        where T : SyntaxNode =>
        root.FindNode(span, getInnermostNodeForTie: true).AncestorsAndSelf().TakeWhile(node => node.Span == span).OfType<T>().FirstOrDefault();

    /// <summary>What an edit is of, and how it is made.</summary>
    private protected sealed class Edit(SyntaxNode target, Action<SyntaxEditor> apply)
    {
        public SyntaxNode Target { get; } = target;

        public void Apply(SyntaxEditor editor) => apply(editor);
    }
}
