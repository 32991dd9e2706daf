using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Kpi.Testing;

/// <summary>
/// Code with markers before a fix, and the same code after it. One code action is applied, the text parsed again, and
/// so on until the fix is offered no more; Fix All in document, project and solution must give the same text.
/// Diagnostics before and after are compared completely with the markers, compiler errors included.
/// </summary>
public sealed record CodeFixTest
{
    public CompilationSettings Settings { get; init; } = new();

    /// <summary>Empty for a fix of compiler errors alone.</summary>
    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; init; } = [];

    public required CodeFixProvider Fix { get; init; }

    /// <summary>The files before the fix, with <see cref="Markup"/>.</summary>
    public ImmutableArray<SourceFile> Before { get; init; } = [];

    /// <summary>The files after it, where markers say which diagnostics remain.</summary>
    public ImmutableArray<SourceFile> After { get; init; } = [];

    /// <summary>Which action to apply, where the fix offers several.</summary>
    public string? EquivalenceKey { get; init; }

    /// <summary>Which action to apply, by the order in which the first diagnostic is offered them.</summary>
    public int? ActionIndex { get; init; }

    /// <summary>The text that the chosen action shows; null leaves it unchecked.</summary>
    public string? Title { get; init; }

    /// <summary>How many single fixes may be needed; a fix that wants more is taken to loop.</summary>
    public int MaximumSteps { get; init; } = 25;

    /// <summary>Whether Fix All must be there and agree with applying one fix after the other.</summary>
    public bool CheckFixAll { get; init; } = true;

    /// <summary>Verifies one file.</summary>
    public Task VerifyAsync(string before, string after) =>
        (this with { Before = [before], After = [after] }).VerifyAsync();

    /// <exception cref="HarnessException">The fix is missing, ambiguous, endless, or gives something else.</exception>
    public async Task VerifyAsync(CancellationToken cancellationToken = default)
    {
        using var session = new CodeFixSession(this, cancellationToken);
        ImmutableArray<MarkedSource> before = Markup.ParseAll(Before);
        ImmutableArray<MarkedSource> after = Markup.ParseAll(After);
        ImmutableArray<SourceFile> start = Clean(before);

        await VerifyDiagnosticsAsync(session, "before the fix", before);
        (ImmutableArray<SourceFile> end, string equivalenceKey) = await session.IterateAsync(start);
        FileComparison.Verify("The fixed code is not the expected one.", Clean(after), end);
        await VerifyDiagnosticsAsync(session, "after the fix", after);

        if (CheckFixAll)
            await new FixAllSession(this, session, equivalenceKey, cancellationToken).VerifyAsync(start, end);
    }

    /// <summary>Verifies that one file's diagnostics are offered no fix.</summary>
    public Task VerifyNoFixAsync(string before) => (this with { Before = [before] }).VerifyNoFixAsync();

    /// <summary>Verifies that there are diagnostics that the fix declares fixable, but it offers none (of the chosen key).</summary>
    /// <exception cref="HarnessException">A fix is offered, or nothing is there to be fixed.</exception>
    public async Task VerifyNoFixAsync(CancellationToken cancellationToken = default)
    {
        using var session = new CodeFixSession(this, cancellationToken);
        ImmutableArray<MarkedSource> before = Markup.ParseAll(Before);
        await VerifyDiagnosticsAsync(session, "before the fix", before);
        await session.VerifyNothingOfferedAsync(Clean(before));
    }

    private static ImmutableArray<SourceFile> Clean(ImmutableArray<MarkedSource> sources) =>
        [.. sources.Select(source => source.Clean)];

    private async Task VerifyDiagnosticsAsync(CodeFixSession session, string situation, ImmutableArray<MarkedSource> sources)
    {
        IEnumerable<Diagnostic> reported = await session.DiagnosticsOfAsync(session.Open(Clean(sources)));
        DiagnosticComparison.Verify(
            situation,
            sources,
            ExpectedDiagnostics.From(sources, expectations: [], Analyzers),
            reported.Select(diagnostic => DiagnosticEntry.Of(diagnostic, CultureInfo.InvariantCulture)));
    }
}
