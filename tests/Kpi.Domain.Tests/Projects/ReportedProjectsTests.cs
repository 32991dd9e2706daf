using Kpi.Testing;
using NodaTime;

namespace Kpi.Domain.Tests.Projects;

/// <summary>The report's rows, as of the day that it is of.</summary>
public class ReportedProjectsTests
{
    private static readonly LocalDate Day = new(2025, 9, 30);
    private static readonly PortfolioStanding Standing = EtdaProjects2568.Portfolio.StandingOn(Day);

    [Theory]
    [InlineData(0, "1", IndicatorStatus.Met)]
    [InlineData(0, "2", IndicatorStatus.Met)]
    [InlineData(0, "3", IndicatorStatus.Pending)]
    [InlineData(1, "1", IndicatorStatus.Met)]
    [InlineData(1, "2", IndicatorStatus.Met)]
    [InlineData(2, "1", IndicatorStatus.Met)]
    [InlineData(2, "3", IndicatorStatus.Met)]
    [InlineData(3, "2", IndicatorStatus.Met)]
    [InlineData(3, "3", IndicatorStatus.Met)]
    [InlineData(3, "3.1", IndicatorStatus.Met)]
    [InlineData(3, "3.2", IndicatorStatus.Met)]
    public void At_the_end_of_the_year_every_row_is_met_but_the_one_that_OPDC_evaluates(int project, string code, IndicatorStatus status) =>
        Assert.Equal(status, Standing.Projects[project][code].Status);

    // Words in the first three quarters, a plan from the second quarter on, plan and actual in every quarter.
    [Theory]
    [InlineData(0, "1", IndicatorStatus.NotDue)]
    [InlineData(0, "2", IndicatorStatus.NotDue)]
    [InlineData(0, "3", IndicatorStatus.Pending)]
    [InlineData(1, "1", IndicatorStatus.Met)]
    [InlineData(1, "2", IndicatorStatus.NotDue)]
    [InlineData(2, "1", IndicatorStatus.NotDue)]
    [InlineData(3, "2", IndicatorStatus.Met)]
    public void At_the_end_of_the_first_quarter_only_what_is_planned_by_then_is_due(int project, string code, IndicatorStatus status) =>
        Assert.Equal(status, EtdaProjects2568.Portfolio.StandingOn(new LocalDate(2024, 12, 31)).Projects[project][code].Status);

    [Fact]
    public void Standings_are_equal_where_they_are_of_the_same_thing_on_the_same_day()
    {
        PortfolioStanding again = EtdaProjects2568.Portfolio.StandingOn(Day);
        PortfolioStanding earlier = EtdaProjects2568.Portfolio.StandingOn(new LocalDate(2024, 12, 31));
        var others = new ProjectPortfolio("Another title", Example.Year, EtdaProjects2568.Portfolio.Projects);

        Laws.Equality(Standing, again, earlier);
        Laws.Equality(Standing, again, others.StandingOn(Day));
        Laws.Equality(Standing.Projects[0], again.Projects[0], earlier.Projects[0]);
        Laws.Equality(Standing.Projects[0], again.Projects[0], Standing.Projects[1]);
        Laws.Equality(Standing.Projects[0]["2"], again.Projects[0]["2"], earlier.Projects[0]["2"]);
        Laws.Equality(Standing.Projects[0]["2"], again.Projects[0]["2"], Standing.Projects[0]["3"]);
    }

    [Fact]
    public void The_services_count_from_the_day_that_they_were_counted_on()
    {
        Assert.Equal(IndicatorStatus.NotDue, EtdaProjects2568.DigitalId.StandingOn(new LocalDate(2025, 8, 21))["2"].Status);
        Assert.Equal(IndicatorStatus.Met, EtdaProjects2568.DigitalId.StandingOn(new LocalDate(2025, 8, 22))["2"].Status);
    }

