using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Reporting;

/// <summary>The quarterly budget and the summary of several.</summary>
public class ReportedBudgetsJsonTests
{
    private const string Cells = """[{ "kind": "nothing" }, { "kind": "nothing" }, { "kind": "nothing" }, { "kind": "nothing" }, { "kind": "nothing" }]""";

    [Fact]
    public void A_quarterly_budget_is_its_four_rows_of_cells() => JsonAssert.Writes(
        ReportedQuarterlyBudget.Json,
        new ReportedQuarterlyBudget("Project 1", BahtUnit.Millions, ["39.1151", "-", "", "39.1151", "0.00"], ["1", "2", "3", "4", "5"], ["-", "-", "-", "-", "-"], ["(4.80)", "–", "x", "1,000", "๕"]),
        $$"""
        {
          "project": "Project 1",
          "unit": "millions",
          "plan": [
            { "kind": "rounded", "number": 39.1151, "decimals": 4 }, { "kind": "nothing" }, { "kind": "notReported" },
            { "kind": "rounded", "number": 39.1151, "decimals": 4 }, { "kind": "rounded", "number": 0.00, "decimals": 2 }],
          "spent": [
            { "kind": "rounded", "number": 1, "decimals": 0 }, { "kind": "rounded", "number": 2, "decimals": 0 }, { "kind": "rounded", "number": 3, "decimals": 0 },
            { "kind": "rounded", "number": 4, "decimals": 0 }, { "kind": "rounded", "number": 5, "decimals": 0 }],
          "disbursed": {{Cells}},
          "committed": [
            { "kind": "rounded", "number": -4.80, "decimals": 2 }, { "kind": "nothing" }, { "kind": "text", "text": "x" },
            { "kind": "rounded", "number": 1000, "decimals": 0 }, { "kind": "rounded", "number": 5, "decimals": 0 }]
        }
        """);

    [Fact]
    public void A_summary_says_unit_titles_and_places_of_its_cells_once() => JsonAssert.Writes(
        ReportedBudgetSummary.Json,
        new ReportedBudgetSummary("Summary", BahtUnit.Thousands, [new ReportedRow("Project 1", Reported.Exact(1m), Reported.Truncated(2.5m), Reported.Nothing, Reported.NotReported, Reported.Rounded(99.50m).At(new PlaceOfPrint(page: 9)))]),
        """
        {
          "title": "Summary",
          "unit": "thousands",
          "rows": [{ "heading": "Project 1", "cells": [
            { "kind": "exact", "number": 1, "decimals": 0 }, { "kind": "truncated", "number": 2.5, "decimals": 1 }, { "kind": "nothing" }, { "kind": "notReported" },
            { "kind": "rounded", "number": 99.50, "decimals": 2, "place": { "page": 9 } }] }]
        }
        """);

    [Fact]
    public void The_budgets_of_the_report_read_back_equal()
    {
        Assert.All(EtdaBudgets.Quarterly, budget => JsonAssert.RoundTrips(ReportedQuarterlyBudget.Json, budget));
        JsonAssert.RoundTrips(ReportedBudgetSummary.Json, EtdaBudgets.Summary);
    }

    [Fact]
    public void Every_quarterly_budget_reads_back_equal() => Property.Holds(
        from cells in Prints.Cells.ArrayOf(20)
        from unit in Gen.Elements(BahtUnit.Baht, BahtUnit.Satang, BahtUnit.Thousands, BahtUnit.Millions)
        select new ReportedQuarterlyBudget("p", unit, cells[..5], cells[5..10], cells[10..15], cells[15..]),
        _ => [],
        budget => JsonAssert.RoundTrips(ReportedQuarterlyBudget.Json, budget));

    [Fact]
    public void Every_summary_reads_back_equal() => Property.Holds(
        from cells in Prints.Any.ArrayOf(10)
        from unit in Gen.Elements(BahtUnit.Baht, BahtUnit.Satang, BahtUnit.Thousands, BahtUnit.Millions)
        select new ReportedBudgetSummary("s", unit, [new ReportedRow("a", cells[..5]), new ReportedRow("b", cells[5..])]),
        _ => [],
        summary => JsonAssert.RoundTrips(ReportedBudgetSummary.Json, summary));

    [Theory]
    [InlineData("""[{ "kind": "exact", "number": 1 }, { "kind": "nothing", "unit": "baht" }, { "kind": "nothing", "title": "t" }, { "kind": "nothing", "place": { "page": 1 } }, { "kind": "text", "text": "5" }]""",
        "$.plan[0] KPI5002", "$.plan[1] KPI5002", "$.plan[2] KPI5002", "$.plan[3] KPI5002", "$.plan[4] KPI5002")]
    [InlineData("""[{ "kind": "nothing" }]""", "$.plan KPI5004")]
    [InlineData("""["39.1151"]""", "$.plan[0] KPI5002")]
    [InlineData("null", "$.plan KPI5002")]
    public void Cells_that_no_text_is_read_as_are_refused_each_by_itself(string plan, params string[] problems) => JsonAssert.Refuses(
        ReportedQuarterlyBudget.Json, $$"""{ "project": "p", "unit": "millions", "plan": {{plan}}, "spent": {{Cells}}, "disbursed": {{Cells}}, "committed": {{Cells}} }""", problems);

    [Fact]
    public void A_quarterly_budget_is_refused_with_every_mistake() => JsonAssert.Refuses(
        ReportedQuarterlyBudget.Json,
        $$"""{ "project": "", "unit": "million", "plan": {{Cells}}, "spent": 5, "committed": {{Cells}}, "total": 1 }""",
        "$ KPI5003",
        "$.project KPI5002",
        "$.unit KPI5002",
        "$.spent KPI5002",
        "$.total KPI5003");

    [Theory]
    [InlineData("""{ "title": "s", "unit": "baht", "rows": [{ "heading": "a", "cells": [{ "kind": "nothing" }] }] }""", "$.rows KPI5004")]
    [InlineData("""{ "title": "s", "unit": "baht", "rows": [{ "heading": "a", "cells": [{ "kind": "nothing", "title": "a" }, { "kind": "nothing", "unit": "baht" }] }] }""",
        "$.rows[0].cells[0] KPI5002", "$.rows[0].cells[1] KPI5002")]
    [InlineData("""{ "title": " ", "unit": 3, "rows": [{ "cells": 1 }] }""", "$.title KPI5002", "$.unit KPI5002", "$.rows[0] KPI5003", "$.rows[0].cells KPI5002")]
    public void What_is_no_summary_is_refused_with_every_mistake(string json, params string[] problems) => JsonAssert.Refuses(ReportedBudgetSummary.Json, json, problems);
}
