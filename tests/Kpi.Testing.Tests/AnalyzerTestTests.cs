using System.Globalization;
using Kpi.Testing.Tests.Toys;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Kpi.Testing.Tests;

public class AnalyzerTestTests
{
    private const string Marked = "class C { int x = [|99|]; }";

    private static readonly AnalyzerTest Rule = new() { Analyzers = [new NumberAnalyzer()] };

    private static AnalyzerTest Reporting(Func<DiagnosticDescriptor, SyntaxNode, IEnumerable<Diagnostic>> findings) =>
        new() { Analyzers = [new NumberAnalyzer { Findings = findings }] };

    private static async Task<string> FailureOf(Func<Task> verification) =>
        (await Assert.ThrowsAsync<HarnessException>(verification)).Message;

    [Fact]
    public Task A_correct_analyzer_passes() =>
        Rule.VerifyAsync(
            """
            using System;
            class C
            {
                int a = {|TOY0001:99|};
                int b = Math.Max([|99|], 98);
            }
            """,
            "99 is not a good number",
            new Expectation("99 is not a good number") { Severity = DiagnosticSeverity.Error });

    [Fact]
    public Task Several_files_are_compiled_together() =>
        (Rule with
        {
            Settings = new CompilationSettings { GlobalUsings = "global using static A;" },
            Sources = ["static class A { public const int Bad = [|99|]; }", new SourceFile("class B { int x = Bad + [|99|]; }", "B.cs")],
        }).VerifyAsync();

    [Fact]
    public Task Directives_and_top_level_statements_pass_in_every_situation() =>
        (Rule with { Settings = new CompilationSettings { OutputKind = OutputKind.ConsoleApplication } })
            .VerifyAsync("#define TOY\nusing System;\nConsole.WriteLine([|99|]);");

    [Fact]
    public Task Messages_are_compared_in_the_language_asked_for() =>
        (Rule with { Culture = CultureInfo.GetCultureInfo("th-TH") }).VerifyAsync(Marked, "99 ไม่ใช่เลขที่ดี");

