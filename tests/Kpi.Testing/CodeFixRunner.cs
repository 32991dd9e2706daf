using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Kpi.Testing;

/// <summary>Applies every fix that is offered, each to the same code, and judges nothing but exceptions; the layer below <see cref="CodeFixTest"/>.</summary>
public sealed record CodeFixRunner(CompilationSettings Settings, ImmutableArray<DiagnosticAnalyzer> Analyzers, ImmutableArray<CodeFixProvider> Fixes)
{
    /// <summary>The errors of the compiler, and what the analyzers report.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnosticsOfAsync(ImmutableArray<SourceFile> files, CancellationToken cancellationToken = default)
    {
        using CodeFixSession session = SessionOf(Fixes[0], cancellationToken);
        return await session.DiagnosticsOfAsync(session.Open(files));
    }

    public async Task<ImmutableArray<AppliedFix>> ApplyEachAsync(ImmutableArray<SourceFile> files, CancellationToken cancellationToken = default)
    {
        using CodeFixSession session = SessionOf(Fixes[0], cancellationToken);
        Project project = session.Open(files);
        ImmutableArray<Diagnostic> diagnostics = await session.DiagnosticsOfAsync(project);
        var applied = ImmutableArray.CreateBuilder<AppliedFix>();
        foreach (CodeFixProvider fix in Fixes)
        {
            foreach (Diagnostic diagnostic in diagnostics.Where(diagnostic => diagnostic.Location.IsInSource && fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                foreach (CodeAction action in await CodeActionOffer.OfAsync(fix, project, diagnostic, cancellationToken))
                {
                    Project changed = await session.ApplyAsync(action, project);
                    applied.Add(new AppliedFix(diagnostics, diagnostic, fix, action.Title, await CodeFixSession.ReadAsync(changed, cancellationToken)));
                }
            }
        }

        return applied.ToImmutable();
    }

    private CodeFixSession SessionOf(CodeFixProvider fix, CancellationToken cancellationToken) =>
        new(new CodeFixTest { Settings = Settings, Analyzers = Analyzers, Fix = fix }, cancellationToken);
}
