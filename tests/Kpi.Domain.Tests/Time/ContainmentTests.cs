using Kpi.Domain.Tests.Generators;
using NodaTime;

namespace Kpi.Domain.Tests.Time;

/// <summary>How years, halves, quarters, months and days lie in each other, and how many of their days have come.</summary>
public class ContainmentTests
{
    [Fact]
    public void A_supported_day_has_one_period_of_each_kind_and_they_contain_each_other() =>
        Property.Holds(Dates.Supported, Dates.Shrink, day =>
        {
            (FiscalYear year, FiscalHalf half) = (FiscalYear.Containing(day), FiscalHalf.Containing(day));
            (FiscalQuarter quarter, FiscalMonth month) = (FiscalQuarter.Containing(day), FiscalMonth.Containing(day));

            Assert.Equal(month, Assert.Single(year.Months, candidate => candidate.Contains(day)));
            Assert.Equal(quarter, Assert.Single(year.Quarters, candidate => candidate.Contains(day)));
            Assert.Equal(half, Assert.Single(year.Halves, candidate => candidate.Contains(day)));
            Assert.Equal((year, half, quarter), (month.Year, month.Half, month.Quarter));
            Assert.Equal((year, half), (quarter.Year, quarter.Half));
            Assert.Equal(year, half.Year);

            Assert.True(year.Contains(day) && year.Contains(half) && year.Contains(quarter) && year.Contains(month));
            Assert.True(half.Contains(day) && half.Contains(quarter) && half.Contains(month));
            Assert.True(quarter.Contains(day) && quarter.Contains(month));
            Assert.Contains(month, quarter.Months);
            Assert.Contains(month, half.Months);
            Assert.Contains(quarter, half.Quarters);
        });

    [Fact]
    public void A_calendar_month_has_the_periods_of_its_days() =>
        Property.Holds(Dates.Supported, Dates.Shrink, day =>
        {
            YearMonth month = day.ToYearMonth();
            Assert.Equal(FiscalYear.Containing(day), FiscalYear.Containing(month));
            Assert.Equal(FiscalHalf.Containing(day), FiscalHalf.Containing(month));
            Assert.Equal(FiscalQuarter.Containing(day), FiscalQuarter.Containing(month));
            Assert.Equal(month, FiscalMonth.Containing(month).YearMonth);
        });

    [Fact]
    public void What_lies_in_another_period_is_not_contained()
    {
        FiscalYear year = Example.Year;
        FiscalYear next = year.Next();
        Assert.False(year.Contains(next.Half(1)) || year.Contains(next.Quarter(1)) || year.Contains(next.Month(1)));
        Assert.False(year.Half(1).Contains(year.Quarter(3)) || year.Half(1).Contains(year.Month(7)));
        Assert.False(year.Quarter(1).Contains(year.Month(4)));
        Assert.False(year.Quarter(1).Contains(next.Month(1)));
    }

    [Fact]
    public void The_days_next_to_a_period_are_not_in_it() =>
        Property.Holds(Periods.AnyMonth, _ => [], month =>
        {
            Assert.True(month.Contains(month.Start) && month.Contains(month.End));
            Assert.False(month.Contains(month.Start.PlusDays(-1)) || month.Contains(month.EndExclusive));
            FiscalHalf half = month.Half;
            Assert.True(half.Contains(half.Start) && half.Contains(half.End));
            Assert.False(half.Contains(half.Start.PlusDays(-1)) || half.Contains(half.EndExclusive));
        });

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day() =>
        Property.Holds(Dates.Supported, Dates.Shrink, day =>
        {
            LocalDate julian = day.WithCalendar(CalendarSystem.Julian);
            Assert.Equal(FiscalYear.Containing(day), FiscalYear.Containing(julian));
            Assert.Equal(FiscalHalf.Containing(day), FiscalHalf.Containing(julian));
            Assert.Equal(FiscalQuarter.Containing(day), FiscalQuarter.Containing(julian));
            Assert.Equal(FiscalMonth.Containing(day), FiscalMonth.Containing(julian));
            Assert.True(FiscalMonth.Containing(day).Contains(julian));
            Assert.Equal(FiscalMonth.Containing(day).DaysElapsed(day), FiscalMonth.Containing(day).DaysElapsed(julian));
        });

