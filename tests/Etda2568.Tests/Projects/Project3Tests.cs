using Etda.Projects;

namespace Etda.Tests.Projects;

/// <summary>What the figures of project 3 come to.</summary>
public sealed class Project3Tests
{
    private static readonly Reconciliation Findings = Project3Regulation.Published.Findings;

    [Fact]
    public void Of_sixteen_findings_one_is_rounded_and_one_contradicts() => Assert.Equal(
        "Developing laws, standards and mechanisms of digital oversight: findings 16, contradiction 1, within rounding 1, exact 14",
        Findings.ToString());

    [Fact]
    public void The_summary_and_the_table_agree_on_the_laws_but_name_the_indicator_differently() => Assert.Equal(
        [
            ("printed as 2 ฉบับ, printed elsewhere as 2 ฉบับ, 2 ฉบับ; they differ in title", Disagreement.Title),
        ],
        Findings.With(Verdict.Contradiction).Select(finding => (finding.Statement.English, finding.Disagreement)));

    [Fact]
    public void The_mean_of_both_kinds_of_platform_is_77_525_which_prints_77_53()
    {
        Finding mean = Assert.Single(Findings.With(Verdict.WithinRounding));

        Assert.Equal(
            "(75.72 + 79.33) ÷ 2 lies in [77.52, 77.53], printed 77.53 stands for [77.525, 77.535]",
            mean.Statement.English);
    }

    [Fact]
    public void A_confidence_of_77_53_scores_the_75_points_that_are_printed_in_four_places() => Assert.Equal(
        [
            "printed elsewhere as 75 คะแนน, 75 คะแนน, 75 คะแนน gives 75, as printed",
            "score of Confidence in using digital platform services 77.53 ร้อยละ gives 75, as printed",
        ],
        Findings.Skip(Findings.Count - 2).Select(finding => finding.Statement.English));

    [Fact]
    public void Each_list_has_as_many_names_as_are_stated() => Assert.Equal(
        [
            "2 names listed gives 2, as printed",
            "2 names listed gives 2, as printed",
            "4 names listed gives 4, as printed",
            "4 names listed gives 4, as printed",
            "2 names listed gives 2, as printed",
        ],
        Findings.Select(finding => finding.Statement.English).Where(statement => statement.Contains("names", StringComparison.Ordinal)));

    [Fact]
    public void Confidence_fell_by_10_27_since_last_year()
    {
        Assert.Equal("77.53 ร้อยละ after 87.80 ร้อยละ: fall of 10.27", Project3Regulation.ConfidenceSinceLastYear.ToString());
        Assert.Equal(ChangeDirection.Fall, Project3Regulation.ConfidenceSinceLastYear.Direction);
    }

    [Fact]
    public void The_confidence_stays_below_its_target_of_85() => Assert.Equal(
        [IndicatorStatus.Met, IndicatorStatus.Met, IndicatorStatus.Below],
        Project3Regulation.Project.StandingOn(Etda2568.Year.End).Indicators.Select(standing => standing.Status));

    [Fact]
    public void The_budget_adds_up_and_is_what_the_ledger_comes_to()
    {
        Assert.Equal(9, Project3Regulation.Published.Budget.Reconcile().CountOf(Verdict.Exact));
        Assert.Equal(20, Project3Regulation.Published.Budget.Reconcile(Project3Regulation.Project.Budget!.Statement()).CountOf(Verdict.Exact));
    }

    [Fact]
    public void The_summary_of_budgets_calls_the_project_otherwise_than_its_own_table()
    {
        string ownTitle = Project3Regulation.Published.Budget.Project;

        Assert.Equal($"3. {Project3Regulation.Project.Title.Thai}", ownTitle);
        Assert.Contains(ownTitle, Report.Lines);
        Assert.Single(Report.Lines, line => line.StartsWith("3. โครงการพัฒนานโยบาย มาตรฐานและกลไกกำกับดูแลด้านดิจิทัล\t57.4885\t", StringComparison.Ordinal));
    }
}