    [Fact]
    public async Task A_throwing_analyzer_fails()
    {
        string failure = await FailureOf(() => Reporting((_, _) => throw new InvalidTimeZoneException("oh")).VerifyAsync(Marked));

        Assert.Contains("NumberAnalyzer threw: System.InvalidTimeZoneException: oh", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_diagnostic_fails_with_its_place_and_code()
    {
        string failure = await FailureOf(() => Reporting((_, _) => []).VerifyAsync("\nclass C { int x = [|99|]; }"));

        Assert.Equal(
            """
            The diagnostics of the code as written are not the expected ones.

              Missing:
                Test0.cs(2,19)-(2,21): error TOY0001: (any message)
                     2 | class C { int x = 99; }
                                           ^^

            """,
            failure);
    }

    [Fact]
    public async Task An_unexpected_diagnostic_fails()
    {
        string failure = await FailureOf(() => Rule.VerifyAsync("class C { int x = [|99|], y = 99; }"));

        Assert.Contains("Unexpected:", failure, StringComparison.Ordinal);
        Assert.Contains("Test0.cs(1,27)-(1,29): error TOY0001: \"99 is not a good number\"", failure, StringComparison.Ordinal);
        Assert.DoesNotContain("Missing:", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_diagnostic_reported_twice_fails()
    {
        string failure = await FailureOf(() => Reporting((descriptor, number) =>
        [
            Diagnostic.Create(descriptor, number.GetLocation(), "first"),
            Diagnostic.Create(descriptor, number.GetLocation(), "second"),
        ]).VerifyAsync(Marked, "first is not a good number"));

        Assert.Contains("Unexpected:", failure, StringComparison.Ordinal);
        Assert.Contains("second is not a good number", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_diagnostic_of_another_analyzer_is_never_filtered_out()
    {
        AnalyzerTest both = Rule with
        {
            Analyzers = [new NumberAnalyzer(), new NumberAnalyzer(DiagnosticSeverity.Warning, "TOY0002")],
        };

        string failure = await FailureOf(() => both.VerifyAsync("class C { int x = {|TOY0001:99|}; }"));

        Assert.Contains("warning TOY0002", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_span_fails()
    {
        string failure = await FailureOf(() => Reporting((descriptor, number) =>
        [
            Diagnostic.Create(descriptor, Location.Create(number.SyntaxTree, new TextSpan(number.SpanStart, 1))),
        ]).VerifyAsync(Marked));

        Assert.Contains("Missing:", failure, StringComparison.Ordinal);
        Assert.Contains("Unexpected:\n    Test0.cs(1,19)-(1,20)", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_severity_fails()
    {
        string failure = await FailureOf(() =>
            Rule.VerifyAsync(Marked, new Expectation { Severity = DiagnosticSeverity.Warning }));

        Assert.Contains("Different:\n    expected Test0.cs(1,19)-(1,21): warning", failure, StringComparison.Ordinal);
        Assert.Contains("reported Test0.cs(1,19)-(1,21): error", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_message_fails()
    {
        string failure = await FailureOf(() => Rule.VerifyAsync(Marked, "99 is bad"));

        Assert.Contains("\"99 is bad\"", failure, StringComparison.Ordinal);
        Assert.Contains("\"99 is not a good number\"", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Additional_locations_are_compared_with_numbered_spans()
    {
        AnalyzerTest pointing = Reporting((descriptor, number) =>
            [Diagnostic.Create(descriptor, number.GetLocation(), [number.Parent!.GetLocation()])]);
        const string Code = "class C { int {|#2:x|} {|#1:= [|99|]|}; }";

        await pointing.VerifyAsync(Code, new Expectation { AdditionalLocations = [1] });
        string failure = await FailureOf(() => pointing.VerifyAsync(Code, new Expectation { AdditionalLocations = [2] }));

        Assert.Contains("also at Test0.cs(1,15)-(1,16)", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unexpected_compiler_error_fails()
    {
        string failure = await FailureOf(() => Rule.VerifyAsync("class C { int x = [|99|] + y; }"));

        Assert.Contains("Compiler error:", failure, StringComparison.Ordinal);
        Assert.Contains("error CS0103", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_compiler_error_may_be_expected_at_its_place_or_allowed_anywhere()
    {
        await Rule.VerifyAsync("class C { int x = {|TOY0001:99|} + {|CS0103:y|}; }");
        await (Rule with { Settings = new CompilationSettings { AllowedErrors = ["CS0103"] } })
            .VerifyAsync("class C { int x = [|99|] + y; }");
    }

    [Theory]
    [InlineData(DiagnosticSeverity.Error, GeneratedCode.ErrorsOnly, GeneratedCodeAnalysisFlags.None)]
    [InlineData(DiagnosticSeverity.Warning, GeneratedCode.Everything, GeneratedCodeAnalysisFlags.Analyze)]
    [InlineData(DiagnosticSeverity.Warning, GeneratedCode.ErrorsOnly, GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics)]
    [InlineData(DiagnosticSeverity.Error, GeneratedCode.Nothing, GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics)]
    public async Task An_analyzer_that_treats_generated_code_wrongly_fails(
        DiagnosticSeverity severity,
        GeneratedCode wanted,
        GeneratedCodeAnalysisFlags flags)
    {
        AnalyzerTest test = new()
        {
            Analyzers = [new NumberAnalyzer(severity) { InGeneratedCode = flags }],
            GeneratedCode = wanted,
        };

        string failure = await FailureOf(() => test.VerifyAsync(Marked));

        Assert.Contains("of the code marked as generated", failure, StringComparison.Ordinal);
        await (test with { GeneratedCode = GeneratedCode.NotChecked }).VerifyAsync(Marked);
    }

    [Fact]
    public Task A_warning_that_spares_generated_code_passes() =>
        new AnalyzerTest
        {
            Analyzers = [new NumberAnalyzer(DiagnosticSeverity.Warning) { InGeneratedCode = GeneratedCodeAnalysisFlags.None }],
        }.VerifyAsync(Marked);

    [Fact]
    public async Task A_diagnostic_that_a_pragma_cannot_disable_fails()
    {
        AnalyzerTest stubborn = new() { Analyzers = [new StubbornAnalyzer()] };

        string failure = await FailureOf(() => stubborn.VerifyAsync(Marked));

        Assert.Contains("under #pragma warning disable TOY0003", failure, StringComparison.Ordinal);
        await (stubborn with { CheckSuppression = false }).VerifyAsync(Marked);
    }

    [Theory]
    [InlineData("class C { int x = {|TOY0009:99|}; }", "only have: TOY0001")]
    [InlineData("class C { int {|#1:x|} = {|#1:99|}; }", "#1 is used twice")]
    public async Task Markup_that_the_test_cannot_mean_fails(string source, string problem) =>
        Assert.Contains(problem, await FailureOf(() => Rule.VerifyAsync(source)), StringComparison.Ordinal);

    [Fact]
    public async Task Expectations_must_be_as_many_as_markers() =>
        Assert.Contains(
            "mark 1 diagnostics but the test states 2",
            await FailureOf(() => Rule.VerifyAsync(Marked, "one", "two")),
            StringComparison.Ordinal);

    [Fact]
    public async Task An_anonymous_marker_needs_a_single_id()
    {
        AnalyzerTest both = Rule with { Analyzers = [new NumberAnalyzer(), new StubbornAnalyzer()] };

        Assert.Contains("exactly one id", await FailureOf(() => both.VerifyAsync(Marked)), StringComparison.Ordinal);
    }
}
