using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Targets;

public class QuarterlyProgressTests
{
    private static readonly Measure<long> Aware = Measure.Count("aware", new("ผู้รับรู้", "People reached"), new("ราย", "people"));

    // The report, project 4, indicator 1: plan and, in brackets, actual of the four quarters.
    private static readonly QuarterlyProgress Reported = new(
        Aware.Incremental(Year, 2_000, 2_000, 6_000, 10_000), Aware.Incremental(Year, 9_322, 37_766, 14_550, 7_353));

    [Fact]
    public void The_reported_row_is_on_track_in_every_quarter()
    {
        Assert.Equal([2_000m, 4_000m, 10_000m, 20_000m], Reported.Quarters.Select(quarter => quarter.PlannedStanding));
        Assert.Equal([9_322m, 47_088m, 61_638m, 68_991m], Reported.Quarters.Select(quarter => quarter.ActualStanding));
        Assert.All(Reported.Quarters, quarter => Assert.Equal(TrackStatus.OnTrack, quarter.Status));
        Assert.Equal(6_000m, Reported[3].Planned!.Value);
        Assert.Equal(14_550m, Reported[3].Actual!.Value);
        Assert.Equal(Year.Quarter(3), Reported[3].Quarter);
    }

    [Fact]
    public void It_explains_each_quarter_as_the_report_prints_its_cell() =>
        Assert.Equal(
            "People reached\n"
            + "  Q1: 2,000 people (9,322 people); actual 9,322 people against planned 2,000 people: on track\n"
            + "  Q2: 2,000 people (37,766 people); actual 47,088 people against planned 4,000 people: on track\n"
            + "  Q3: 6,000 people (14,550 people); actual 61,638 people against planned 10,000 people: on track\n"
            + "  Q4: 10,000 people (7,353 people); actual 68,991 people against planned 20,000 people: on track\n",
            Reported.Explain(Language.English));

    [Fact]
    public void Equality_of_a_quarter_is_by_measure_plan_actual_and_status()
    {
        QuarterProgress Make(int planned = 10, int? actual = 9, Measure<long>? measure = null, int quarter = 1, BetterWhen better = BetterWhen.Higher)
        {
            Measure<long> counted = measure ?? Aware;
            return new QuarterlyProgress(counted.Cumulative(Year, planned, planned), actual is { } value ? counted.Cumulative(Year, value, value) : null, better)[quarter];
        }

        Laws.Equality(Make(), Make(), Make(planned: 11));
        Laws.Equality(Make(), Make(), Make(actual: 8));
        Laws.Equality(Make(), Make(), Make(actual: null));
        Laws.Equality(Make(), Make(), Make(measure: Smes));
        Laws.Equality(Make(), Make(), Make(quarter: 2));
        Laws.Equality(Make(), Make(), Make(better: BetterWhen.Lower));
    }

    [Fact]
    public void Words_and_missing_quarters_are_undecided()
    {
        var progress = new QuarterlyProgress(
            Aware.Cumulative(Year, null, 5, 5, 5).WithWords(1, "ติดตามการดำเนินงานตามแผน 4"), Aware.Cumulative(Year, 3, 4, 5));

        Assert.Equal([TrackStatus.Undecided, TrackStatus.Behind, TrackStatus.OnTrack, TrackStatus.Undecided], progress.Quarters.Select(quarter => quarter.Status));
        Assert.Equal(
            "ผู้รับรู้\n"
            + "  ไตรมาสที่ 1: ติดตามการดำเนินงานตามแผน 4 (3 ราย); ผลสะสม 3 ราย เทียบกับแผนสะสม …: ยังบอกไม่ได้\n"
            + "  ไตรมาสที่ 2: 5 ราย (4 ราย); ผลสะสม 4 ราย เทียบกับแผนสะสม 5 ราย: ต่ำกว่าแผน\n"
            + "  ไตรมาสที่ 3: 5 ราย (5 ราย); ผลสะสม 5 ราย เทียบกับแผนสะสม 5 ราย: เป็นไปตามแผน\n"
            + "  ไตรมาสที่ 4: 5 ราย; ผลสะสม … เทียบกับแผนสะสม 5 ราย: ยังบอกไม่ได้\n",
            progress.Explain(Language.Thai));
    }

