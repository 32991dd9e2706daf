using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Kpi.Testing;

/// <summary>Runs analyzers over a compilation and judges nothing but their exceptions; the layer below <see cref="AnalyzerTest"/>.</summary>
public static class AnalyzerRunner
{
    /// <summary>All diagnostics of the analyzers, of every severity, in source order; none of the compiler's.</summary>
    /// <exception cref="HarnessException">An analyzer threw.</exception>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(
        Compilation compilation,
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        CancellationToken cancellationToken = default)
    {
        if (analyzers.IsEmpty)
            return [];

        var failures = new ConcurrentQueue<(DiagnosticAnalyzer Analyzer, Exception Exception)>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, analyzer, _) => failures.Enqueue((analyzer, exception)),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);

        ImmutableArray<Diagnostic> diagnostics = await compilation
            .WithAnalyzers(analyzers, options)
            .GetAnalyzerDiagnosticsAsync(cancellationToken);

        if (failures.TryDequeue(out (DiagnosticAnalyzer Analyzer, Exception Exception) failure))
            throw new HarnessException($"{failure.Analyzer.GetType().Name} threw: {failure.Exception}", failure.Exception);
        if (diagnostics.FirstOrDefault(diagnostic => diagnostic.Id == "AD0001") is { } crash)
            throw new HarnessException($"An analyzer threw: {crash}");

        return [.. diagnostics
            .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }
}
