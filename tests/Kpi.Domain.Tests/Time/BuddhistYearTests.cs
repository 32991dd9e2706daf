using Kpi.Domain.Tests.Generators;
using NodaTime;

namespace Kpi.Domain.Tests.Time;

public class BuddhistYearTests
{
    private static readonly BuddhistYear BuddhistYear2568 = BuddhistYear.FromBuddhistEra(2568);

    [Fact]
    public void It_is_the_calendar_year_and_not_the_fiscal_year()
    {
        Assert.Equal((new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31), new LocalDate(2026, 1, 1)), (BuddhistYear2568.Start, BuddhistYear2568.End, BuddhistYear2568.EndExclusive));
        Assert.Equal((2568, 2025, 365), (BuddhistYear2568.BuddhistEra, BuddhistYear2568.CommonEra, BuddhistYear2568.DayCount));
        Assert.Equal(366, BuddhistYear.FromBuddhistEra(2567).DayCount);
        Assert.Equal(new DateInterval(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)), BuddhistYear2568.ToDateInterval());
    }

    // Calendar Years Act B.E. 2483: the year begins on 1 January from 2484 on.
    [Fact]
    public void The_year_2483_lasted_nine_months()
    {
        var year = BuddhistYear.FromBuddhistEra(2483);
        Assert.Equal((new LocalDate(1940, 4, 1), new LocalDate(1940, 12, 31)), (year.Start, year.End));
        Assert.Equal((275, 1940), (year.DayCount, year.CommonEra));
        Assert.Equal((year, year), (default, BuddhistYear.MinValue));
        Assert.False(year.Contains(new LocalDate(1940, 3, 31)));
        Assert.True(year.Contains(new LocalDate(1940, 4, 1)));
        Assert.Equal(new LocalDate(1941, 1, 1), BuddhistYear.FromBuddhistEra(2484).Start);
        Assert.Equal(year, BuddhistYear.Containing(new LocalDate(1940, 4, 1)));
        Assert.Equal(new LocalDate(2100, 12, 31), BuddhistYear.MaxValue.End);
    }

    [Fact]
    public void Both_eras_name_the_same_years_from_1941_on() =>
        Assert.All(Enumerable.Range(2484, 160), year =>
        {
            Assert.Equal(BuddhistYear.FromBuddhistEra(year), BuddhistYear.FromCommonEra(year - 543));
            Assert.Equal((year, year - 543), (BuddhistYear.FromCommonEra(year - 543).BuddhistEra, BuddhistYear.FromBuddhistEra(year).CommonEra));
            Assert.Empty(BuddhistYear.ValidateBuddhistEra(year));
            Assert.Empty(BuddhistYear.ValidateCommonEra(year - 543));
        });

    [Fact]
    public void A_day_lies_in_the_year_that_contains_it() =>
        Property.Holds(Periods.AnyBuddhistYear, _ => [], year =>
        {
            Assert.Equal((year, year), (BuddhistYear.Containing(year.Start), BuddhistYear.Containing(year.End)));
            Assert.Equal(year, BuddhistYear.Containing(year.End.WithCalendar(CalendarSystem.Julian)));
            Assert.True(year.Contains(year.Start) && year.Contains(year.End) && year.Contains(year.End.WithCalendar(CalendarSystem.Julian)));
            Assert.False(year.Contains(year.Start.PlusDays(-1)) || year.Contains(year.EndExclusive));
        });

    [Fact]
    public void It_is_equal_and_ordered_by_year()
    {
        Laws.Equality(BuddhistYear2568, BuddhistYear.FromCommonEra(2025), BuddhistYear.FromBuddhistEra(2569));
        Laws.Ordering(BuddhistYear.MinValue, BuddhistYear2568, BuddhistYear.FromBuddhistEra(2569), BuddhistYear.MaxValue);
    }

    [Theory]
    [InlineData(2025)]
    [InlineData(1941)]
    [InlineData(2100)]
    public void A_Common_Era_year_as_a_Buddhist_one_is_refused(int year) => RuleAssert.Breaks(
        () => BuddhistYear.FromBuddhistEra(year),
        () => BuddhistYear.ValidateBuddhistEra(year),
        new Broken(
            "KPI1001",
            "year",
            $"{year} is a Common Era year, not a Buddhist Era year; write BuddhistYear.FromCommonEra({year})",
            $"{year} เป็นปี ค.ศ. ไม่ใช่ปี พ.ศ. ให้เขียน BuddhistYear.FromCommonEra({year})"));

    [Theory]
    [InlineData(2568)]
    [InlineData(2483)]
    [InlineData(2643)]
    public void A_Buddhist_Era_year_as_a_Common_one_is_refused(int year) => RuleAssert.Breaks(
        () => BuddhistYear.FromCommonEra(year),
        () => BuddhistYear.ValidateCommonEra(year),
        new Broken(
            "KPI1001",
            "year",
            $"{year} is a Buddhist Era year, not a Common Era year; write BuddhistYear.FromBuddhistEra({year})",
            $"{year} เป็นปี พ.ศ. ไม่ใช่ปี ค.ศ. ให้เขียน BuddhistYear.FromBuddhistEra({year})"));

    [Theory]
    [InlineData(2482)]
    [InlineData(2644)]
    [InlineData(1940)]
    [InlineData(2101)]
    public void A_Buddhist_Era_year_without_verified_limits_is_refused(int year) => RuleAssert.Breaks(
        () => BuddhistYear.FromBuddhistEra(year),
        () => BuddhistYear.ValidateBuddhistEra(year),
        OutOfRange(year, "year"));

    // January to March 1940 were B.E. 2482, so the Common Era year 1940 is no Buddhist Era year.
    [Theory]
    [InlineData(1940)]
    [InlineData(2101)]
    [InlineData(2482)]
    [InlineData(2644)]
    public void A_Common_Era_year_that_is_no_Buddhist_one_is_refused(int year) => RuleAssert.Breaks(
        () => BuddhistYear.FromCommonEra(year),
        () => BuddhistYear.ValidateCommonEra(year),
        new Broken(
            "KPI1002",
            "year",
            $"Year C.E. {year} is out of range: C.E. 1941–2100 (B.E. 2484–2643) are supported; before them a Buddhist Era year did not begin on 1 January",
            $"ปี ค.ศ. {year} อยู่นอกช่วงที่รองรับ: ค.ศ. 1941–2100 (พ.ศ. 2484–2643) ก่อนหน้านั้นปีไม่ได้เริ่มวันที่ 1 มกราคม"));

    [Theory]
    [InlineData("1940-03-31")]
    [InlineData("1939-12-31")]
    [InlineData("2101-01-01")]
    [InlineData("2568-01-01")]
    public void A_day_outside_every_supported_year_is_refused(string day) => RuleAssert.Throws(
        () => BuddhistYear.Containing(Dates.Of(day)),
        new Broken(
            "KPI1002",
            "date",
            $"Day {day} is out of range: 1940-04-01 to 2100-12-31 (B.E. 2483–2643) are supported; the years before them began in April or are not verified",
            $"วันที่ {day} อยู่นอกช่วงที่รองรับ: 1940-04-01 ถึง 2100-12-31 (พ.ศ. 2483–2643) ปีก่อนหน้านั้นเริ่มวันที่ 1 เมษายนหรือยังไม่ได้ตรวจสอบ"));

    [Fact]
    public void Arithmetic_that_leaves_the_range_is_refused()
    {
        RuleAssert.Throws(() => BuddhistYear.MaxValue + 1, OutOfRange(2644, "years"));
        RuleAssert.Throws(() => BuddhistYear.MinValue.Previous(), OutOfRange(2482, "years"));
        RuleAssert.Throws(() => BuddhistYear2568 + int.MaxValue, OutOfRange(2568L + int.MaxValue, "years"));
        RuleAssert.Throws(() => BuddhistYear2568 - int.MinValue, OutOfRange(2568L - int.MinValue, "years"));
    }

    private static Broken OutOfRange(long year, string parameterName) => new(
        "KPI1002",
        parameterName,
        $"Year B.E. {year} is out of range: B.E. 2483–2643 are supported; the years before them began in April or are not verified",
        $"ปี พ.ศ. {year} อยู่นอกช่วงที่รองรับ: พ.ศ. 2483–2643 ปีก่อนหน้านั้นเริ่มวันที่ 1 เมษายนหรือยังไม่ได้ตรวจสอบ");
}
