using NodaTime;
using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Projects;

public class ProjectTests
{
    private static readonly FiscalYear YearBefore = FiscalYear.FromBuddhistEra(2567);
    private static readonly ProjectIndicator First = new("1", "First", Smes >= 1, ReportRecipients.Opdc);
    private static readonly ProjectIndicator Second = new("2", "Second", Trust >= 1, isSupplementary: true, observations: [Trust.Observed(2)]);
    private static readonly BudgetLedger Budget = BudgetLedger.Open(Year, Baht.Millions(5), title: "Budget").Post(BudgetEntry.Commit(new LocalDate(2025, 1, 10), "PO", Baht.Millions(2)));

    [Fact]
    public void A_malformed_code_a_code_used_twice_and_a_code_of_two_kinds_break_their_rules()
    {
        ProjectIndicator[] indicators = [First, new("1", "Again", Measure.Share("smes-supported", "Share") >= 1)];
        RuleAssert.Breaks(
            () => new Project("01", "Project", Year, indicators),
            () => Project.Validate("01", "Project", indicators),
            new Broken("KPI3012", "code", "Code \"01\" is not numbers joined by dots, at most four levels, like 1.2", "รหัส \"01\" ไม่ใช่ตัวเลขคั่นด้วยจุด ไม่เกินสี่ระดับ เช่น 1.2"),
            new Broken("KPI3005", "indicators", "The indicator code 1 is used already: each code stands once", "รหัสตัวชี้วัด 1 ถูกใช้แล้ว: แต่ละรหัสใช้ได้ครั้งเดียว", 1),
            new Broken("KPI2008", "indicators", "Measure code smes-supported stands for a count and for a share: one code is one kind of measure", "รหัสตัววัด smes-supported เป็นทั้งจำนวนนับและสัดส่วน: หนึ่งรหัสเป็นตัววัดได้ชนิดเดียว", ItemIndex: 1));
        RuleAssert.Keeps(() => Make(), () => Project.Validate("1", "Project", [First, Second]));
    }

    [Fact]
    public void What_is_missing_or_of_another_year_is_refused_by_name()
    {
        Assert.Equal("code", Assert.Throws<ArgumentNullException>(() => new Project(null!, "Project", Year, [])).ParamName);
        Assert.Equal("title", Assert.Throws<ArgumentNullException>(() => Project.Validate("1", null!, [])).ParamName);
        Assert.Equal("indicators", Assert.Throws<ArgumentNullException>(() => new Project("1", "Project", Year, null!)).ParamName);
        Assert.Equal("indicators", Assert.Throws<ArgumentException>(() => new Project("1", "Project", Year, [First, null!])).ParamName);
        AssertRefused("indicators", "Project 1 is of FY2567; so must be the plans of its indicators.", () => new Project("1", "Project", YearBefore, [new("1", "First", Smes >= 1, progress: [new QuarterlyProgress(Smes.Incremental(Year, 1))])]));
        AssertRefused("budget", "Project 1 is of FY2567, its budget of FY2568.", () => new Project("1", "Project", YearBefore, [First], Budget));
    }

    [Fact]
    public void It_stands_on_any_day_from_the_first_of_its_year()
    {
        Assert.Equal(Year.Start, Make().StandingOn(Year.Start).AsOf);
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => Make().StandingOn(new LocalDate(2024, 9, 30)));
        Assert.Equal("day", thrown.ParamName);
        Assert.StartsWith("Project 1 is of FY2568, which begins on 2024-10-01; 2024-09-30 lies before.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_budget_stands_as_on_the_day_and_after_the_year_as_at_its_end()
    {
        Assert.Equal(Baht.Zero, Make().StandingOn(new LocalDate(2025, 1, 9)).Budget!.Committed);
        Assert.Equal(Baht.Millions(2), Make().StandingOn(new LocalDate(2025, 1, 10)).Budget!.Committed);
        Assert.Equal(Year.End, Make().StandingOn(new LocalDate(2026, 3, 1)).Budget!.AsOf);
        Assert.Null(new Project("1", "Project", Year, []).StandingOn(Year.End).Budget);
    }

    [Fact]
    public void It_counts_the_rows_of_the_plan_and_apart_from_them_the_supplementary_ones()
    {
        ProjectStanding standing = Make().StandingOn(Year.End);
        Assert.Equal(1, standing.Counts[IndicatorStatus.Missing]);
        Assert.Equal(1, standing.Counts.Total);
        Assert.Equal(1, standing.Supplementary[IndicatorStatus.Met]);
        Assert.Equal(1, standing.Supplementary.Total);
        Assert.Equal("1 Project: 1 indicator: 1 missing", standing.ToString());
        Assert.Equal(IndicatorStatus.Met, standing["2"].Status);
        Assert.Equal("code", Assert.Throws<ArgumentNullException>(() => standing[null!]).ParamName);
        AssertRefused("code", "Project 1 has no indicator 3; it has 1, 2.", () => standing["3"]);
    }

    [Fact]
    public void It_explains_itself_down_to_observations_and_entries()
    {
        ProjectStanding standing = Make().StandingOn(Year.End);
        Assert.Equal(
            "Project 1 Project as of 2025-09-30: 1 indicator: 1 missing; supplementary 1 indicator: 1 met\n"
            + "  1 First (reported to OPDC): missing\n"
            + "    Target: at least 1\n"
            + "  2 Second (supplementary to the plan): met\n"
            + "    Target: at least 1%\n"
            + "    Observed: Confidence 2%\n",
            standing.Explain(Language.English).Split("  Budget as of")[0]);
        Assert.StartsWith("โครงการ 1 Project ณ 2025-09-30: 1 ตัวชี้วัด: ยังไม่มีผล 1; นอกเหนือแผน 1 ตัวชี้วัด: สำเร็จตามเป้าหมาย 1\n  1 First (รายงานต่อสำนักงาน ก.พ.ร.): ยังไม่มีผล\n", standing.Explain(Language.Thai), StringComparison.Ordinal);
        Assert.Equal(standing.Budget!.Explain().In(Language.English), standing.Explain().Parts[^1].In(Language.English));
        Assert.Equal("Project 2 None as of 2025-09-30: 0 indicators\n", new Project("2", "None", Year, []).StandingOn(Year.End).Explain(Language.English));
    }

    [Fact]
    public void Equality_is_by_every_part()
    {
        Laws.Equality(Make(), Make(), new Project("2", "Project", Year, [First, Second], Budget));
        Laws.Equality(Make(), Make(), new Project("1", "Other", Year, [First, Second], Budget));
        Laws.Equality(Make(), Make(), new Project("1", "Project", Year, [Second, First], Budget));
        Laws.Equality(Make(), Make(), new Project("1", "Project", Year, [First, Second]));
        Laws.Equality(new Project("1", "Project", Year, [First]), new Project("1", "Project", Year, [First]), new Project("1", "Project", YearBefore, [First]));
        Assert.Equal("1 Project", Make().ToString());
    }

    private static Project Make() => new("1", "Project", Year, [First, Second], Budget);

    private static void AssertRefused(string parameterName, string message, Func<object> create)
    {
        var thrown = Assert.Throws<ArgumentException>(create);
        Assert.Equal(parameterName, thrown.ParamName);
        Assert.StartsWith(message, thrown.Message, StringComparison.Ordinal);
    }
}
