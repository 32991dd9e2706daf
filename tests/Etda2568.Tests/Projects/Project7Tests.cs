using Etda.Projects;
using Etda.Published;

namespace Etda.Tests.Projects;

/// <summary>What the figures of project 7 come to.</summary>
public sealed class Project7Tests
{
    private static readonly PublishedProject Published = Project7DigitalSkills.Published;
    private static readonly Reconciliation Findings = Published.Findings;

    [Fact]
    public void Of_25_findings_15_are_exact_9_contradict_and_1_cannot_be_checked() => Assert.Equal(
        (25, 15, 0, 9, 1),
        (Findings.Count, Findings.CountOf(Verdict.Exact), Findings.CountOf(Verdict.WithinRounding), Findings.CountOf(Verdict.Contradiction), Findings.CountOf(Verdict.NotCheckable)));

    [Fact]
    public void The_quarters_of_reach_trainers_and_population_do_not_add_up_to_their_results() => Assert.Equal(
        [
            "256479 + 463366 + 470359 + 11840481 lies in [13030685, 13030685], printed 13031074.00 stands for [13031074, 13031074]: they are 389 apart",
            "634 + 644 + 1864 + 762 lies in [3904, 3904], printed 3907 stands for [3907, 3907]: they are 3 apart",
            "5228 + 15465 + 17937 + 14010 lies in [52640, 52640], printed 52660 stands for [52660, 52660]: they are 20 apart",
        ],
        Contradictions(Disagreement.None));

    [Fact]
    public void Their_breakdowns_do() => Assert.Equal(
        [
            "7896220 + 5134854 gives 13031074.00, as printed",
            "1348 + 1212 + 966 + 381 gives 3907, as printed",
            "27020 + 25640 gives 52660, as printed",
            "13580 + 1348 + 608 + 11484 gives 27020, as printed",
            "6272 + 1553 + 1054 + 241 + 16520 gives 25640, as printed",
        ],
        Sums(printed => printed is not ("5" or "1000000" or "1000" or "50000")));

    [Fact]
    public void So_do_the_quarters_of_every_plan() => Assert.Equal(
        [
            "0 + 2 + 0 + 3 gives 5, as printed",
            "200000 + 200000 + 300000 + 300000 gives 1000000, as printed",
            "100 + 100 + 200 + 600 gives 1000, as printed",
            "5000 + 15000 + 15000 + 15000 gives 50000, as printed",
        ],
        Sums(printed => printed is "5" or "1000000" or "1000" or "50000"));

    [Fact]
    public void Persons_are_printed_elsewhere_as_households() => Assert.Equal(
        [
            "printed as 50000 คน, printed elsewhere as 50000 ครัวเรือน; they differ in unit",
            "printed as 52660 คน, printed elsewhere as 52660 ครัวเรือน; they differ in unit",
            "printed as 1348 ราย, printed elsewhere as 1348 ครัวเรือน; they differ in unit",
        ],
        Contradictions(Disagreement.Unit));

    [Fact]
    public void The_summary_does_not_report_indicator_5() => Assert.Equal(
        [
            "printed as 70 ร้อยละ, printed elsewhere as 70, (not reported); they differ in whether it is reported",
            "printed as 86.31 ร้อยละ, printed elsewhere as 86.31 ร้อยละ, (not reported); they differ in whether it is reported",
        ],
        Contradictions(Disagreement.Presence));

    [Fact]
    public void The_summary_shortens_the_title_of_indicator_1() => Assert.Equal(
        ["printed as 7 หลักสูตร, printed elsewhere as 7 หลักสูตร; they differ in title"],
        Contradictions(Disagreement.Title));

    [Fact]
    public void The_figures_that_the_mean_of_indicator_5_is_taken_of_are_not_printed() => Assert.Equal(
        ["“ข้อมูลเฉลี่ยสะสมระหว่าง ต.ค. 67 – ก.ย. 68” = 86.31, since “ข้อมูลเฉลี่ยสะสมระหว่าง ต.ค. 67 – ก.ย. 68” is no number"],
        Findings.With(Verdict.NotCheckable).Select(finding => finding.Statement.English));

    [Fact]
    public void Seven_courses_are_named() => Assert.Contains(Findings, finding => finding.Statement.English == "7 names listed gives 7, as printed");

    [Fact]
    public void Every_indicator_is_met_by_the_end_of_the_year_and_so_is_what_went_beyond_the_plan()
    {
        ProjectStanding standing = Published.Project.StandingOn(Etda2568.Year.End);

        Assert.Equal(
            [
                ("1", IndicatorStatus.Met), ("2", IndicatorStatus.Met), ("3", IndicatorStatus.Met), ("3.1", IndicatorStatus.Met),
                ("3.2", IndicatorStatus.Met), ("4", IndicatorStatus.Met), ("5", IndicatorStatus.Met),
            ],
            standing.Indicators.Select(indicator => (indicator.Indicator.Code, indicator.Status)));
        Assert.Equal(("5 indicators: 5 met", "2 indicators: 2 met"), (standing.Counts.ToString(), standing.Supplementary.ToString()));
    }

    [Fact]
    public void What_was_observed_is_the_sum_of_its_parts_and_the_printed_result()
    {
        IEnumerable<Observation> derived = Published.Project.Indicators.SelectMany(indicator => indicator.Observations).Where(observation => observation.Parts.Count > 0);

        Assert.Equal([13_031_074m, 3_907m, 52_660m], derived.Select(observation => observation.Value));
    }

    [Fact]
    public void Every_indicator_is_reported_to_the_Budget_Bureau_only() => Assert.All(
        Published.Project.Indicators,
        indicator => Assert.Equal(ReportRecipients.BudgetBureau, indicator.ReportedTo));

    [Fact]
    public void Nothing_is_printed_to_hold_the_provinces_of_the_statistical_office_against() =>
        Assert.Equal("77 จังหวัด", Assert.Single(Published.StandingAlone).Describe(Language.Thai));

    [Fact]
    public void The_budget_adds_up_and_the_ledger_comes_to_it_with_nothing_left_committed()
    {
        Assert.Equal((9, 9), (Published.Budget.Reconcile().Count, Published.Budget.Reconcile().CountOf(Verdict.Exact)));
        Assert.Equal(20, Published.Budget.Reconcile(Published.Project.Budget!.Statement()).CountOf(Verdict.Exact));
        Assert.Equal((ReportedKind.Nothing, Baht.Zero), (Published.Budget.Committed.Kind, Published.Project.Budget.Statement().Committed));
    }

    private static IEnumerable<string> Contradictions(Disagreement about) =>
        Findings.With(Verdict.Contradiction).Where(finding => finding.Disagreement == about).Select(finding => finding.Statement.English);

    private static IEnumerable<string> Sums(Func<string, bool> isOf) =>
        Findings.With(Verdict.Exact).Where(finding => finding.Formula.English.Contains('+') && isOf(finding.Printed.ToString())).Select(finding => finding.Statement.English);
}
