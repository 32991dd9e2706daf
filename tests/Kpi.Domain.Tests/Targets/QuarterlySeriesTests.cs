using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Targets;

public class QuarterlySeriesTests
{
    private const string FollowUp = "ติดตามการดำเนินงานตามแผน 4";

    private static readonly QuarterlySeries Sectors = Smes.Incremental(Year, null, 1, 1, null);

    [Fact]
    public void Figures_of_quarters_add_up_and_nothing_adds_nothing()
    {
        Assert.Equal([0m, 1m, 2m, 2m], Standings(Sectors));
        Assert.Equal(2m, Sectors.Total);
        Assert.Equal(SeriesKind.Incremental, Sectors.Kind);
        Assert.Equal([null, 1m, 1m, null], Sectors.Entries.Select(entry => entry.Value));
        Assert.Equal([true, false, false, true], Sectors.Entries.Select(entry => entry.IsNothing));
        Assert.Equal(Year.Quarters, Sectors.Entries.Select(entry => entry.Quarter));
        Assert.Equal((Smes, Year), (Sectors.Measure, Sectors.Year));
    }

    [Fact]
    public void A_cumulative_series_stands_where_its_last_figure_says()
    {
        QuarterlySeries trust = Trust.Cumulative(Year, null, 70, null, 85);
        Assert.Equal([0m, 70m, 70m, 85m], Standings(trust));
        Assert.Equal(85m, trust.Total);
        Assert.Equal(SeriesKind.Cumulative, trust.Kind);
    }

    [Fact]
    public void Quarters_that_are_left_out_are_missing_and_leave_the_year_open()
    {
        QuarterlySeries soFar = Smes.Incremental(Year, 9_322, 37_766);
        Assert.Equal([9_322m, 47_088m, null, null], Standings(soFar));
        Assert.Null(soFar.Total);
        Assert.Equal(2, soFar.Entries.Count);
        Assert.Empty(Smes.Incremental(Year).Entries);
        Assert.Null(Smes.Incremental(Year).StandingAt(1));
    }

    [Fact]
    public void Words_are_kept_and_leave_sums_open_but_not_a_later_standing()
    {
        QuarterlySeries added = Smes.Incremental(Year, null, null, null, 1).WithWords(1, FollowUp);
        QuarterlySeries standing = Smes.Cumulative(Year, null, null, null, 1).WithWords(1, FollowUp);
        Assert.Equal(FollowUp, added.Entries[0].Words);
        Assert.False(added.Entries[0].IsNothing);
        Assert.Equal([null, null, null, null], Standings(added));
        Assert.Equal([null, null, null, 1m], Standings(standing));
        Assert.Null(Sectors.Entries[0].Words);
    }

    [Fact]
    public void Words_stand_only_where_a_quarter_holds_nothing()
    {
        AssertRefused("quarter", "Quarter 2 of the series of smes-supported holds “1” already; words stand instead of a figure.", () => Sectors.WithWords(2, "x"));
        AssertRefused("quarter", "Quarter 1 of the series of smes-supported holds “x” already; words stand instead of a figure.", () => Sectors.WithWords(1, "x").WithWords(1, "y"));
        AssertRefused("quarter", "Quarter 2 is missing from the series of smes-supported, which states 1; state it as null first.", () => Smes.Incremental(Year, 1).WithWords(2, "x"));
        AssertRefused("words", "Words are needed; a quarter without any holds nothing as it is.", () => Sectors.WithWords(1, " "));
        RuleAssert.Throws(() => Sectors.WithWords(5, "x"), NoQuarter("5"));
        RuleAssert.Throws(() => Sectors.StandingAt(0)!, NoQuarter("0"));

        static Broken NoQuarter(string number) => new(
            "KPI1002", "quarter", $"Quarter {number} is out of range: a fiscal year has quarters 1 to 4", $"ไตรมาสที่ {number} อยู่นอกช่วงที่รองรับ: หนึ่งปีมีไตรมาสที่ 1 ถึง 4");
    }

    [Fact]
    public void What_quarters_add_converts_into_standings_and_back()
    {
        QuarterlySeries plan = Smes.Incremental(Year, 2_000, 2_000, 6_000, 10_000);
        Assert.Equal(Smes.Cumulative(Year, 2_000, 4_000, 10_000, 20_000), plan.AsCumulative());
        Assert.Equal(plan, plan.AsCumulative().AsIncremental());
        Assert.Same(plan, plan.AsIncremental());
        Assert.Equal(Smes.Cumulative(Year, null, 1, 2, null), Sectors.AsCumulative());
        Assert.Equal(Smes.Incremental(Year, 5, -2), Smes.Cumulative(Year, 5, 3).AsIncremental());
    }

    [Fact]
    public void Words_cannot_be_converted()
    {
        QuarterlySeries words = Smes.Incremental(Year, null, 1).WithWords(1, FollowUp);
        Assert.Equal(
            "Q1/2568 of the series of smes-supported holds words instead of a figure, so that what follows cannot be known.",
            Assert.Throws<InvalidOperationException>(words.AsCumulative).Message);
        Assert.Same(words, words.AsIncremental());
    }

    [Fact]
    public void Only_counts_money_and_points_add_up_and_dates_have_no_series()
    {
        Assert.Equal(3m, Measure.Points("points", "Points").Incremental(Year, 1, 2).StandingAt(2));
        Assert.Equal(3m, Impact.Incremental(Year, Baht.Of(1), Baht.Of(2)).StandingAt(2));
        AssertAlone("platform-trust", () => Trust.Incremental(Year, 70));
        AssertAlone("growth", () => Growth.Incremental(Year, 70));
        AssertAlone("times", () => Measure.Ratio("times", "Times").Incremental(Year, 70));
        AssertAlone("platform-trust", () => Trust.Cumulative(Year, 70).AsIncremental());
        Assert.Equal(
            "Measure finished is a date, which has no series of quarters.",
            Assert.Throws<InvalidOperationException>(() => Measure.Date("finished", "Finished").Cumulative(Year)).Message);

        static void AssertAlone(string code, Func<object> create) => Assert.Equal(
            $"Measure {code} does not add up over quarters, as counts, money and points do; state where it stands at each quarter's end (Cumulative).",
            Assert.Throws<InvalidOperationException>(create).Message);
    }

