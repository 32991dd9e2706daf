extern alias analyzers;

using System.Collections.Immutable;
using analyzers::Kpi.Analyzers;
using Kpi.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Kpi.Analyzers.Tests.Robustness;

/// <summary>The sample's definitions, as a user would have them in the editor.</summary>
internal static class Sample
{
    public static string Text { get; } = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "samples", "Etda2568", "Etda2568.cs"));

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = PackagedAnalyzers.In(typeof(DefinitionAnalyzer).Assembly);

    public static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string text) =>
        AnalyzerRunner.RunAsync(DefinitionTest.Settings.Compile(text), Analyzers);
}