    [Fact]
    public void The_trainers_add_up_from_their_activities_and_differ_from_their_quarters()
    {
        Observation trainers = Assert.Single(Standing.Projects[3]["3"].Observations);
        Assert.Equal(3_907m, trainers.Value);
        Assert.Equal([1_348m, 1_212m, 966m, 381m], trainers.Parts.Select(part => part.Value));
        Assert.Equal(3_904m, EtdaProjects2568.Skills.Indicators[1].Progress[0].Actual!.Total);
        Assert.Equal(13_030_685m, EtdaProjects2568.Skills.Indicators[0].Progress[0].Actual!.Total);
        Assert.Equal(68_991m, EtdaProjects2568.Ai.Indicators[0].Progress[0].Actual!.Total);
    }

    [Fact]
    public void The_roll_up_counts_the_plan_and_apart_from_it_what_is_supplementary()
    {
        Assert.Equal("9 indicators: 8 met, 1 pending", Standing.Counts.Describe(Language.English));
        Assert.Equal("2 indicators: 2 met", Standing.Supplementary.Describe(Language.English));
        Assert.Equal("9 indicators: 8 met, 1 pending", Standing.CountsReportedTo(ReportRecipients.BudgetBureau).ToString());
        Assert.Equal("6 indicators: 5 met, 1 pending", Standing.CountsReportedTo(ReportRecipients.Opdc).ToString());
        Assert.Equal("6 indicators: 5 met, 1 pending", Standing.CountsReportedTo(ReportRecipients.Opdc | ReportRecipients.BudgetBureau).ToString());
        Assert.Equal(0, Standing.CountsReportedTo(ReportRecipients.None).Total);
    }

    // The rows of projects 1, 4, 6 and 7 in the summary of budgets: 39.1151 + 55.4554 + 46.4922 + 48.7650 million baht.
    [Fact]
    public void The_roll_up_adds_up_the_budgets()
    {
        BudgetStatement budget = Standing.Budget!;
        Assert.Equal(Baht.Millions(189.8277m), budget.Allocated);
        Assert.Equal(Baht.Millions(39.1070m + 55.1104m + 46.3295m + 48.7631m), budget.Spent);
        Assert.Equal(Baht.Millions(36.4250m + 55.0344m + 44.0042m + 48.7631m), budget.Disbursed);
        Assert.Equal(4, budget.Parts.Count);
        Assert.Equal(Baht.Millions(36.4250m), Standing.Projects[0].Budget!.Disbursed);
    }

    // How a budget explains itself is the ledger's affair.
    [Fact]
    public void The_explanation_of_every_row_is_the_approved_one() =>
        Approved.Verify(string.Join("\n", ((Language[])[Language.English, Language.Thai]).Select(language => string.Concat(
            Standing.Projects.SelectMany(project => project.Indicators).Select(standing => standing.Explain(language))))));

    [Fact]
    public void The_explanation_goes_from_the_counts_to_the_rows_and_the_budgets()
    {
        Explanation explanation = Standing.Explain();
        Assert.Equal("Projects of ETDA as of 2025-09-30: 9 indicators: 8 met, 1 pending; supplementary 2 indicators: 2 met", explanation.Statement.English);
        Assert.Equal("โครงการของ สพรอ. ณ 2025-09-30: 9 ตัวชี้วัด: สำเร็จตามเป้าหมาย 8, อยู่ระหว่างการประเมิน 1; นอกเหนือแผน 2 ตัวชี้วัด: สำเร็จตามเป้าหมาย 2", explanation.Statement.Thai);
        Assert.Equal(Standing.Projects.Select(project => project.Explain(Language.Thai)), explanation.Parts.Skip(2).Take(4).Select(part => part.In(Language.Thai)));
        Assert.Equal(Standing.Budget!.Explain().Statement, explanation.Parts[^1].Statement);
        Assert.Equal(Standing.Projects[0].Budget!.Explain(Language.English), explanation.Parts[2].Parts[^1].In(Language.English));
    }
}
