using System.Collections.Immutable;
using Kpi.Testing.Tests.Toys;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Kpi.Testing.Tests;

public class AnalyzerRunnerTests
{
    private static readonly CompilationSettings Settings = new();

    [Fact]
    public async Task Diagnostics_come_in_source_order()
    {
        Compilation compilation = Settings.Compile("class A { int x = 99, y = 99; }", "class B { int x = 99; }");

        ImmutableArray<Diagnostic> diagnostics = await AnalyzerRunner.RunAsync(compilation, [new NumberAnalyzer()]);

        Assert.Equal(
            ["Test0.cs:18", "Test0.cs:26", "Test1.cs:18"],
            diagnostics.Select(diagnostic => $"{diagnostic.Location.SourceTree!.FilePath}:{diagnostic.Location.SourceSpan.Start}"));
    }

    [Fact]
    public async Task Half_typed_code_is_analyzed()
    {
        Compilation compilation = Settings.Compile("class C { int x = 99 +");

        Assert.Single(await AnalyzerRunner.RunAsync(compilation, [new NumberAnalyzer()]));
    }

    [Fact]
    public async Task An_exception_of_an_analyzer_is_thrown()
    {
        NumberAnalyzer throwing = new() { Findings = (_, _) => throw new InvalidTimeZoneException() };

        HarnessException failure = await Assert.ThrowsAsync<HarnessException>(() =>
            AnalyzerRunner.RunAsync(Settings.Compile("class C { int x = 99; }"), [throwing]));

        Assert.IsType<InvalidTimeZoneException>(failure.InnerException);
    }

    [Fact]
    public async Task No_analyzers_report_nothing() =>
        Assert.Empty(await AnalyzerRunner.RunAsync(Settings.Compile("class C;"), ImmutableArray<DiagnosticAnalyzer>.Empty));
}