    [Fact]
    public void Without_actual_figures_every_quarter_is_undecided()
    {
        var progress = new QuarterlyProgress(Aware.Incremental(Year, 1));
        Assert.Null(progress.Actual);
        Assert.All(progress.Quarters, quarter => Assert.Equal(TrackStatus.Undecided, quarter.Status));
        Assert.Null(progress[1].Actual);
        Assert.Null(progress[2].Planned);
        Assert.Equal("Q1/2568: 1 people", progress[1].ToString());
        Assert.Equal("Q2/2568: missing", progress[2].ToString());
        Assert.Equal("ยังไม่รายงาน", progress[2].Describe(Language.Thai));
    }

    [Theory]
    [InlineData(BetterWhen.Higher, 9, TrackStatus.Behind)]
    [InlineData(BetterWhen.Higher, 10, TrackStatus.OnTrack)]
    [InlineData(BetterWhen.Higher, 11, TrackStatus.OnTrack)]
    [InlineData(BetterWhen.Lower, 9, TrackStatus.OnTrack)]
    [InlineData(BetterWhen.Lower, 10, TrackStatus.OnTrack)]
    [InlineData(BetterWhen.Lower, 11, TrackStatus.Behind)]
    public void The_direction_decides_at_both_sides_of_the_plan(BetterWhen better, long actual, TrackStatus status) =>
        Assert.Equal(status, new QuarterlyProgress(Aware.Incremental(Year, 10), Aware.Incremental(Year, actual), better)[1].Status);

    [Fact]
    public void Plan_and_actual_are_of_one_measure_and_year()
    {
        var thrown = Assert.Throws<ArgumentException>(() => new QuarterlyProgress(Aware.Incremental(Year, 1), Smes.Incremental(Year, 1)));
        Assert.Equal("actual", thrown.ParamName);
        Assert.StartsWith("The actual figures are of smes-supported in FY2568, the plan is of aware in FY2568.", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new QuarterlyProgress(Aware.Incremental(Year, 1), Aware.Incremental(FiscalYear.FromBuddhistEra(2567), 1)));
        Assert.Equal("plan", Assert.Throws<ArgumentNullException>(() => new QuarterlyProgress(null!)).ParamName);
        var noDirection = Assert.Throws<ArgumentOutOfRangeException>(() => new QuarterlyProgress(Reported.Plan, null, (BetterWhen)2));
        Assert.Equal("better", noDirection.ParamName);
        Assert.StartsWith("A measure is better when it is Higher or when it is Lower.", noDirection.Message, StringComparison.Ordinal);
        Violation noQuarter = Assert.Single(Assert.Throws<KpiRuleException>(() => Reported[0]).Violations);
        Assert.Equal(("KPI1002", "quarter"), (noQuarter.RuleId, noQuarter.ParameterName));
        Assert.Equal("KPI1002", Assert.Single(Assert.Throws<KpiRuleException>(() => Reported[5]).Violations).RuleId);
    }

    [Fact]
    public void Equality_is_by_plan_actual_and_direction()
    {
        QuarterlySeries plan = Aware.Incremental(Year, 1);
        var progress = new QuarterlyProgress(plan, plan);
        Laws.Equality(progress, new QuarterlyProgress(Aware.Incremental(Year, 1), plan), new QuarterlyProgress(plan));
        Laws.Equality(progress, new QuarterlyProgress(plan, plan), new QuarterlyProgress(plan, plan, BetterWhen.Lower));
        Laws.Equality(progress, new QuarterlyProgress(plan, plan), new QuarterlyProgress(Aware.Incremental(Year, 2), plan));
        Assert.Equal("aware FY2568", progress.ToString());
        Assert.Equal(BetterWhen.Higher, progress.Better);
        Assert.Equal(Aware, progress.Measure);
    }
}
