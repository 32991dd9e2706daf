using Kpi.Testing;

namespace Kpi.Analyzers.CodeFixes.Tests;

public sealed class ScaledWeightsFixTests
{
    private static readonly CodeFixTest Fix = FixTest.Of(new ScaledWeightsFix());

    [Theory]
    [InlineData("40, 30, 29", "40.41m, 30.3m, 29.29m")]
    [InlineData("1, 1, 1", "33.34m, 33.33m, 33.33m")]
    [InlineData("50, 50, 50, 50", "25, 25, 25, 25")]
    [InlineData("0.15m, 0.155m, 0.695m", "15m, 15.5m, 69.5m")] // a total of 1: percentages written as fractions
    [InlineData("0.0005m, 0.0005m", "50m, 50m")]
    [InlineData("33.333m, 33.333m, 33.333m", "33.334m, 33.333m, 33.333m")] // three decimals stay three
    [InlineData("30, 30, 30, 30", "25, 25, 25, 25")]
    public Task Weights_are_scaled_in_proportion_to_a_total_of_100(string before, string after) => Fix.VerifyMembersAsync(
        Flat($"{{|KPI3001:[new(\"1\", \"A\", [{Indicators(before)}])]|}}"),
        Flat($"[new(\"1\", \"A\", [{Indicators(after)}])]"));

    [Fact]
    public Task Each_component_is_scaled_to_what_the_framework_sets() => Fix.VerifyMembersAsync(
        Opdc("""{|KPI3001:[new("1", "A", [new("1.1", "B", 40), new("1.2", "B", 30)]), new("2", "C", [new("2.1", "D", 19), new("2.2", "E", 10)])]|}"""),
        Opdc("""[new("1", "A", [new("1.1", "B", 40), new("1.2", "B", 30)]), new("2", "C", [new("2.1", "D", 19.66m), new("2.2", "E", 10.34m)])]"""));

    [Fact]
    public Task A_total_of_1_becomes_the_percentages_that_the_framework_sets() => Fix.VerifyMembersAsync(
        Opdc("""{|KPI3001:[new("2", "C", [new("2.1", "D", 0.3m)]), new("1", "A", [new("1.1", "B", 0.4m), new("1.2", "B", 0.3m)])]|}"""),
        Opdc("""[new("2", "C", [new("2.1", "D", 30m)]), new("1", "A", [new("1.1", "B", 40m), new("1.2", "B", 30m)])]"""));

    [Fact]
    public Task Components_that_the_framework_does_not_know_are_scaled_together() => (Fix with { Title = "Scale all weights in proportion so that they total 100" }).VerifyMembersAsync(
        Opdc("""{|KPI3001:[new("1", "A", [new("1.1", "B", 20)]), new("3", "C", [new("3.1", "D", 20)])]|}"""),
        Opdc("""{|KPI3004:[new("1", "A", [new("1.1", "B", 50)]), new("3", "C", [new("3.1", "D", 50)])]|}"""));

    [Fact]
    public Task Names_and_trivia_stay_and_so_do_weights_that_do_not_change() => Fix.VerifyMembersAsync(
        "private const decimal Most = 70.0m;\n" + Opdc("""{|KPI3001:[new("1", "A", [new("1.1", "B", Most)]), new("2", "C", [new(weight: /* first */ 2 * 4 /* half */, title: "D", code: "2.1"), new("2.2", "E", (4m))])]|}"""),
        "private const decimal Most = 70.0m;\n" + Opdc("""[new("1", "A", [new("1.1", "B", Most)]), new("2", "C", [new(weight: /* first */ 20 /* half */, title: "D", code: "2.1"), new("2.2", "E", (10m))])]"""));

