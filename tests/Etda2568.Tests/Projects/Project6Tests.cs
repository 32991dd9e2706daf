using Etda.Projects;
using Etda.Published;

namespace Etda.Tests.Projects;

/// <summary>What the figures of project 6 come to.</summary>
public sealed class Project6Tests
{
    private static readonly PublishedProject Published = Project6SmeTransformation.Published;
    private static readonly Reconciliation Findings = Published.Findings;

    [Fact]
    public void Of_19_findings_16_are_exact_and_3_contradict() => Assert.Equal(
        (19, 16, 0, 3, 0),
        (Findings.Count, Findings.CountOf(Verdict.Exact), Findings.CountOf(Verdict.WithinRounding), Findings.CountOf(Verdict.Contradiction), Findings.CountOf(Verdict.NotCheckable)));

    [Fact]
    public void The_text_counts_those_who_passed_in_another_unit_than_the_tables() => Assert.Equal(
        ["printed as 2549 ราย, printed elsewhere as 2549 ราย, 2549 คน; they differ in unit"],
        Contradictions(Disagreement.Unit));

    [Fact]
    public void The_summary_shortens_the_titles_of_indicators_1_and_2() => Assert.Equal(
        [
            "printed as 2 Sectors, printed elsewhere as 2 Sectors; they differ in title",
            "printed as 2 พื้นที่, printed elsewhere as 2 พื้นที่; they differ in title",
        ],
        Contradictions(Disagreement.Title));

    [Fact]
    public void The_plan_of_each_quarter_adds_up_to_the_target() => Assert.Equal(
        ["0 + 1 + 1 + 0 gives 2, as printed", "0 + 1 + 1 + 0 gives 2, as printed", "2000 gives 2000, as printed"],
        Findings.Where(finding => finding.Formula.English is "0 + 1 + 1 + 0" or "2000").Select(finding => finding.Statement.English));

    [Fact]
    public void Both_prints_name_two_sectors_and_two_areas() => Assert.Equal(
        Enumerable.Repeat("2 names listed gives 2, as printed", 4),
        Findings.Where(finding => finding.Formula.English.EndsWith("listed", StringComparison.Ordinal)).Select(finding => finding.Statement.English));

    [Fact]
    public void The_printed_result_of_indicator_3_earns_the_100_points_of_OPDC_that_are_printed_in_three_places()
    {
        Assert.Contains(Findings, finding => finding.Statement.English
            == "score of SMEs supported in digital transformation 175 ราย, Economic and social impact 639 million baht gives 100, as printed");
        Assert.Contains(Findings, finding => finding.Statement.English == "printed elsewhere as 100 คะแนน, 100 คะแนน gives 100, as printed");
        Assert.Equal(100, Etda2568.Assessment["1.4"].Score!.Value.Value);
    }

    [Fact]
    public void Every_indicator_is_met_by_the_end_of_the_year() => Assert.Equal(
        [("1", IndicatorStatus.Met), ("2", IndicatorStatus.Met), ("3", IndicatorStatus.Met), ("4", IndicatorStatus.Met)],
        Published.Project.StandingOn(Etda2568.Year.End).Indicators.Select(standing => (standing.Indicator.Code, standing.Status)));

    [Fact]
    public void Every_indicator_is_reported_to_both_as_the_damaged_heading_is_read() => Assert.All(
        Published.Project.Indicators,
        indicator => Assert.Equal(ReportRecipients.BudgetBureau | ReportRecipients.Opdc, indicator.ReportedTo));

    [Fact]
    public void Nothing_is_printed_to_hold_the_matches_and_the_participants_against() => Assert.Equal(
        ["41 ราย", "8 ราย", "55 คู่", "2709 คน"],
        Published.StandingAlone.Select(figure => figure.Describe(Language.Thai)));

    [Fact]
    public void The_budget_adds_up_and_the_ledger_comes_to_it()
    {
        Assert.Equal((9, 9), (Published.Budget.Reconcile().Count, Published.Budget.Reconcile().CountOf(Verdict.Exact)));
        Assert.Equal(20, Published.Budget.Reconcile(Published.Project.Budget!.Statement()).CountOf(Verdict.Exact));
        Assert.Equal(Baht.Millions(2.3253m), Published.Project.Budget.Statement().Committed);
    }

    private static IEnumerable<string> Contradictions(Disagreement about) =>
        Findings.With(Verdict.Contradiction).Where(finding => finding.Disagreement == about).Select(finding => finding.Statement.English);
}
