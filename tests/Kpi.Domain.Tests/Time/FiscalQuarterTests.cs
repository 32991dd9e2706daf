using Kpi.Domain.Tests.Generators;
using NodaTime;

namespace Kpi.Domain.Tests.Time;

public class FiscalQuarterTests
{
    private static readonly FiscalYear FiscalYear2568 = FiscalYear.FromBuddhistEra(2568);

    [Fact]
    public void The_default_is_the_first_quarter_of_the_first_supported_year() =>
        Assert.Equal(FiscalQuarter.Of(FiscalYear.FromBuddhistEra(2505), 1), default);

    // facts.md: Q1 October to December, Q2 January to March, Q3 April to June, Q4 July to September.
    [Theory]
    [InlineData(1, "2024-10-01", "2024-12-31")]
    [InlineData(2, "2025-01-01", "2025-03-31")]
    [InlineData(3, "2025-04-01", "2025-06-30")]
    [InlineData(4, "2025-07-01", "2025-09-30")]
    public void Quarters_are_counted_from_October(int number, string start, string end)
    {
        var quarter = FiscalQuarter.Of(FiscalYear2568, number);
        Assert.Equal((number, FiscalYear2568), (quarter.Number, quarter.Year));
        Assert.Equal((Dates.Of(start), Dates.Of(end)), (quarter.Start, quarter.End));
        Assert.False(quarter.Contains(quarter.Start.PlusDays(-1)));
        Assert.True(quarter.Contains(quarter.Start));
        Assert.True(quarter.Contains(quarter.End));
        Assert.False(quarter.Contains(quarter.End.PlusDays(1)));
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day()
    {
        LocalDate day = new LocalDate(2024, 10, 1).WithCalendar(CalendarSystem.Julian);
        Assert.Equal(FiscalQuarter.Of(FiscalYear2568, 1), FiscalQuarter.Containing(day));
        Assert.True(FiscalYear2568.Quarter(1).Contains(day));
    }

    [Fact]
    public void It_is_equal_and_ordered_by_year_then_number()
    {
        var next = FiscalYear.FromBuddhistEra(2569);
        Laws.Equality(FiscalYear2568.Quarter(2), FiscalQuarter.Of(FiscalYear2568, 2), FiscalYear2568.Quarter(3));
        Laws.Equality(FiscalYear2568.Quarter(2), FiscalQuarter.Of(FiscalYear2568, 2), next.Quarter(2));
        Laws.Ordering([.. FiscalYear2568.Quarters, .. next.Quarters]);
    }

    [Fact]
    public void Every_supported_day_lies_in_exactly_one_quarter_which_is_one_of_its_year() =>
        Property.Holds(Dates.Supported, Dates.Shrink, day =>
        {
            var year = FiscalYear.Containing(day);
            FiscalQuarter quarter = Assert.Single(year.Quarters, candidate => candidate.Contains(day));
            Assert.Equal(quarter, FiscalQuarter.Containing(day));
        });

    [Fact]
    public void Quarters_partition_their_year() =>
        Assert.All(Dates.EveryYear, year =>
        {
            Assert.Equal(year.Start, year.Quarter(1).Start);
            Assert.All([1, 2, 3], number => Assert.Equal(year.Quarter(number).End.PlusDays(1), year.Quarter(number + 1).Start));
            Assert.Equal(year.End, year.Quarter(4).End);
        });

    [Fact]
    public void The_quarter_that_contains_its_first_day_is_that_quarter() =>
        Assert.All(Dates.EveryYear.SelectMany(year => year.Quarters), quarter => Assert.Equal(quarter, FiscalQuarter.Containing(quarter.Start)));

    [Fact]
    public void It_has_three_months_and_lies_in_a_half()
    {
        Assert.Equal(["M4/2568", "M5/2568", "M6/2568"], FiscalYear2568.Quarter(2).Months.Select(month => month.ToString()));
        Assert.Equal((FiscalYear2568.Half(1), FiscalYear2568.Half(2)), (FiscalYear2568.Quarter(2).Half, FiscalYear2568.Quarter(3).Half));
        Assert.Equal(90, FiscalYear2568.Quarter(2).DayCount);
        Assert.Equal(new DateInterval(new LocalDate(2025, 1, 1), new LocalDate(2025, 3, 31)), FiscalYear2568.Quarter(2).ToDateInterval());
        Assert.Equal((FiscalYear.MinValue.Quarter(1), FiscalYear.MaxValue.Quarter(4)), (FiscalQuarter.MinValue, FiscalQuarter.MaxValue));
    }

    [Fact]
    public void Its_text_is_canonical() => Assert.Equal("Q1/2568", FiscalYear2568.Quarter(1).ToString());
}
