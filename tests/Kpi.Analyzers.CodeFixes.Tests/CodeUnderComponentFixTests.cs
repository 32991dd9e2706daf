using Kpi.Testing;

namespace Kpi.Analyzers.CodeFixes.Tests;

public sealed class CodeUnderComponentFixTests
{
    private static readonly CodeFixTest Fix = FixTest.Of(new CodeUnderComponentFix());

    [Theory]
    [InlineData("1.7", "2.7")]
    [InlineData("2", "2.2")]
    [InlineData("21.10", "2.10")]
    [InlineData("1.2.3", "2.3")]
    [InlineData("3.4.5.99999999999999999999", "2.99999999999999999999")]
    public Task The_last_number_stays(string before, string after) => VerifyAsync($"{{|KPI3006:new(\"2\", \"C\", [new(\"{before}\", \"D\", 30)])|}}", $"new(\"2\", \"C\", [new(\"{after}\", \"D\", 30)])");

    [Fact]
    public Task A_number_that_is_taken_is_followed_by_the_next_free_one() => VerifyAsync(
        """{|KPI3006:new("2", "C", [new("2.2", "D", 10), new("1.2", "E", 10), new("2.3", "F", 10)])|}""",
        """new("2", "C", [new("2.2", "D", 10), new("2.4", "E", 10), new("2.3", "F", 10)])""");

    [Fact]
    public Task Two_that_move_to_one_number_move_to_different_ones() => VerifyAsync(
        """{|KPI3006:{|KPI3006:new("2", "C", [new("1.2", "D", 10), new("3.2", "E", 20)])|}|}""",
        """new("2", "C", [new("2.2", "D", 10), new("2.3", "E", 20)])""");

    [Fact]
    public Task Trivia_and_names_stay_and_quotes_become_plain() => VerifyAsync(
        """{|KPI3006:new("2", "C", [new(weight: 30, title: "D", code: /* old */ @"1.2" /* number */)])|}""",
        """new("2", "C", [new(weight: 30, title: "D", code: /* old */ "2.2" /* number */)])""");

    [Fact]
    public Task An_indicator_in_a_field_of_the_same_file_is_renumbered_there() => Fix.VerifyMembersAsync(
        "private static readonly Indicator Last = new(\"1.2\", \"D\", 30);\n" + Scorecard("""{|KPI3006:new("2", "C", [Last])|}"""),
        "private static readonly Indicator Last = new(\"2.2\", \"D\", 30);\n" + Scorecard("""new("2", "C", [Last])"""));

    [Fact]
    public Task The_fix_says_what_it_does() => (Fix with { Title = "Renumber 1.7 to 2.7" }).VerifyMembersAsync(
        Scorecard("""{|KPI3006:new("2", "C", [new("1.7", "D", 30)])|}"""), Scorecard("""new("2", "C", [new("2.7", "D", 30)])"""));

    [Theory]
    [InlineData("""{|KPI3006:new("2", "C", [new("1." + "7", "D", 30)])|}""")] // not a literal
    [InlineData("""{|KPI3006:new("2", "C", [new(Code, "D", 30)])|}""")]
    [InlineData("""{|KPI3006:new("2", "C", [new("1.7", "D", 10), new(code, "E", 20)])|}""")] // a code is not known
    [InlineData("""{|KPI3006:new("2", "C", [new("1.7", "D", 10), .. indicators])|}""")] // there may be more
    public Task There_is_no_fix_where_no_free_code_is_known_or_none_is_written(string component) => Fix.VerifyNoFixForMembersAsync(
        $"private const string Code = \"1.7\";\npublic static Scorecard Run(string code, IEnumerable<Indicator> indicators) => {Creation(component)};");

    [Fact]
    public Task There_is_no_fix_under_a_code_of_four_levels() => Fix.VerifyNoFixForMembersAsync(
        """
        public static Scorecard Run() => new("X", FiscalYear.FromBuddhistEra(2568), new EvaluationFramework("A", new(DecimalInterval.Closed(0, 100), "1"), new(new TierPoints(50, 75, 100), "2"), new(0m, "3"),
            new(new LevelScale(new Level("Good", 80), new Level("Fair", 0)), "4"), new(2, "5"), codesNest: new(true, "6")), [{|KPI3006:new("1.2.3.4", "A", [new("1.2.3", "B", 100)])|}]);
        """);

    [Fact]
    public Task There_is_no_fix_where_the_code_stands_in_another_file() => (Fix with
    {
        Before =
        [
            $"public static partial class Definitions {{ public static Scorecard Run() => {Creation("{|KPI3006:new(\"2\", \"C\", [Last])|}")}; }}",
            "public static partial class Definitions { private static readonly Indicator Last = new(\"1.2\", \"D\", 30); }",
        ],
    }).VerifyNoFixAsync();

    private static Task VerifyAsync(string before, string after) => Fix.VerifyMembersAsync(Scorecard(before), Scorecard(after));

    private static string Scorecard(string second) => $"public static readonly Scorecard Scorecard = {Creation(second)};";

    private static string Creation(string second) =>
        $"new(\"ETDA\", FiscalYear.FromBuddhistEra(2568), EvaluationFramework.OpdcPublicOrganization2568, [new(\"1\", \"A\", [new(\"1.1\", \"B\", 70)]), {second}])";
}