    [Fact]
    public void A_month_of_another_calendar_is_refused()
    {
        var julian = new YearMonth(2024, 10, CalendarSystem.Julian);
        Action[] actions =
        [
            () => FiscalYear.Containing(julian), () => FiscalHalf.Containing(julian), () => FiscalQuarter.Containing(julian), () => FiscalMonth.Containing(julian),
        ];
        Assert.All(actions, action => Assert.StartsWith(
            "A month of the Julian calendar is not one of the ISO calendar, which is needed.",
            Assert.Throws<ArgumentException>("month", action).Message,
            StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2024-09-30", 0, 365)]
    [InlineData("2024-10-01", 1, 364)]
    [InlineData("2025-03-31", 182, 183)]
    [InlineData("2025-09-29", 364, 1)]
    [InlineData("2025-09-30", 365, 0)]
    [InlineData("2025-10-01", 365, 0)]
    [InlineData("9999-12-31", 365, 0)]
    [InlineData("-9998-01-01", 0, 365)]
    public void A_day_that_has_come_counts_as_elapsed(string day, int elapsed, int left)
    {
        LocalDate asOf = Dates.Of(day);
        Assert.Equal((elapsed, left), (Example.Year.DaysElapsed(asOf), Example.Year.DaysLeft(asOf)));
        Assert.Equal((elapsed, 365), Example.Year.ElapsedShare(asOf));
    }

    [Theory]
    [InlineData("2025-01-15", 1, 107, 182, 15, 90, 15, 31)]
    [InlineData("2025-02-28", 1, 151, 182, 59, 90, 31, 31)]
    public void Halves_quarters_and_months_elapse_too(string day, int half, int inHalf, int ofHalf, int inQuarter, int ofQuarter, int inMonth, int ofMonth)
    {
        LocalDate asOf = Dates.Of(day);
        Assert.Equal((inHalf, ofHalf), Example.Year.Half(half).ElapsedShare(asOf));
        Assert.Equal((inQuarter, ofQuarter), Example.Year.Quarter(2).ElapsedShare(asOf));
        Assert.Equal((inMonth, ofMonth), Example.Year.Month(4).ElapsedShare(asOf));
        Assert.Equal(ofHalf - inHalf, Example.Year.Half(half).DaysLeft(asOf));
        Assert.Equal(ofQuarter - inQuarter, Example.Year.Quarter(2).DaysLeft(asOf));
        Assert.Equal(ofMonth - inMonth, Example.Year.Month(4).DaysLeft(asOf));
    }

    [Fact]
    public void The_days_elapsed_of_the_quarters_add_up_to_those_of_the_year() =>
        Property.Holds(Dates.Supported, Dates.Shrink, day =>
        {
            var year = FiscalYear.Containing(day);
            Assert.Equal(year.DaysElapsed(day), year.Quarters.Sum(quarter => quarter.DaysElapsed(day)));
            Assert.Equal(year.DaysElapsed(day), year.Months.Sum(month => month.DaysElapsed(day)));
            Assert.Equal(year.DaysElapsed(day), year.YearToDate(day).Length);
            Assert.Equal(year.DayCount, year.Halves.Sum(half => half.DayCount));
        });

    [Fact]
    public void The_year_to_date_runs_from_1_October()
    {
        LocalDate first = new(2024, 10, 1);
        Assert.Equal(new DateInterval(first, new LocalDate(2025, 3, 31)), Example.Year.Quarter(2).YearToDate());
        Assert.Equal(new DateInterval(first, new LocalDate(2025, 8, 22)), Example.Year.YearToDate(new LocalDate(2025, 8, 22)));
        Assert.Equal(new DateInterval(first, first), Example.Year.YearToDate(first.WithCalendar(CalendarSystem.Julian)));
        Assert.Equal(Example.Year.ToDateInterval(), Example.Year.YearToDate(Example.Year.End));
        Assert.Equal(Example.Year.ToDateInterval(), Example.Year.Quarter(4).YearToDate());
    }

    [Theory]
    [InlineData("2024-09-30")]
    [InlineData("2025-10-01")]
    public void The_year_to_a_day_of_another_year_is_refused(string day) => Assert.StartsWith(
        "The day lies outside FY2568, 2024-10-01 to 2025-09-30.",
        Assert.Throws<ArgumentOutOfRangeException>("asOf", () => Example.Year.YearToDate(Dates.Of(day))).Message,
        StringComparison.Ordinal);
}
