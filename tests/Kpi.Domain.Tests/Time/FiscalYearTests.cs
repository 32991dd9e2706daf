using Kpi.Domain.Tests.Generators;
using NodaTime;

namespace Kpi.Domain.Tests.Time;

public class FiscalYearTests
{
    private static readonly FiscalYear FiscalYear2568 = FiscalYear.FromBuddhistEra(2568);

    // The report's title page: fiscal year 2568 is 1 October 2567 to 30 September 2568 (B.E.).
    [Fact]
    public void Fiscal_year_2568_is_October_2024_to_September_2025()
    {
        Assert.Equal(new LocalDate(2024, 10, 1), FiscalYear2568.Start);
        Assert.Equal(new LocalDate(2025, 9, 30), FiscalYear2568.End);
        Assert.Equal((2568, 2025), (FiscalYear2568.BuddhistEra, FiscalYear2568.CommonEra));
    }

    [Fact]
    public void The_default_is_the_first_supported_year()
    {
        Assert.Equal(FiscalYear.FromBuddhistEra(2505), default);
        Assert.Equal((FiscalYear.MinValue, FiscalYear.MaxValue), (FiscalYear.FromBuddhistEra(2505), FiscalYear.FromBuddhistEra(2643)));
    }

    [Fact]
    public void Its_days_are_an_interval_or_half_open_and_366_where_its_February_has_29()
    {
        Assert.Equal(new DateInterval(new LocalDate(2024, 10, 1), new LocalDate(2025, 9, 30)), FiscalYear2568.ToDateInterval());
        Assert.Equal(new LocalDate(2025, 10, 1), FiscalYear2568.EndExclusive);
        Assert.Equal((365, 366, 365), (FiscalYear2568.DayCount, FiscalYear.FromBuddhistEra(2567).DayCount, FiscalYear.MaxValue.DayCount));
    }

    [Fact]
    public void Both_eras_name_the_same_years() =>
        Assert.All(Enumerable.Range(2505, 139), year =>
        {
            var fiscalYear = FiscalYear.FromBuddhistEra(year);
            Assert.Equal(fiscalYear, FiscalYear.FromCommonEra(year - 543));
            Assert.Equal((year, year - 543), (fiscalYear.BuddhistEra, fiscalYear.CommonEra));
        });

    [Fact]
    public void It_is_equal_and_ordered_by_year()
    {
        Laws.Equality(FiscalYear2568, FiscalYear.FromCommonEra(2025), FiscalYear.FromBuddhistEra(2569));
        Laws.Ordering(FiscalYear.FromBuddhistEra(2505), FiscalYear2568, FiscalYear.FromBuddhistEra(2569), FiscalYear.FromBuddhistEra(2643));
    }

    [Fact]
    public void The_first_and_the_last_day_lie_in_it_and_their_neighbours_do_not()
    {
        Assert.False(FiscalYear2568.Contains(new LocalDate(2024, 9, 30)));
        Assert.True(FiscalYear2568.Contains(new LocalDate(2024, 10, 1)));
        Assert.True(FiscalYear2568.Contains(new LocalDate(2025, 9, 30)));
        Assert.False(FiscalYear2568.Contains(new LocalDate(2025, 10, 1)));
    }

    [Fact]
    public void The_year_that_contains_its_first_or_last_day_is_that_year() =>
        Assert.All(Dates.EveryYear, year =>
        {
            Assert.Equal(year, FiscalYear.Containing(year.Start));
            Assert.Equal(year, FiscalYear.Containing(year.End));
        });

    [Fact]
    public void Years_follow_each_other_without_gap_or_overlap() =>
        Assert.All(Dates.EveryYear.Zip(Dates.EveryYear.Skip(1)), pair => Assert.Equal(pair.First.End.PlusDays(1), pair.Second.Start));

    [Fact]
    public void Every_supported_day_lies_in_exactly_one_year() =>
        Property.Holds(Dates.Supported, Dates.Shrink, day =>
        {
            FiscalYear year = Assert.Single(Dates.EveryYear, candidate => candidate.Contains(day));
            Assert.Equal(year, FiscalYear.Containing(day));
        });

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day()
    {
        LocalDate day = new LocalDate(2024, 10, 1).WithCalendar(CalendarSystem.Julian);
        Assert.Equal(FiscalYear2568, FiscalYear.Containing(day));
        Assert.True(FiscalYear2568.Contains(day));
        Assert.False(FiscalYear2568.Contains(day.PlusDays(-1)));
    }

    [Fact]
    public void It_has_four_quarters_in_order()
    {
        Assert.Equal([1, 2, 3, 4], FiscalYear2568.Quarters.Select(quarter => quarter.Number));
        Assert.All(FiscalYear2568.Quarters, quarter => Assert.Equal(FiscalYear2568, quarter.Year));
        Assert.Equal(FiscalYear2568.Quarters[2], FiscalYear2568.Quarter(3));
    }

    [Fact]
    public void It_has_two_halves_and_twelve_months_in_order()
    {
        Assert.Equal(["H1/2568", "H2/2568"], FiscalYear2568.Halves.Select(half => half.ToString()));
        Assert.Equal(Enumerable.Range(1, 12).Select(FiscalYear2568.Month), FiscalYear2568.Months);
        Assert.Equal((FiscalYear2568.Halves[1], FiscalYear2568.Months[11]), (FiscalYear2568.Half(2), FiscalYear2568.Month(12)));
    }

    [Fact]
    public void Its_text_is_canonical() => Assert.Equal("FY2568", FiscalYear2568.ToString());
}
