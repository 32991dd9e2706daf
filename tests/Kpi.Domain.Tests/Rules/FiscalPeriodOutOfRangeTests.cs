using Kpi.Domain.Tests.Generators;
using NodaTime;

namespace Kpi.Domain.Tests.Rules;

/// <summary>KPI1002.</summary>
public class FiscalPeriodOutOfRangeTests
{
    private const string SupportedYears = "B.E. 2505–2643 (C.E. 1962–2100) are supported; fiscal years before them followed other calendars";
    private const string SupportedYearsInThai = "พ.ศ. 2505–2643 (ค.ศ. 1962–2100) ปีงบประมาณก่อนหน้านั้นใช้ปฏิทินอื่น";

    // 2504 had its own calendar: the year ran from January until the end of 1960, and the change took the months between.
    [Theory]
    [InlineData(2504)]
    [InlineData(2644)]
    [InlineData(1961)]
    [InlineData(2101)]
    [InlineData(0)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_Buddhist_Era_year_that_is_not_supported_is_refused_and_says_why(int year) => RuleAssert.Breaks(
        () => FiscalYear.FromBuddhistEra(year),
        () => FiscalYear.ValidateBuddhistEra(year),
        new Broken(
            "KPI1002",
            "year",
            $"Fiscal year B.E. {year} is out of range: {SupportedYears}",
            $"ปีงบประมาณ พ.ศ. {year} อยู่นอกช่วงที่รองรับ: {SupportedYearsInThai}"));

    [Theory]
    [InlineData(1961)]
    [InlineData(2101)]
    [InlineData(2504)]
    [InlineData(2644)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_Common_Era_year_that_is_not_supported_is_refused_and_says_why(int year) => RuleAssert.Breaks(
        () => FiscalYear.FromCommonEra(year),
        () => FiscalYear.ValidateCommonEra(year),
        new Broken(
            "KPI1002",
            "year",
            $"Fiscal year C.E. {year} is out of range: {SupportedYears}",
            $"ปีงบประมาณ ค.ศ. {year} อยู่นอกช่วงที่รองรับ: {SupportedYearsInThai}"));

    [Theory]
    [InlineData(2505)]
    [InlineData(2643)]
    public void The_first_and_the_last_supported_year_are_accepted(int year)
    {
        RuleAssert.Keeps(() => FiscalYear.FromBuddhistEra(year), () => FiscalYear.ValidateBuddhistEra(year));
        RuleAssert.Keeps(() => FiscalYear.FromCommonEra(year - 543), () => FiscalYear.ValidateCommonEra(year - 543));
    }

    [Theory]
    [InlineData("1961-09-30", 1961)]
    [InlineData("2100-10-01", 2101)]
    [InlineData("-9998-01-01", -9998)]
    [InlineData("9999-12-31", 10000)]
    public void A_day_outside_every_supported_year_is_refused(string day, int year)
    {
        var expected = new Broken(
            "KPI1002",
            "date",
            $"Fiscal year C.E. {year} is out of range: {SupportedYears}",
            $"ปีงบประมาณ ค.ศ. {year} อยู่นอกช่วงที่รองรับ: {SupportedYearsInThai}");
        RuleAssert.Throws(() => FiscalYear.Containing(Dates.Of(day)), expected);
        RuleAssert.Throws(() => FiscalHalf.Containing(Dates.Of(day)), expected);
        RuleAssert.Throws(() => FiscalQuarter.Containing(Dates.Of(day)), expected);
        RuleAssert.Throws(() => FiscalMonth.Containing(Dates.Of(day)), expected);
    }

    // new LocalDate(2568, 1, 1) is a valid date, five centuries ahead: a Buddhist year that was typed as a Common Era one.
    [Fact]
    public void A_day_in_a_Buddhist_year_that_was_typed_as_a_Common_Era_year_is_refused() =>
        Assert.Equal("KPI1002", Assert.Single(Assert.Throws<KpiRuleException>(() => FiscalYear.Containing(new LocalDate(2568, 1, 1))).Violations).RuleId);

    [Fact]
    public void The_first_and_the_last_supported_day_are_accepted()
    {
        Assert.Equal(FiscalYear.FromBuddhistEra(2505), FiscalYear.Containing(new LocalDate(1961, 10, 1)));
        Assert.Equal(FiscalYear.FromBuddhistEra(2643), FiscalYear.Containing(new LocalDate(2100, 9, 30)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(-1)]
    [InlineData(257)]
    public void A_quarter_that_there_is_not_is_refused(int number)
    {
        var expected = new Broken(
            "KPI1002",
            "number",
            $"Quarter {number} is out of range: a fiscal year has quarters 1 to 4",
            $"ไตรมาสที่ {number} อยู่นอกช่วงที่รองรับ: หนึ่งปีมีไตรมาสที่ 1 ถึง 4");
        RuleAssert.Breaks(() => FiscalQuarter.Of(Example.Year, number), () => FiscalQuarter.Validate(number), expected);
        RuleAssert.Throws(() => Example.Year.Quarter(number), expected);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void The_first_and_the_last_quarter_are_accepted(int number) =>
        RuleAssert.Keeps(() => FiscalQuarter.Of(Example.Year, number), () => FiscalQuarter.Validate(number));

    [Fact]
    public void Arithmetic_that_leaves_the_supported_years_is_refused()
    {
        RuleAssert.Throws(() => FiscalYear.MaxValue + 1, Reached(2644));
        RuleAssert.Throws(() => FiscalYear.MaxValue.Next(), Reached(2644));
        RuleAssert.Throws(() => FiscalYear.MinValue - 1, Reached(2504));
        RuleAssert.Throws(() => FiscalYear.MinValue.Previous(), Reached(2504));
        RuleAssert.Throws(() => FiscalYear.MaxValue.Plus(int.MaxValue), Reached(2643L + int.MaxValue));
        RuleAssert.Throws(() => FiscalYear.MinValue.Minus(int.MinValue), Reached(2505L - int.MinValue));

        // A Common Era year that is reached by arithmetic is no year of the wrong era.
        RuleAssert.Throws(() => FiscalYear.MinValue - 480, Reached(2025));

        static Broken Reached(long year) => new(
            "KPI1002", "years", $"Fiscal year B.E. {year} is out of range: {SupportedYears}", $"ปีงบประมาณ พ.ศ. {year} อยู่นอกช่วงที่รองรับ: {SupportedYearsInThai}");
    }

    [Fact]
    public void Arithmetic_that_leaves_the_supported_parts_of_years_is_refused()
    {
        RuleAssert.Throws(() => FiscalQuarter.MaxValue + 1, Reached("quarters", "Quarter", "ไตรมาสที่", "1/2644", "1/2505–4/2643"));
        RuleAssert.Throws(() => FiscalQuarter.MaxValue + 6, Reached("quarters", "Quarter", "ไตรมาสที่", "2/2645", "1/2505–4/2643"));
        RuleAssert.Throws(() => FiscalQuarter.MinValue.Previous(), Reached("quarters", "Quarter", "ไตรมาสที่", "4/2504", "1/2505–4/2643"));
        RuleAssert.Throws(() => FiscalQuarter.MinValue - 4, Reached("quarters", "Quarter", "ไตรมาสที่", "1/2504", "1/2505–4/2643"));
        RuleAssert.Throws(() => FiscalQuarter.MinValue - 5, Reached("quarters", "Quarter", "ไตรมาสที่", "4/2503", "1/2505–4/2643"));
        RuleAssert.Throws(() => FiscalHalf.MaxValue.Next(), Reached("halves", "Half", "ครึ่งปีที่", "1/2644", "1/2505–2/2643"));
        RuleAssert.Throws(() => FiscalHalf.MinValue.Previous(), Reached("halves", "Half", "ครึ่งปีที่", "2/2504", "1/2505–2/2643"));
        RuleAssert.Throws(() => FiscalMonth.MaxValue.Next(), Reached("months", "Month", "เดือนที่", "1/2644", "1/2505–12/2643"));
        RuleAssert.Throws(() => FiscalMonth.MinValue.Previous(), Reached("months", "Month", "เดือนที่", "12/2504", "1/2505–12/2643"));
        RuleAssert.Throws(() => FiscalMonth.MinValue - int.MinValue, Reached("months", "Month", "เดือนที่", "9/178959475", "1/2505–12/2643"));

        static Broken Reached(string parameterName, string name, string thaiName, string value, string range) => new(
            "KPI1002", parameterName, $"{name} {value} is out of range: {range} are supported", $"{thaiName} {value} อยู่นอกช่วงที่รองรับ: {range}");
    }

    [Theory]
    [InlineData(1961, 9, 1961)]
    [InlineData(2100, 10, 2101)]
    public void A_calendar_month_outside_every_supported_year_is_refused(int year, int month, int fiscalYear)
    {
        var expected = new Broken(
            "KPI1002", "month", $"Fiscal year C.E. {fiscalYear} is out of range: {SupportedYears}", $"ปีงบประมาณ ค.ศ. {fiscalYear} อยู่นอกช่วงที่รองรับ: {SupportedYearsInThai}");
        RuleAssert.Throws(() => FiscalYear.Containing(new YearMonth(year, month)), expected);
        RuleAssert.Throws(() => FiscalHalf.Containing(new YearMonth(year, month)), expected);
        RuleAssert.Throws(() => FiscalQuarter.Containing(new YearMonth(year, month)), expected);
        RuleAssert.Throws(() => FiscalMonth.Containing(new YearMonth(year, month)), expected);
    }
}
