using Etda.Projects;

namespace Etda.Tests.Projects;

/// <summary>What the figures of project 4 come to.</summary>
public sealed class Project4Tests
{
    private static readonly Reconciliation Findings = Project4AiGovernance.Published.Findings;

    [Fact]
    public void Of_26_findings_four_contradict_and_one_cannot_be_checked() => Assert.Equal(
        "Promoting the use of artificial intelligence with good governance (AI Standard & Governance): findings 26, contradiction 4, not checkable 1, exact 21",
        Findings.ToString());

    [Fact]
    public void The_summary_shortens_three_titles_and_the_agencies_of_the_target_sectors_are_not_the_same_three() => Assert.Equal(
        [
            ("printed as 68991 ราย, printed elsewhere as 68991 ราย; they differ in title", Disagreement.Title),
            ("printed as 3 เรื่อง, printed elsewhere as 3 เรื่อง; they differ in title", Disagreement.Title),
            ("printed as 3 หน่วยงาน, printed elsewhere as 3 หน่วยงาน; they differ in title", Disagreement.Title),
            ("agencies named in both places 0 lies in [0, 0], printed 3 stands for [3, 3]: they are 3 apart", Disagreement.None),
        ],
        Findings.With(Verdict.Contradiction).Select(finding => (finding.Statement.English, finding.Disagreement)));

    [Fact]
    public void Whether_the_roundtable_was_the_seventh_or_of_seven_industries_cannot_be_told() => Assert.Equal(
        "5 names listed = “7** อุตสาหกรรมหลัก”, since “7** อุตสาหกรรมหลัก” is no number",
        Assert.Single(Findings.With(Verdict.NotCheckable)).Statement.English);

    [Fact]
    public void The_quarters_add_up_to_target_and_result_and_the_events_to_the_fourth_quarter() => Assert.Equal(
        [
            "2000 + 2000 + 6000 + 10000 gives 20000, as printed",
            "9322 + 37766 + 14550 + 7353 gives 68991, as printed",
            "70 + 30 + 35 + 25 + 40 + 40 + 49 + 59 + 78 + 40 + 50 + 31 + 387 + 27 + 300 + 109 + 80 + 100 + 70 + 103 + 152 + 274 + 240 + 4800 + 50 + 20 + 52 + 42 gives 7353, as printed",
        ],
        Findings.Skip(2).Take(3).Select(finding => finding.Statement.English));

    [Fact]
    public void There_are_26_events_of_which_the_23rd_and_the_25th_print_two_figures()
    {
        Assert.Equal(
            Enumerable.Range(1, 26).Select(number => $"{number}) "),
            Project4AiGovernance.Events.Select(printed => printed.Passages[0].Words!).Select(words => words[..(words.IndexOf(')', StringComparison.Ordinal) + 2)]));
        Assert.Equal(
            [(23, "240 คน, 4800 ราย"), (25, "20 คน, 52 ราย")],
            Project4AiGovernance.Events
                .Select((printed, index) => (Number: index + 1, printed.Attendances))
                .Where(printed => printed.Attendances.Count > 1)
                .Select(printed => (printed.Number, string.Join(", ", printed.Attendances.Select(figure => figure.Describe(Language.Thai))))));
    }

    [Fact]
    public void Events_stand_below_the_heading_that_they_are_printed_under()
    {
        int online = Report.Lines.ToList().IndexOf("Online ได้แก่");

        Assert.All(Project4AiGovernance.Events.SelectMany(printed => printed.Passages), passage =>
        {
            // “Online จำนวน **4,800 ราย**” ends the line of event 23, “Online จำนวน **52 ราย**” is a line of its own.
            int line = Report.Lines.ToList().FindIndex(line => line.EndsWith(passage.Words!, StringComparison.Ordinal) || line.Contains($"{passage.Words} และ ", StringComparison.Ordinal));
            Assert.NotEqual(-1, line);
            Assert.Equal(line > online ? "Online ได้แก่" : "Onsite ได้แก่", passage.Place!.Table);
            Assert.Equal(line > online, passage.Place.Section!.EndsWith(" (ต่อ)", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Twenty_two_agencies_are_named_and_score_the_100_points_of_the_evaluation() => Assert.Equal(
        [
            "22 names listed gives 22, as printed",
            "printed elsewhere as 100 คะแนน gives 100, as printed",
            "score of Agencies that apply the AI guidelines or toolkits 22 หน่วยงาน gives 100, as printed",
        ],
        Findings.Skip(Findings.Count - 3).Select(finding => finding.Statement.English));

    [Fact]
    public void Cells_that_the_text_runs_together_are_of_no_known_quarter()
    {
        Assert.Equal(["Q1", "Q2", "Q3", "Q4"], Project4AiGovernance.Published.Details[1].Quarters.Select(cell => cell.Place!.Column));
        Assert.Equal([null, null], Project4AiGovernance.Published.Details[2].Quarters.Select(cell => cell.Place!.Column));
    }

    [Fact]
    public void All_four_indicators_are_met() => Assert.Equal(
        [IndicatorStatus.Met, IndicatorStatus.Met, IndicatorStatus.Met, IndicatorStatus.Met],
        Project4AiGovernance.Project.StandingOn(Etda2568.Year.End).Indicators.Select(standing => standing.Status));

    [Fact]
    public void People_reached_were_ahead_of_the_plan_in_every_quarter() => Assert.Equal(
        [(2_000m, 9_322m), (4_000m, 47_088m), (10_000m, 61_638m), (20_000m, 68_991m)],
        Enumerable.Range(1, 4).Select(quarter =>
        {
            QuarterlyProgress progress = Project4AiGovernance.Project.Indicators[0].Progress[0];
            return (progress.Plan.StandingAt(quarter)!.Value, progress.Actual!.StandingAt(quarter)!.Value);
        }));

    [Fact]
    public void The_budget_adds_up_and_is_what_the_ledger_comes_to()
    {
        Assert.Equal(9, Project4AiGovernance.Published.Budget.Reconcile().CountOf(Verdict.Exact));
        Assert.Equal(20, Project4AiGovernance.Published.Budget.Reconcile(Project4AiGovernance.Project.Budget!.Statement()).CountOf(Verdict.Exact));
    }
}
