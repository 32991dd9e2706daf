extern alias analyzers;

using analyzers::Kpi.Analyzers;
using Kpi.Analyzers.Tests;
using Kpi.Testing;

namespace Kpi.Analyzers.CodeFixes.Tests;

public sealed class LastWeightFixTests
{
    private static readonly CodeFixTest Fix = new()
    {
        Settings = DefinitionTest.Settings,
        Analyzers = [new DefinitionAnalyzer()],
        Fix = new LastWeightFix(),
    };

    [Fact]
    public Task The_last_weight_is_set_so_that_the_total_is_100() => VerifyAsync(
        Scorecard("""{|KPI3001:[new("1", "A", [new("1.1", "B", 70)]), new("2", "C", [new("2.1", "D", 20), new("2.2", "E", /* last */ 9 /* of all */)])]|}"""),
        Scorecard("""[new("1", "A", [new("1.1", "B", 70)]), new("2", "C", [new("2.1", "D", 20), new("2.2", "E", /* last */ 10 /* of all */)])]"""));

    [Fact]
    public Task A_weight_with_decimals_gets_the_decimal_suffix() => VerifyAsync(
        Scorecard("""{|KPI3001:[new("1", "A", [new("1.1", "B", 70)]), new("2", "C", [new("2.1", "D", 20.5m), new("2.2", "E", weight: 9)])]|}"""),
        Scorecard("""[new("1", "A", [new("1.1", "B", 70)]), new("2", "C", [new("2.1", "D", 20.5m), new("2.2", "E", weight: 9.5m)])]"""));

    [Fact]
    public Task A_weight_that_was_written_with_the_suffix_keeps_it() => VerifyAsync(
        Scorecard("""{|KPI3001:[new("1", "A", [new("1.1", "B", 70)]), new("2", "C", [new("2.1", "D", 29m)])]|}"""),
        Scorecard("""[new("1", "A", [new("1.1", "B", 70)]), new("2", "C", [new("2.1", "D", 30m)])]"""));

    [Fact]
    public Task A_last_weight_that_is_not_a_literal_is_replaced() => VerifyAsync(
        "public const decimal Last = 29m;\n" + Scorecard("""{|KPI3001:[new("1", "A", [new("1.1", "B", 70)]), new("2", "C", [new("2.1", "D", Last)])]|}"""),
        "public const decimal Last = 29m;\n" + Scorecard("""[new("1", "A", [new("1.1", "B", 70)]), new("2", "C", [new("2.1", "D", 30)])]"""));

    [Fact]
    public Task Two_scorecards_in_one_expression_are_both_fixed() => VerifyAsync(
        """
        public static readonly Scorecard[] Both =
        [
            new("X", FiscalYear.FromBuddhistEra(2568), EvaluationFramework.OpdcPublicOrganization2568, {|KPI3001:[new("1", "A", [new("1.1", "B", 70)]), new("2", "C", [new("2.1", "D", 29)])]|}),
            new("Y", FiscalYear.FromBuddhistEra(2568), EvaluationFramework.OpdcPublicOrganization2568, {|KPI3001:[new("1", "A", [new("1.1", "B", 70)]), new("2", "C", [new("2.1", "D", 31)])]|}),
        ];
        """,
        """
        public static readonly Scorecard[] Both =
        [
            new("X", FiscalYear.FromBuddhistEra(2568), EvaluationFramework.OpdcPublicOrganization2568, [new("1", "A", [new("1.1", "B", 70)]), new("2", "C", [new("2.1", "D", 30)])]),
            new("Y", FiscalYear.FromBuddhistEra(2568), EvaluationFramework.OpdcPublicOrganization2568, [new("1", "A", [new("1.1", "B", 70)]), new("2", "C", [new("2.1", "D", 30)])]),
        ];
        """);

