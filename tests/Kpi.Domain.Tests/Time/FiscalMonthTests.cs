using Kpi.Domain.Tests.Generators;
using NodaTime;

namespace Kpi.Domain.Tests.Time;

public class FiscalMonthTests
{
    [Fact]
    public void The_default_is_October_of_the_first_supported_year()
    {
        Assert.Equal(FiscalMonth.Of(FiscalYear.FromBuddhistEra(2505), 1), default);
        Assert.Equal(new YearMonth(1961, 10), default(FiscalMonth).YearMonth);
        Assert.Equal(FiscalMonth.MinValue, default);
        Assert.Equal(new YearMonth(2100, 9), FiscalMonth.MaxValue.YearMonth);
    }

    [Theory]
    [InlineData(1, 2024, 10, "2024-10-01", "2024-10-31", 1, 1)]
    [InlineData(3, 2024, 12, "2024-12-01", "2024-12-31", 1, 1)]
    [InlineData(4, 2025, 1, "2025-01-01", "2025-01-31", 2, 1)]
    [InlineData(5, 2025, 2, "2025-02-01", "2025-02-28", 2, 1)]
    [InlineData(6, 2025, 3, "2025-03-01", "2025-03-31", 2, 1)]
    [InlineData(7, 2025, 4, "2025-04-01", "2025-04-30", 3, 2)]
    [InlineData(12, 2025, 9, "2025-09-01", "2025-09-30", 4, 2)]
    public void Months_are_counted_from_October(int number, int calendarYear, int calendarMonth, string start, string end, int quarter, int half)
    {
        FiscalMonth month = Example.Year.Month(number);
        Assert.Equal((number, Example.Year), (month.Number, month.Year));
        Assert.Equal(new YearMonth(calendarYear, calendarMonth), month.YearMonth);
        Assert.Equal((Dates.Of(start), Dates.Of(end), Dates.Of(end).PlusDays(1)), (month.Start, month.End, month.EndExclusive));
        Assert.Equal((Example.Year.Quarter(quarter), Example.Year.Half(half)), (month.Quarter, month.Half));
        Assert.Equal(month, FiscalMonth.Containing(new YearMonth(calendarYear, calendarMonth)));
        Assert.Equal(new DateInterval(Dates.Of(start), Dates.Of(end)), month.ToDateInterval());
        Assert.Equal(new DateInterval(Dates.Of("2024-10-01"), Dates.Of(end)), month.YearToDate());
    }

    [Theory]
    [InlineData(2567, 29)]
    [InlineData(2568, 28)]
    [InlineData(2543, 29)]
    [InlineData(2643, 28)]
    public void February_has_29_days_in_leap_years(int year, int days) => Assert.Equal(days, FiscalYear.FromBuddhistEra(year).Month(5).DayCount);

    [Fact]
    public void It_is_equal_and_ordered_by_year_then_number()
    {
        Laws.Equality(Example.Year.Month(2), FiscalMonth.Of(Example.Year, 2), Example.Year.Month(3));
        Laws.Ordering([.. Example.Year.Months, .. Example.Year.Next().Months]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    [InlineData(-1)]
    public void A_month_that_there_is_not_is_refused(int number)
    {
        var expected = new Broken(
            "KPI1002", "number", $"Month {number} is out of range: a fiscal year has months 1 to 12", $"เดือนที่ {number} อยู่นอกช่วงที่รองรับ: หนึ่งปีมีเดือนที่ 1 ถึง 12");
        RuleAssert.Breaks(() => FiscalMonth.Of(Example.Year, number), () => FiscalMonth.Validate(number), expected);
        RuleAssert.Throws(() => Example.Year.Month(number), expected);
    }

    [Fact]
    public void All_twelve_months_are_accepted() =>
        Assert.All(Enumerable.Range(1, 12), number => RuleAssert.Keeps(() => FiscalMonth.Of(Example.Year, number), () => FiscalMonth.Validate(number)));
}
