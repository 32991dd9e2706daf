using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Rules;

/// <summary>KPI2004.</summary>
public class ValueOutsideMeasureTests
{
    [Fact]
    public void A_negative_count_is_refused() => AssertObservationBreaks(
        Smes, -1L, "-1 is outside what measure smes-supported can take: a count is a whole number from 0", "-1 เป็นค่าที่ตัววัด smes-supported เป็นไม่ได้: จำนวนนับเป็นจำนวนเต็มตั้งแต่ 0");

    [Theory]
    [InlineData("120")]
    [InlineData("100.01")]
    [InlineData("-0.01")]
    public void A_share_beyond_0_to_100_is_refused(string share) => AssertObservationBreaks(
        Trust,
        Number.Of(share),
        $"{share} is outside what measure platform-trust can take: a share is 0 to 100 percent",
        $"{share} เป็นค่าที่ตัววัด platform-trust เป็นไม่ได้: สัดส่วนเป็นร้อยละ 0 ถึง 100");

    [Fact]
    public void A_negative_amount_is_refused() => AssertObservationBreaks(
        Impact, Baht.Of(-0.01m), "-0.01 is outside what measure economic-impact can take: money is from 0 baht", "-0.01 เป็นค่าที่ตัววัด economic-impact เป็นไม่ได้: จำนวนเงินเริ่มตั้งแต่ 0 บาท");

    [Fact]
    public void The_bounds_themselves_are_accepted()
    {
        AssertObservationKeeps(Smes, 0L);
        AssertObservationKeeps(Smes, long.MaxValue);
        AssertObservationKeeps(Trust, (Percentage)0);
        AssertObservationKeeps(Trust, (Percentage)100.00m);
        AssertObservationKeeps(Impact, Baht.Zero);
        AssertObservationKeeps(Growth, (Percentage)(-150));
        AssertObservationKeeps(Growth, (Percentage)150);
    }

    [Fact]
    public void Both_ends_of_a_range_are_held_to_the_domain()
    {
        Broken End(string parameterName, string value) => new(
            "KPI2004",
            parameterName,
            $"{value} is outside what measure platform-trust can take: a share is 0 to 100 percent",
            $"{value} เป็นค่าที่ตัววัด platform-trust เป็นไม่ได้: สัดส่วนเป็นร้อยละ 0 ถึง 100");
        RuleAssert.Throws(() => Trust.Between(-1, 120), End("lower", "-1"), End("upper", "120"));
        RuleAssert.Throws(() => Trust.Between(120, 5), End("lower", "120"));
    }

    [Fact]
    public void A_ratio_and_points_below_0_are_refused_unless_the_measure_says_otherwise()
    {
        AssertObservationBreaks(
            Measure.Ratio("roi", "Return"), -1m, "-1 is outside what measure roi can take: a ratio is from 0", "-1 เป็นค่าที่ตัววัด roi เป็นไม่ได้: จำนวนเท่าเริ่มตั้งแต่ 0");
        AssertObservationBreaks(
            Measure.Points("ita", "ITA"), -1m, "-1 is outside what measure ita can take: points are from 0", "-1 เป็นค่าที่ตัววัด ita เป็นไม่ได้: คะแนนเริ่มตั้งแต่ 0");
        AssertObservationKeeps(Measure.Ratio("roi", "Return", canBeNegative: true), -1m);
        AssertObservationKeeps(Measure.Points("ita", "ITA", canBeNegative: true), -1m);
        AssertObservationKeeps(Measure.Money("surplus", "Surplus", canBeNegative: true), Baht.Of(-1));
    }

    [Fact]
    public void A_day_before_the_year_1_is_refused() => AssertObservationBreaks(
        Measure.Date("launch", "Launch"),
        new NodaTime.LocalDate(0, 12, 31),
        "-1 is outside what measure launch can take: a date is 0001-01-01 to 9999-12-31",
        "-1 เป็นค่าที่ตัววัด launch เป็นไม่ได้: วันที่อยู่ระหว่าง 0001-01-01 ถึง 9999-12-31");

    [Fact]
    public void A_threshold_is_held_to_the_same_domain_by_every_comparison()
    {
        var expected = new Broken(
            "KPI2004",
            "threshold",
            "120 is outside what measure platform-trust can take: a share is 0 to 100 percent",
            "120 เป็นค่าที่ตัววัด platform-trust เป็นไม่ได้: สัดส่วนเป็นร้อยละ 0 ถึง 100");
        RuleAssert.Throws(() => Trust >= 120, expected);
        RuleAssert.Throws(() => Trust > 120, expected);
        RuleAssert.Throws(() => Trust <= 120, expected);
        RuleAssert.Throws(() => Trust < 120, expected);
        RuleAssert.Throws(() => Trust.Exactly(120), expected);
    }

    [Fact]
    public void A_measure_whose_code_is_not_known_is_judged_by_its_kind()
    {
        Violation? violation = MeasureRules.CheckValue(new MeasureFacts(Code: null, MeasureKind.Share), 120m, "value");
        Assert.Equal("120 is outside what measure … can take: a share is 0 to 100 percent", violation?.Describe(Language.English));
    }

    private static void AssertObservationBreaks<T>(Measure<T> measure, T value, string english, string thai)
        where T : struct =>
        RuleAssert.Breaks(() => measure.Observed(value), () => measure.Validate(value), new Broken("KPI2004", "value", english, thai));

    private static void AssertObservationKeeps<T>(Measure<T> measure, T value)
        where T : struct =>
        RuleAssert.Keeps(() => measure.Observed(value), () => measure.Validate(value));
}