    [Fact]
    public Task Two_scorecards_in_one_expression_are_both_fixed() => Fix.VerifyMembersAsync(
        """
        public static Scorecard[] Both(EvaluationFramework framework) =>
        [
            new("X", FiscalYear.FromBuddhistEra(2568), framework, {|KPI3001:[new("1", "A", [new("1.1", "B", 1)])]|}),
            new("Y", FiscalYear.FromBuddhistEra(2568), framework, {|KPI3001:[new("1", "A", [new("1.1", "B", 1), new("1.2", "C", 3)])]|}),
        ];
        """,
        """
        public static Scorecard[] Both(EvaluationFramework framework) =>
        [
            new("X", FiscalYear.FromBuddhistEra(2568), framework, [new("1", "A", [new("1.1", "B", 100)])]),
            new("Y", FiscalYear.FromBuddhistEra(2568), framework, [new("1", "A", [new("1.1", "B", 25), new("1.2", "C", 75)])]),
        ];
        """);

    [Fact]
    public Task The_fix_says_what_it_does() => (Fix with { Title = "Scale the weights of each component in proportion to what the framework sets for it" }).VerifyMembersAsync(
        Opdc("""{|KPI3001:[new("1", "A", [new("1.1", "B", 7)]), new("2", "C", [new("2.1", "D", 9)])]|}"""),
        Opdc("""[new("1", "A", [new("1.1", "B", 70)]), new("2", "C", [new("2.1", "D", 30)])]"""));

    [Theory]
    [InlineData("""[new("1", "A", [new("1.1", "B", 100), new("1.2", "C", 0.004m), new("1.3", "D", 100), new("1.4", "D", 100)])]""", true)] // three decimals: 0.001
    [InlineData("""[new("1", "A", [new("1.1", "B", 100), new("1.2", "C", 0.001m), new("1.3", "D", 100), new("1.4", "D", 100), new("1.5", "D", 100)])]""", false)] // would become 0
    [InlineData("""[new("1", "A", [new("1.1", "B", 100), new("1.2", "C", amount)])]""", false)] // a weight is not known
    [InlineData("""[new("1", "A", [new("1.1", "B", 100), new("1.2", "C", 5), .. indicators])]""", false)] // there may be more
    [InlineData("""[new("1", "A", [new("1.1", "B", 99.00000000000000000000000001m)])]""", true)] // 26 decimals
    [InlineData("""[new("1", "A", [new("1.1", "B", 9.000000000000000000000000001m)])]""", false)] // 27
    public async Task It_is_offered_where_every_weight_stays_legal(string components, bool isOffered)
    {
        string before = $"public static Scorecard Run(EvaluationFramework framework, decimal amount, IEnumerable<Indicator> indicators) => new(\"X\", FiscalYear.FromBuddhistEra(2568), framework, {{|KPI3001:{components}|}});";
        if (isOffered)
            await Assert.ThrowsAsync<HarnessException>(() => Fix.VerifyNoFixForMembersAsync(before));
        else
            await Fix.VerifyNoFixForMembersAsync(before);
    }

    [Fact]
    public Task There_is_no_fix_where_a_weight_that_changes_stands_in_another_file() => (Fix with
    {
        Before =
        [
            "public static partial class Definitions { public static Scorecard Run(EvaluationFramework framework) => new(\"X\", FiscalYear.FromBuddhistEra(2568), framework, {|KPI3001:[new(\"1\", \"A\", [new(\"1.1\", \"B\", 70), Last])]|}); }",
            "public static partial class Definitions { private static readonly Indicator Last = new(\"1.2\", \"D\", 29); }",
        ],
    }).VerifyNoFixAsync();

    private static string Indicators(string weights) =>
        string.Join(", ", weights.Split(", ").Select((weight, index) => $"new(\"1.{index + 1}\", \"B\", {weight})"));

    private static string Flat(string components) =>
        $"public static Scorecard Run(EvaluationFramework framework) => new(\"ETDA\", FiscalYear.FromBuddhistEra(2568), framework, {components});";

    private static string Opdc(string components) =>
        $"public static readonly Scorecard Scorecard = new(\"ETDA\", FiscalYear.FromBuddhistEra(2568), EvaluationFramework.OpdcPublicOrganization2568, {components});";
}
