using System.Collections.Immutable;
using Kpi.Testing;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Tests.Robustness;

/// <summary>Code that could cost the compiler its stack or its time.</summary>
public sealed class HostileCodeTests
{
    private const int Nested = 1_000;

    [Fact]
    public async Task A_long_chain_of_types_whose_fields_read_each_other_is_analyzed()
    {
        IEnumerable<string> types = Enumerable.Range(0, 2_000).Select(index => $"static class T{index} {{ public static readonly decimal Value = T{index + 1}.Value; }}");
        await AnalyzeAsync("static class D { public static Weight W() => 99m + T0.Value; }\n" + string.Join("\n", types) + "\nstatic class T2000 { public static readonly decimal Value = 2m; }");
    }

    [Fact]
    public async Task Fields_of_objects_that_lead_in_circles_are_analyzed()
    {
        const int Count = 40;
        IEnumerable<string> fields = Enumerable.Range(0, Count).Select(index => $"public readonly decimal F{index} = Make().F{(index + 1) % Count} + Make().F{(index + 1) % Count};");
        await AnalyzeAsync($"sealed class C {{ static C Make() => null!; {string.Join("\n", fields)} }}");
    }

    [Theory]
    [InlineData("var x0 = Text();", "var x{0} = x{1} + x{1};")]
    [InlineData("var x0 = Text();", "var x{0} = $\"{{x{1}}}{{x{1}}}\";")]
    [InlineData("var x0 = new[] { 1 }.Select(n => n);", "var x{0} = x{1}.Concat(x{1});")]
    [InlineData("int[] x0 = [1];", "int[] x{0} = [.. x{1}, .. x{1}];")]
    [InlineData("var x0 = new List<int> { 1 };", "x0.AddRange(x0);")]
    public Task What_doubles_40_times_is_left_unknown(string first, string doubled) => AnalyzeAsync(
        $$"""
        static class D
        {
            static string Text() => "text";
            static void Run()
            {
                {{first}}
                {{string.Join("\n", Enumerable.Range(1, 40).Select(index => string.Format(System.Globalization.CultureInfo.InvariantCulture, doubled, index, index - 1)))}}
            }
        }
        """);

    [Fact]
    public Task A_long_chain_of_fields_is_seen_through() => DefinitionTest.VerifyAsync(
        $"""
        public static readonly decimal F0 = 2m;
        {string.Join("\n", Enumerable.Range(1, 1_000).Select(index => $"public static readonly decimal F{index} = F{index - 1};"))}
        public static Weight Run() => {'{'}|KPI3003:99m + F1000|{'}'};
        """);

    [Fact]
    public Task A_chain_of_10_000_conditions_is_right() => DefinitionTest.VerifyAsync(
        $"""
        public static readonly Measure<long> Served = Measure.Count("served", "Served");
        public static TieredTarget Run() => new(Served >= 1, {string.Join(" & ", Enumerable.Range(2, 9_999).Select(index => $"Served >= {index}"))}, {'{'}|KPI2001:Served >= 9999|{'}'});
        """,
        "The advanced tier is reached at served 9999, where the standard tier is not; every result that reaches advanced must also reach standard");

    [Theory]
    [InlineData("0.01m", true)]
    [InlineData("0.0101m", false)]
    public Task A_sum_of_10_000_terms_is_right(string term, bool isLegal)
    {
        string sum = string.Join(" + ", Enumerable.Repeat("Term", 10_000));
        return DefinitionTest.VerifyAsync(
            $"private static readonly decimal Term = {term};\npublic static Weight Run() => {(isLegal ? sum : $"{{|KPI3003:{sum}|}}")};");
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public Task A_scorecard_of_many_indicators_is_right(int last, bool isLegal)
    {
        string indicators = string.Join(", ", Enumerable.Range(1, 990).Select(index => $"new(\"1.{index}\", \"A\", 0.1m)"));
        string components = $"[new(\"1\", \"A\", [{indicators}, new(\"1.991\", \"B\", {last})])]";
        return DefinitionTest.VerifyAsync(
            "public static Scorecard Run(EvaluationFramework framework) => new(\"X\", FiscalYear.FromBuddhistEra(2568), framework, "
            + (isLegal ? components : $"{{|KPI3001:{components}|}}") + ");");
    }

    // At 3,000 it depends on the thread whether the compiler's own stack suffices.
    [Theory]
    [InlineData("(", ")")]
    [InlineData("(decimal)", "")]
    [InlineData("- -", "")]
    [InlineData("(decimal)(", ")")]
    public async Task A_thousand_nested_operators_are_analyzed(string before, string after)
    {
        string nested = string.Concat(Enumerable.Repeat(before, Nested)) + "Extra" + string.Concat(Enumerable.Repeat(after, Nested));
        await AnalyzeAsync($"static class D {{ static readonly decimal Extra = 2m; static Weight W() => 99m + {nested}; }}", mayReport: true);
    }

    [Fact]
    public async Task A_thousand_nested_complements_are_analyzed() =>
        await AnalyzeAsync(
            "static class D { static readonly Measure<long> M = Measure.Count(\"a\", \"A\"); static Criterion C() => "
            + string.Concat(Enumerable.Repeat("!(", Nested)) + "M >= 1" + new string(')', Nested) + "; }");

    private static async Task AnalyzeAsync(string source, bool mayReport = false)
    {
        ImmutableArray<Diagnostic> diagnostics = await AnalyzerRunner.RunAsync(DefinitionTest.Settings.Compile(source), DefinitionTest.Analysis.Analyzers);
        Assert.All(diagnostics, diagnostic => Assert.True(mayReport && diagnostic.Id == "KPI3003", diagnostic.ToString()));
    }
}