    [Fact]
    public void What_the_measure_stands_at_must_be_what_it_can_take_but_a_correction_may_be_negative()
    {
        Broken below = new("KPI2004", "quarters", "-1 is outside what measure smes-supported can take: a count is a whole number from 0", "-1 เป็นค่าที่ตัววัด smes-supported เป็นไม่ได้: จำนวนนับเป็นจำนวนเต็มตั้งแต่ 0");
        RuleAssert.Throws(() => Smes.Incremental(Year, null, -1, null, 1), below with { ItemIndex = 1 });
        RuleAssert.Throws(() => Smes.Cumulative(Year, null, -1, null, 0), below with { ItemIndex = 1 });
        Assert.Equal<(string, int?)>(
            [("KPI2004", 0), ("KPI2004", 2)],
            Assert.Throws<KpiRuleException>(() => Trust.Cumulative(Year, 101, 50, 102)).Violations.Select(violation => (violation.RuleId, violation.ItemIndex)));
        Assert.Equal(3m, Smes.Incremental(Year, 5, -2).StandingAt(2));
    }

    [Fact]
    public void A_sum_that_the_measure_cannot_take_is_shown_with_the_figures_that_come_to_it() =>
        RuleAssert.Throws(
            () => Impact.Incremental(Year, Baht.Of(1_500), null, Baht.Of(-2_000.5m), Baht.Of(400)),
            Below("-500.5 (1500 + -2000.5)", quarter: 3),
            Below("-100.5 (1500 + -2000.5 + 400)", quarter: 4));

    [Fact]
    public void A_year_has_four_quarters()
    {
        AssertRefused("quarters", "A fiscal year has 4 quarters; 5 are given for smes-supported.", () => Smes.Incremental(Year, 1, 2, 3, 4, 5));
        var thrown = Assert.Throws<ArgumentNullException>(() => Smes.Cumulative(Year, null!));
        Assert.Equal("quarters", thrown.ParamName);
        Assert.StartsWith("The quarters are needed; a quarter with nothing is a null among them.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_reads_as_the_report_prints_it()
    {
        QuarterlySeries plan = Sectors.WithWords(1, FollowUp);
        Assert.Equal($"SMEs supported, by quarter: {FollowUp} | 1 | 1 | -", plan.Describe(Language.English));
        Assert.Equal($"จำนวน SME, รายไตรมาส: {FollowUp} | 1 | 1 | -", plan.Describe(Language.Thai));
        Assert.Equal("Confidence, cumulative at each quarter's end: 70% | 85%", Trust.Cumulative(Year, 70, 85).ToString());
        Assert.Equal("ความเชื่อมั่น, สะสม ณ สิ้นไตรมาส: ร้อยละ 70", Trust.Cumulative(Year, 70).Describe(Language.Thai));
        Assert.Equal("Q2/2568: 1", plan.Entries[1].ToString());
    }

    [Fact]
    public void Equality_is_by_measure_year_kind_and_quarters()
    {
        QuarterlySeries series = Growth.Cumulative(Year, 1.0m, null);
        Laws.Equality(series, Growth.Cumulative(Year, 1.00m, null), Growth.Cumulative(Year, 1.0m));
        Laws.Equality(series, Growth.Cumulative(Year, 1.00m, null), Growth.Cumulative(Year, 1.0m, 0));
        Laws.Equality(series, Growth.Cumulative(Year, 1.00m, null), Trust.Cumulative(Year, 1.0m, null));
        Laws.Equality(series, Growth.Cumulative(Year, 1.00m, null), Growth.Cumulative(FiscalYear.FromBuddhistEra(2567), 1.0m, null));
        Laws.Equality(series, Growth.Cumulative(Year, 1.00m, null), series.WithWords(2, "x"));
        Laws.Equality(Smes.Incremental(Year, 1), Smes.Incremental(Year, 1), Smes.Cumulative(Year, 1));
        Laws.Equality(series.WithWords(2, "x").Entries[1], series.WithWords(2, "x").Entries[1], series.WithWords(2, "y").Entries[1]);
        Laws.Equality(series.Entries[0], Growth.Cumulative(Year, 1).Entries[0], Trust.Cumulative(Year, 1).Entries[0]);
        Laws.Equality(series.Entries[0], Growth.Cumulative(Year, 1).Entries[0], Growth.Cumulative(Year, null, 1).Entries[1]);
    }

    private static decimal?[] Standings(QuarterlySeries series) => [.. Enumerable.Range(1, 4).Select(series.StandingAt)];

    private static Broken Below(string sum, int quarter) => new(
        "KPI2004",
        "quarters",
        $"{sum} is outside what measure economic-impact can take: money is from 0 baht",
        $"{sum} เป็นค่าที่ตัววัด economic-impact เป็นไม่ได้: จำนวนเงินเริ่มตั้งแต่ 0 บาท",
        quarter - 1);

    private static void AssertRefused(string parameterName, string message, Func<object> create)
    {
        var thrown = Assert.Throws<ArgumentException>(create);
        Assert.Equal(parameterName, thrown.ParamName);
        Assert.StartsWith(message, thrown.Message, StringComparison.Ordinal);
    }
}
