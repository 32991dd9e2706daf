using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Kpi.Testing;

/// <summary>What a fix offers for one diagnostic.</summary>
internal static class CodeActionOffer
{
    /// <exception cref="HarnessException">An action has no equivalence key, or two share one; Fix All could not tell them apart.</exception>
    public static async Task<ImmutableArray<CodeAction>> OfAsync(
        CodeFixProvider fix,
        Project project,
        Diagnostic diagnostic,
        CancellationToken cancellationToken)
    {
        var registered = new List<CodeAction>();
        Document document = project.GetDocument(diagnostic.Location.SourceTree)!;
        await fix.RegisterCodeFixesAsync(
            new CodeFixContext(document, diagnostic, (action, _) => registered.Add(action), cancellationToken));

        ImmutableArray<CodeAction> offered = [.. registered.SelectMany(Leaves)];
        if (offered.FirstOrDefault(action => action.EquivalenceKey is null) is { } keyless)
            throw new HarnessException($"The code action '{keyless.Title}' has no equivalence key; Fix All needs one.");
        if (offered.GroupBy(action => action.EquivalenceKey).FirstOrDefault(group => group.Skip(1).Any()) is { } shared)
            throw new HarnessException($"Several code actions share the equivalence key '{shared.Key}': {Describe(shared)}.");
        return offered;
    }

    public static string Describe(IEnumerable<CodeAction> actions) =>
        string.Join(", ", actions.Select(action => $"'{action.Title}' with key '{action.EquivalenceKey}'"));

    private static IEnumerable<CodeAction> Leaves(CodeAction action) =>
        action.NestedActions.IsDefaultOrEmpty ? [action] : action.NestedActions.SelectMany(Leaves);
}
