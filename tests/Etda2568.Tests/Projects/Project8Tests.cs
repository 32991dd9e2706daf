using Etda.Projects;
using Etda.Published;

namespace Etda.Tests.Projects;

/// <summary>What the figures of project 8 come to.</summary>
public sealed class Project8Tests
{
    private static readonly PublishedProject Published = Project8OnlineHelpCentre.Published;
    private static readonly Reconciliation Findings = Published.Findings;

    [Fact]
    public void Of_14_findings_7_are_exact_5_contradict_and_2_cannot_be_checked() => Assert.Equal(
        (14, 7, 0, 5, 2),
        (Findings.Count, Findings.CountOf(Verdict.Exact), Findings.CountOf(Verdict.WithinRounding), Findings.CountOf(Verdict.Contradiction), Findings.CountOf(Verdict.NotCheckable)));

    [Fact]
    public void Of_18_provinces_17_are_named() => Assert.Equal(
        ["17 names listed lies in [17, 17], printed 18 stands for [18, 18]: they are 1 apart"],
        Contradictions(Disagreement.None));

    [Fact]
    public void With_the_second_event_in_one_of_them_there_are_18_events_as_is_printed_twice() => Assert.Equal(
        ["printed elsewhere as 18 ครั้ง gives 18, as printed", "18 names listed gives 18, as printed"],
        Findings.With(Verdict.Exact).Where(finding => finding.Printed.ToString() == "18").Select(finding => finding.Statement.English));

    [Fact]
    public void Nine_agencies_are_named() => Assert.Contains(Findings, finding => finding.Statement.English == "9 names listed gives 9, as printed");

    [Fact]
    public void The_summary_shortens_every_title_and_agrees_in_every_result() => Assert.Equal(
        [
            "printed as 98.08 ร้อยละ, printed elsewhere as 98.08 ร้อยละ, 98.08 ร้อยละ; they differ in title",
            "printed as 96.03 ร้อยละ, printed elsewhere as 96.03 ร้อยละ, 96.03 ร้อยละ; they differ in title",
            "printed as 96.18 ร้อยละ, printed elsewhere as 96.18 ร้อยละ; they differ in title",
            "printed as 9 หน่วยงาน, printed elsewhere as 9 หน่วยงาน; they differ in title",
        ],
        Contradictions(Disagreement.Title));

    [Fact]
    public void The_figures_that_the_means_of_indicators_1_and_2_are_taken_of_are_not_printed() => Assert.Equal(
        [
            "“ข้อมูลเฉลี่ยสะสมระหว่าง ต.ค. 67 – ก.ย. 68” = 98.08, since “ข้อมูลเฉลี่ยสะสมระหว่าง ต.ค. 67 – ก.ย. 68” is no number",
            "“ข้อมูลเฉลี่ยสะสมระหว่าง ต.ค. 67 – ก.ย. 68” = 96.03, since “ข้อมูลเฉลี่ยสะสมระหว่าง ต.ค. 67 – ก.ย. 68” is no number",
        ],
        Findings.With(Verdict.NotCheckable).Select(finding => finding.Statement.English));

    [Fact]
    public void Every_indicator_is_met_by_the_end_of_the_year_and_none_is_due_before()
    {
        Assert.Equal(
            [("1", IndicatorStatus.Met), ("2", IndicatorStatus.Met), ("3", IndicatorStatus.Met), ("4", IndicatorStatus.Met)],
            Published.Project.StandingOn(Etda2568.Year.End).Indicators.Select(standing => (standing.Indicator.Code, standing.Status)));
        Assert.All(
            Published.Project.StandingOn(Etda2568.Year.Quarter(3).End).Indicators,
            standing => Assert.Equal(IndicatorStatus.NotDue, standing.Status));
    }

    [Fact]
    public void Every_indicator_is_reported_to_the_Budget_Bureau_only() => Assert.All(
        Published.Project.Indicators,
        indicator => Assert.Equal(ReportRecipients.BudgetBureau, indicator.ReportedTo));

    [Fact]
    public void Every_figure_of_the_text_can_be_held_against_something() => Assert.Empty(Published.StandingAlone);

    [Fact]
    public void The_budget_adds_up_and_the_ledger_comes_to_it_with_nothing_disbursed_in_the_first_quarter()
    {
        Assert.Equal((9, 9), (Published.Budget.Reconcile().Count, Published.Budget.Reconcile().CountOf(Verdict.Exact)));
        Assert.Equal(20, Published.Budget.Reconcile(Published.Project.Budget!.Statement()).CountOf(Verdict.Exact));
        Assert.Equal(
            (Baht.Zero, Baht.Millions(84.18m)),
            (Published.Project.Budget.Statement().Quarters[0].Figures.Disbursed, Published.Project.Budget.Statement().Quarters[0].Figures.Committed));
    }

    private static IEnumerable<string> Contradictions(Disagreement about) =>
        Findings.With(Verdict.Contradiction).Where(finding => finding.Disagreement == about).Select(finding => finding.Statement.English);
}
