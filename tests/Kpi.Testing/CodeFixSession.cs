using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace Kpi.Testing;

/// <summary>Applies the single actions of a fix. Between steps nothing is kept but text, as a user's editor would have it.</summary>
internal sealed class CodeFixSession(CodeFixTest test, CancellationToken cancellationToken) : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    public Project Open(ImmutableArray<SourceFile> files, string name = "TestProject") =>
        AddTo(_workspace.CurrentSolution, files, name);

    public Project AddTo(Solution solution, ImmutableArray<SourceFile> files, string name)
    {
        Project project = solution
            .AddProject(name, name, LanguageNames.CSharp)
            .WithParseOptions(test.Settings.ParseOptions)
            .WithCompilationOptions(test.Settings.CompilationOptions)
            .WithMetadataReferences(test.Settings.AllReferences);
        return test.Settings.WithGlobalUsings(files).Aggregate(
            project,
            (current, file) => current.AddDocument(file.Path!, file.Text, filePath: file.Path).Project);
    }

    public static async Task<ImmutableArray<SourceFile>> ReadAsync(Project project, CancellationToken cancellationToken)
    {
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        foreach (Document document in project.Documents.Where(document => document.Name != CompilationSettings.GlobalUsingsPath))
            files.Add(new SourceFile((await document.GetTextAsync(cancellationToken)).ToString(), document.Name));
        return files.ToImmutable();
    }

    public async Task<ImmutableArray<Diagnostic>> DiagnosticsOfAsync(Project project)
    {
        Compilation compilation = await CompileAsync(project);
        return
        [
            .. test.Settings.ErrorsOf(compilation, cancellationToken),
            .. await AnalyzerRunner.RunAsync(compilation, test.Analyzers, cancellationToken),
        ];
    }

    /// <summary>The diagnostics that the fix says it can fix, in source order.</summary>
    public async Task<ImmutableArray<Diagnostic>> FixableOfAsync(Project project) =>
        [.. (await DiagnosticsOfAsync(project))
            .Where(diagnostic => diagnostic.Location.IsInSource && test.Fix.FixableDiagnosticIds.Contains(diagnostic.Id))
            .OrderBy(diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan)];

    /// <summary>Applies the chosen action until it is offered no more.</summary>
    /// <returns>The resulting files, and the equivalence key of what was applied.</returns>
    public async Task<(ImmutableArray<SourceFile> Files, string EquivalenceKey)> IterateAsync(ImmutableArray<SourceFile> files)
    {
        string? key = test.EquivalenceKey;
        for (int step = 0; step <= test.MaximumSteps; step++)
        {
            Project project = Open(files);
            CodeAction? action = await NextActionAsync(project, key);
            if (action is null)
            {
                return step > 0
                    ? (files, key!)
                    : throw new HarnessException("No fix is offered" + (key is null ? "." : $" with the equivalence key '{key}'."));
            }

            if (step == 0 && test.Title is { } title && title != action.Title)
                throw new HarnessException($"The code action is called '{action.Title}', not '{title}'.");

            key = action.EquivalenceKey;
            Project changed = await ApplyAsync(action, project);
            files = await VerifyStepAsync(action, project, changed);
        }

        throw new HarnessException($"The fix is still offered after {test.MaximumSteps} steps: it loops, or needs MaximumSteps raised.");
    }

    public async Task VerifyNothingOfferedAsync(ImmutableArray<SourceFile> files)
    {
        Project project = Open(files);
        ImmutableArray<Diagnostic> fixable = await FixableOfAsync(project);
        if (fixable.IsEmpty)
            throw new HarnessException($"No diagnostic is there that could be fixed ({string.Join(", ", test.Fix.FixableDiagnosticIds)}).");

        foreach (Diagnostic diagnostic in fixable)
        {
            CodeAction? action = (await CodeActionOffer.OfAsync(test.Fix, project, diagnostic, cancellationToken))
                .FirstOrDefault(action => test.EquivalenceKey is null || test.EquivalenceKey == action.EquivalenceKey);
            if (action is not null)
                throw new HarnessException($"The fix '{action.Title}' is offered where none was expected: {diagnostic}");
        }
    }

    /// <summary>The project as the action leaves it.</summary>
    public async Task<Project> ApplyAsync(CodeAction action, Project project)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(cancellationToken);
        return operations.OfType<ApplyChangesOperation>().ToArray() is [var changes]
            ? changes.ChangedSolution.GetProject(project.Id)!
            : throw new HarnessException($"The code action '{action.Title}' must change the solution by exactly one operation.");
    }

    private async Task<CodeAction?> NextActionAsync(Project project, string? key)
    {
        foreach (Diagnostic diagnostic in await FixableOfAsync(project))
        {
            ImmutableArray<CodeAction> offered = await CodeActionOffer.OfAsync(test.Fix, project, diagnostic, cancellationToken);
            if (Choose(offered, key) is { } action)
                return action;
        }

        return null;
    }

    private CodeAction? Choose(ImmutableArray<CodeAction> offered, string? key)
    {
        if (key is not null)
            return offered.FirstOrDefault(action => action.EquivalenceKey == key);
        if (test.ActionIndex is { } index)
            return offered.ElementAtOrDefault(index);
        return offered.Length <= 1
            ? offered.FirstOrDefault()
            : throw new HarnessException(
                $"Several fixes are offered ({CodeActionOffer.Describe(offered)}); choose one by EquivalenceKey or ActionIndex.");
    }

    private async Task<ImmutableArray<SourceFile>> VerifyStepAsync(CodeAction action, Project before, Project after)
    {
        ImmutableArray<SourceFile> files = await ReadAsync(after, cancellationToken);
        if (files.SequenceEqual(await ReadAsync(before, cancellationToken)))
            throw new HarnessException($"The code action '{action.Title}' changed nothing.");

        List<Diagnostic> errors = [.. test.Settings.ErrorsOf(await CompileAsync(Open(files)), cancellationToken)];
        foreach (Diagnostic known in test.Settings.ErrorsOf(await CompileAsync(before), cancellationToken))
        {
            int index = errors.FindIndex(error => error.Id == known.Id);
            if (index >= 0)
                errors.RemoveAt(index);
        }

        return errors.Count == 0
            ? files
            : throw new HarnessException(
                $"The code action '{action.Title}' brings new compiler errors:\n  {string.Join("\n  ", errors)}\n\n"
                + string.Join('\n', files.Select(file => $"{file.Path}:\n{file.Text}")));
    }

    private async Task<Compilation> CompileAsync(Project project) => (await project.GetCompilationAsync(cancellationToken))!;
}
