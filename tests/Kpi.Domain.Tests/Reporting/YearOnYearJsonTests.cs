using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Reporting;

public class YearOnYearJsonTests
{
    private const string Figures = """ "thisYear": { "kind": "rounded", "number": 88.45, "decimals": 2 }, "lastYear": { "kind": "rounded", "number": 87.80, "decimals": 2 } """;

    [Fact]
    public void Two_years_are_written_with_the_change_that_follows() => JsonAssert.Writes(
        YearOnYear.Json,
        new YearOnYear(Reported.Rounded(88.45m), Reported.Rounded(87.80m)),
        $$"""{ {{Figures}}, "change": 0.65, "range": { "lower": 0.640, "upper": 0.660 }, "direction": "rise" }""");

    [Fact]
    public void What_does_not_follow_is_not_written() => JsonAssert.Writes(
        YearOnYear.Json,
        new YearOnYear(Reported.NotReported, Reported.Exact(1m)),
        """{ "thisYear": { "kind": "notReported" }, "lastYear": { "kind": "exact", "number": 1, "decimals": 0 }, "direction": "unknown" }""");

    [Fact]
    public void Every_pair_of_years_reads_back_equal() => Property.Holds(
        Prints.Any.Two(), _ => [], pair => JsonAssert.RoundTrips(YearOnYear.Json, new YearOnYear(pair.Item1, pair.Item2)));

    [Fact]
    public void The_figures_alone_are_enough() =>
        Assert.Equal(new YearOnYear(Reported.Rounded(88.45m), Reported.Rounded(87.80m)), YearOnYear.Json.Read($$"""{ {{Figures}} }""").Value);

    [Theory]
    [InlineData("""{ "change": 0.66 }""", "$.change KPI5002")]
    [InlineData("""{ "direction": "fall" }""", "$.direction KPI5002")]
    [InlineData("""{ "range": { "lower": 0.64, "upper": 0.66, "includesUpper": false } }""", "$.range KPI5002")]
    [InlineData("""{ "change": 1, "range": { "lower": 2, "upper": 1 }, "direction": "up" }""", "$.range.upper KPI5004", "$.direction KPI5002")]
    [InlineData("""{ "change": 1, "range": { "lower": 1, "upper": 2 }, "direction": "unchanged" }""", "$.change KPI5002", "$.range KPI5002", "$.direction KPI5002")]
    public void Stated_figures_that_do_not_follow_are_refused(string stated, params string[] problems) =>
        Assert.Equal(problems, YearOnYear.Json.Read($$"""{ {{Figures}}, {{stated[1..]}}""").Problems.Select(problem => $"{problem.Path} {problem.RuleId}"));

    [Fact]
    public void What_is_no_pair_of_years_is_refused_with_every_mistake() => JsonAssert.Refuses(
        YearOnYear.Json,
        """{ "thisYear": 88.45, "change": "0.65", "nextYear": null }""",
        "$ KPI5003",
        "$.thisYear KPI5002",
        "$.change KPI5002",
        "$.nextYear KPI5003");
}
