using NodaTime;
using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Projects;

public class ProjectPortfolioTests
{
    private static readonly Project Plain = new("1", "Plain", Year, [new("1", "First", Smes >= 1)]);
    private static readonly Project Funded = new("2", "Funded", Year, [], BudgetLedger.Open(Year, Baht.Millions(5)));

    [Fact]
    public void A_projects_code_stands_once() =>
        RuleAssert.Breaks(
            () => new ProjectPortfolio("Portfolio", Year, [Plain, Funded, Plain]),
            () => ProjectPortfolio.Validate([Plain, Funded, Plain]),
            new Broken("KPI3005", "projects", "The project code 1 is used already: each code stands once", "รหัสโครงการ 1 ถูกใช้แล้ว: แต่ละรหัสใช้ได้ครั้งเดียว", 2));

    [Fact]
    public void What_is_missing_or_of_another_year_is_refused_by_name()
    {
        Assert.Equal("title", Assert.Throws<ArgumentNullException>(() => new ProjectPortfolio(null!, Year, [Plain])).ParamName);
        Assert.Equal("projects", Assert.Throws<ArgumentNullException>(() => new ProjectPortfolio("Portfolio", Year, null!)).ParamName);
        Assert.Equal("projects", Assert.Throws<ArgumentException>(() => ProjectPortfolio.Validate([Plain, null!])).ParamName);
        var thrown = Assert.Throws<ArgumentException>(() => new ProjectPortfolio("Portfolio", FiscalYear.FromBuddhistEra(2567), [Plain]));
        Assert.Equal("projects", thrown.ParamName);
        Assert.StartsWith("The portfolio is of FY2567, project 1 of FY2568.", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("day", Assert.Throws<ArgumentOutOfRangeException>(() => Make().StandingOn(Year.Start.PlusDays(-1))).ParamName);
    }

    [Fact]
    public void Projects_without_a_budget_are_left_out_of_the_sum()
    {
        Assert.Equal(Baht.Millions(5), Make().StandingOn(Year.End).Budget!.Allocated);
        Assert.Null(new ProjectPortfolio("Portfolio", Year, [Plain]).StandingOn(Year.End).Budget);
        Assert.Null(new ProjectPortfolio("Portfolio", Year, []).StandingOn(Year.End).Budget);
    }

    [Fact]
    public void It_explains_itself_from_the_counts_to_the_projects_and_the_budget()
    {
        PortfolioStanding standing = new ProjectPortfolio("Portfolio", Year, [Plain]).StandingOn(new LocalDate(2025, 1, 1));
        Assert.Equal(
            "Portfolio as of 2025-01-01: 1 indicator: 1 not due\n"
            + "  Reported to Budget Bureau: 0 indicators\n"
            + "  Reported to OPDC: 0 indicators\n"
            + "  Project 1 Plain as of 2025-01-01: 1 indicator: 1 not due\n"
            + "    1 First: not due\n"
            + "      Target: at least 1\n",
            standing.Explain(Language.English));
        Assert.StartsWith("Portfolio ณ 2025-01-01: 1 ตัวชี้วัด: ยังไม่ถึงกำหนด 1\n  รายงานต่อสำนักงบประมาณ: 0 ตัวชี้วัด\n  รายงานต่อสำนักงาน ก.พ.ร.: 0 ตัวชี้วัด\n", standing.Explain(Language.Thai), StringComparison.Ordinal);
        Assert.Equal("Portfolio FY2568: 1 indicator: 1 not due", standing.ToString());
        Assert.Equal(1, standing.CountsReportedTo(ReportRecipients.None).Total);
        Assert.StartsWith("Portfolio as of 2025-09-30: allocated 5 million baht", Make().StandingOn(Year.End).Explain().Parts[^1].In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Equality_is_by_title_year_and_projects()
    {
        Laws.Equality(Make(), Make(), new ProjectPortfolio("Other", Year, [Plain, Funded]));
        Laws.Equality(Make(), Make(), new ProjectPortfolio("Portfolio", Year, [Funded, Plain]));
        Laws.Equality(new ProjectPortfolio("Portfolio", Year, []), new ProjectPortfolio("Portfolio", Year, []), new ProjectPortfolio("Portfolio", FiscalYear.FromBuddhistEra(2567), []));
        Assert.Equal("Portfolio FY2568", Make().ToString());
    }

    private static ProjectPortfolio Make() => new("Portfolio", Year, [Plain, Funded]);
}
