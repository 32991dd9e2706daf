using Etda.Projects;

namespace Etda.Tests.Projects;

/// <summary>What the figures of project 5 come to.</summary>
public sealed class Project5Tests
{
    private static readonly Reconciliation Findings = Project5Foresight.Published.Findings;

    [Fact]
    public void Of_sixteen_findings_five_contradict_and_one_cannot_be_checked() => Assert.Equal(
        "Centre for research on electronic transactions and for foresight: findings 16, contradiction 5, not checkable 1, exact 10",
        Findings.ToString());

    [Fact]
    public void The_summary_shortens_three_titles_has_a_result_that_the_table_has_not_and_leaves_an_indicator_out() => Assert.Equal(
        [
            ("printed as 4 เรื่อง, printed elsewhere as (not reported); they differ in title, whether it is reported", Disagreement.Title | Disagreement.Presence),
            ("printed as 12 หน่วยงาน, printed elsewhere as 12 หน่วยงาน; they differ in title", Disagreement.Title),
            ("printed as 24 ชิ้นงาน, printed elsewhere as 24 ชิ้นงาน, 24 ชิ้นงาน; they differ in title", Disagreement.Title),
            ("printed as 2 หน่วยงาน, printed elsewhere as (not reported); they differ in whether it is reported", Disagreement.Presence),
            ("printed as 2 หน่วยงาน, printed elsewhere as (not reported), 2 หน่วยงาน; they differ in whether it is reported", Disagreement.Presence),
        ],
        Findings.With(Verdict.Contradiction).Select(finding => (finding.Statement.English, finding.Disagreement)));

    [Fact]
    public void The_sum_of_the_views_cannot_be_checked_since_the_digits_of_one_are_damaged() => Assert.Equal(
        "“323,8777” + 657863 = 981740, since “323,8777” is no number",
        Assert.Single(Findings.With(Verdict.NotCheckable)).Statement.English);

    [Fact]
    public void Each_list_has_as_many_names_as_are_stated() => Assert.Equal(
        ["4 names listed gives 4, as printed", "12 names listed gives 12, as printed", "2 names listed gives 2, as printed"],
        Findings.Select(finding => finding.Statement.English).Where(statement => statement.Contains("names", StringComparison.Ordinal)));

    [Fact]
    public void All_four_indicators_are_met() => Assert.Equal(
        [IndicatorStatus.Met, IndicatorStatus.Met, IndicatorStatus.Met, IndicatorStatus.Met],
        Project5Foresight.Project.StandingOn(Etda2568.Year.End).Indicators.Select(standing => standing.Status));

    [Fact]
    public void The_works_had_to_be_made_and_published() => Assert.Equal(
        "Works that raise awareness at least 20 works and “The works are published” is done",
        Project5Foresight.Project.Indicators[2].Target.Describe(Language.English));

    [Fact]
    public void The_budget_adds_up_and_is_what_the_ledger_comes_to()
    {
        Assert.Equal(9, Project5Foresight.Published.Budget.Reconcile().CountOf(Verdict.Exact));
        Assert.Equal(20, Project5Foresight.Published.Budget.Reconcile(Project5Foresight.Project.Budget!.Statement()).CountOf(Verdict.Exact));
    }
}
