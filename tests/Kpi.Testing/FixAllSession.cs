using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Kpi.Testing;

/// <summary>Runs Fix All in each scope, in a solution that has every file in two projects so that the scopes differ.</summary>
internal sealed class FixAllSession(
    CodeFixTest test,
    CodeFixSession session,
    string equivalenceKey,
    CancellationToken cancellationToken)
{
    /// <exception cref="HarnessException">Fix All is not offered in a scope, or gives other text than <paramref name="iterated"/>.</exception>
    public async Task VerifyAsync(ImmutableArray<SourceFile> start, ImmutableArray<SourceFile> iterated)
    {
        FixAllProvider provider = test.Fix.GetFixAllProvider()
            ?? throw new HarnessException($"{test.Fix.GetType().Name} has no Fix All provider.");

        foreach (FixAllScope scope in (FixAllScope[])[FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution])
        {
            if (!provider.GetSupportedFixAllScopes().Contains(scope))
                throw new HarnessException($"Fix All is not offered for a {scope}.");

            Project project = session.Open(start);
            Project twin = session.AddTo(project.Solution, start, "TwinProject");
            Solution solution = scope == FixAllScope.Document
                ? await FixEachDocumentAsync(provider, twin.Solution, project.Id)
                : await FixAsync(provider, Context(twin.Solution.GetProject(project.Id)!, scope), twin.Solution);

            string failure = $"Fix All for the {scope} differs from applying one fix after the other.";
            FileComparison.Verify(failure, iterated, await ReadAsync(solution, project.Id));
            FileComparison.Verify(
                $"{failure} (In another project of the solution.)",
                scope == FixAllScope.Solution ? iterated : start,
                await ReadAsync(solution, twin.Id));
        }
    }

    private async Task<Solution> FixEachDocumentAsync(FixAllProvider provider, Solution solution, ProjectId id)
    {
        ImmutableArray<Diagnostic> fixable = await session.FixableOfAsync(solution.GetProject(id)!);
        foreach (string path in fixable.Select(diagnostic => diagnostic.Location.SourceTree!.FilePath).Distinct(StringComparer.Ordinal))
        {
            Document document = solution.GetProject(id)!.Documents.Single(document => document.Name == path);
            solution = await FixAsync(provider, Context(document, FixAllScope.Document), solution);
        }

        return solution;
    }

    private async Task<Solution> FixAsync(FixAllProvider provider, FixAllContext context, Solution solution)
    {
        CodeAction? action = await provider.GetFixAsync(context);
        return action is null ? solution : (await session.ApplyAsync(action, context.Project)).Solution;
    }

    private FixAllContext Context(Document document, FixAllScope scope) =>
        new(document, test.Fix, scope, equivalenceKey, test.Fix.FixableDiagnosticIds, new Diagnostics(session), cancellationToken);

    private FixAllContext Context(Project project, FixAllScope scope) =>
        new(project, test.Fix, scope, equivalenceKey, test.Fix.FixableDiagnosticIds, new Diagnostics(session), cancellationToken);

    private Task<ImmutableArray<SourceFile>> ReadAsync(Solution solution, ProjectId id) =>
        CodeFixSession.ReadAsync(solution.GetProject(id)!, cancellationToken);

    private sealed class Diagnostics(CodeFixSession session) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await session.FixableOfAsync(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            SyntaxTree? tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await session.FixableOfAsync(document.Project)).Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
