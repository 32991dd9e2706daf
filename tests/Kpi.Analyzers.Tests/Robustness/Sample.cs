using System.Collections.Immutable;
using Kpi.Testing;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Tests.Robustness;

/// <summary>The sample's definitions, as a user would have them in the editor.</summary>
internal static class Sample
{
    public static string Text { get; } = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "samples", "Etda2568", "Etda2568.cs"));

    public static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string text) =>
        AnalyzerRunner.RunAsync(DefinitionTest.Settings.Compile(text), DefinitionTest.Analysis.Analyzers);
}