    [Fact]
    public Task The_fix_says_what_it_does() =>
        (Fix with { Title = "Set the last weight to 29.5 so that the weights total 100" }).VerifyAsync(
            DefinitionTest.InClass(Scorecard("""{|KPI3001:[new("1", "A", [new("1.1", "B", 70.5m)]), new("2", "C", [new("2.1", "D", 40)])]|}""")),
            DefinitionTest.InClass(Scorecard("""{|KPI3004:[new("1", "A", [new("1.1", "B", 70.5m)]), new("2", "C", [new("2.1", "D", 29.5m)])]|}""")));

    [Theory]
    [InlineData("weight: 29, title: \"D\", code: \"2.1\"", "weight: 30, title: \"D\", code: \"2.1\"")]
    [InlineData("\"2.1\", \"D\", (29)", "\"2.1\", \"D\", (30)")]
    [InlineData("\"2.1\", \"D\", 28 + 1, null", "\"2.1\", \"D\", 30, null")]
    [InlineData("\"2.1\", \"D\", 29M", "\"2.1\", \"D\", 30m")]
    [InlineData("\"2.1\", \"D\", 29L", "\"2.1\", \"D\", 30")]
    public Task The_last_weight_is_found_however_it_is_written(string before, string after) => VerifyAsync(
        Scorecard($$"""{|KPI3001:[new("1", "A", [new("1.1", "B", 70)]), new("2", "C", [new({{before}})])]|}"""),
        Scorecard($$"""[new("1", "A", [new("1.1", "B", 70)]), new("2", "C", [new({{after}})])]"""));

    [Fact]
    public Task The_last_weight_may_stand_in_a_field_of_the_same_file() => VerifyAsync(
        "private static readonly Indicator Last = new(\"2.1\", \"D\", 29);\n" + Scorecard("""{|KPI3001:[new("1", "A", [new("1.1", "B", 70)]), new("2", "C", [Last])]|}"""),
        "private static readonly Indicator Last = new(\"2.1\", \"D\", 30);\n" + Scorecard("""[new("1", "A", [new("1.1", "B", 70)]), new("2", "C", [Last])]"""));

    [Fact]
    public Task There_is_no_fix_where_the_last_weight_stands_in_another_file() => (Fix with
    {
        Before =
        [
            "public static partial class Definitions { public static Scorecard Run() => " + Creation("""{|KPI3001:[new("1", "A", [new("1.1", "B", 70)]), new("2", "C", [Last])]|}""") + "; }",
            "public static partial class Definitions { private static readonly Indicator Last = new(\"2.1\", \"D\", 29); }",
        ],
    }).VerifyNoFixAsync();

    [Theory]
    [InlineData("100", "30")] // the last weight would be 0
    [InlineData("70", "60", "9")] // the last weight would be −30
    public Task There_is_no_fix_where_the_last_weight_would_not_be_legal(params string[] weights)
    {
        string indicators = string.Join(", ", weights.Select((weight, index) => $"new(\"1.{index + 1}\", \"A\", {weight})"));
        return Fix.VerifyNoFixAsync(DefinitionTest.InClass(Scorecard($$"""{|KPI3001:[new("1", "A", [{{indicators}}])]|}""")));
    }

    [Fact]
    public Task There_is_no_fix_where_a_weight_is_not_known() => Fix.VerifyNoFixAsync(DefinitionTest.InClass(
        """
        public static Scorecard Of(decimal unknown) => new("X", FiscalYear.FromBuddhistEra(2568), EvaluationFramework.OpdcPublicOrganization2568,
            {|KPI3001:[new("1", "A", [new("1.1", "B", 70), new("1.2", "B", unknown)]), new("2", "C", [new("2.1", "D", 30)])]|});
        """));

    private static Task VerifyAsync(string before, string after) => Fix.VerifyAsync(DefinitionTest.InClass(before), DefinitionTest.InClass(after));

    private static string Scorecard(string components) => $"public static readonly Scorecard Scorecard = {Creation(components)};";

    private static string Creation(string components) =>
        $"new(\"ETDA\", FiscalYear.FromBuddhistEra(2568), EvaluationFramework.OpdcPublicOrganization2568, {components})";
}
