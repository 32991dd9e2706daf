extern alias analyzers;

using System.Collections.Immutable;
using analyzers::Kpi.Analyzers;
using Kpi.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Kpi.Analyzers.Tests.Robustness;

/// <summary>The sample's definitions, as a user would have them in the editor, and all analyzers of the package over such texts.</summary>
internal static class Sample
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = PackagedAnalyzers.In(typeof(DefinitionAnalyzer).Assembly);

    public static string Text => Corpus.Texts[0];

    public static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(params IEnumerable<string> texts) =>
        AnalyzerRunner.RunAsync(DefinitionTest.Settings.Compile(texts.Select(text => new SourceFile(text))), Analyzers);

    /// <summary>Analyzes code of any kind: nothing is reported but rules of the package, and nothing is thrown.</summary>
    public static async Task VerifyNoExceptionAsync(string text)
    {
        try
        {
            Assert.All(await AnalyzeAsync(text), diagnostic => Assert.StartsWith("KPI", diagnostic.Id, StringComparison.Ordinal));
        }
        catch (HarnessException exception)
        {
            Assert.Fail($"{exception.Message}\nThe code was:\n{text}");
        }
    }
}
