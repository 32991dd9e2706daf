using NodaTime;
using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Targets;

public class MeasureOfTTests
{
    [Theory]
    [InlineData(9, false, true, false, true, false)]
    [InlineData(10, true, true, false, false, true)]
    [InlineData(11, true, false, true, false, false)]
    public void Each_comparison_is_told_apart_at_its_threshold(long observed, bool isAtLeast, bool isAtMost, bool isMore, bool isLess, bool isExactly)
    {
        Observation observation = Smes.Observed(observed);
        Assert.Equal(isAtLeast, (Smes >= 10).IsSatisfiedBy(observation));
        Assert.Equal(isAtMost, (Smes <= 10).IsSatisfiedBy(observation));
        Assert.Equal(isMore, (Smes > 10).IsSatisfiedBy(observation));
        Assert.Equal(isLess, (Smes < 10).IsSatisfiedBy(observation));
        Assert.Equal(isExactly, Smes.Exactly(10).IsSatisfiedBy(observation));
    }

    [Fact]
    public void Values_of_each_type_are_compared_by_amount()
    {
        Assert.True((Impact >= Baht.Millions(500)).IsSatisfiedBy(Impact.Observed(Baht.Of(500_000_000.00m))));
        Assert.True(Growth.Exactly(-1.50m).IsSatisfiedBy(Growth.Observed(-1.5m)));
        Assert.False((Trust > 75).IsSatisfiedBy(Trust.Observed(75.00m)));
    }

    [Fact]
    public void Between_includes_both_ends()
    {
        Criterion between = Smes.Between(544, 580);
        Assert.Equal([false, true, true, false], new[] { 543L, 544L, 580L, 581L }.Select(value => between.IsSatisfiedBy(Smes.Observed(value)) == true));
        Assert.True(Smes.Between(5, 5).IsSatisfiedBy(Smes.Observed(5)));
    }

    [Fact]
    public void Between_the_wrong_way_round_is_refused()
    {
        var thrown = Assert.Throws<ArgumentException>(() => Smes.Between(580, 544));
        Assert.Equal("upper", thrown.ParamName);
        Assert.StartsWith("Between asks for the lower value first; 544 lies below 580.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_are_compared_as_days_in_any_calendar()
    {
        Measure<LocalDate> launch = Measure.Date("launch", "Launch");
        Criterion inTime = launch <= new LocalDate(2025, 9, 30);
        Assert.True(inTime.IsSatisfiedBy(launch.Observed(new LocalDate(2025, 9, 30))));
        Assert.False(inTime.IsSatisfiedBy(launch.Observed(new LocalDate(2025, 10, 1))));
        Assert.True(inTime.IsSatisfiedBy(launch.Observed(new LocalDate(2025, 9, 30).WithCalendar(CalendarSystem.Julian))));
        Assert.Equal(739_523m, launch.Observed(new LocalDate(2025, 9, 30)).Value);
    }

    [Fact]
    public void An_observation_has_its_measure_its_value_and_its_day()
    {
        Observation observation = Smes.Observed(1_315, asOf: new LocalDate(2025, 8, 22));
        Assert.Equal((Smes, 1_315m, new LocalDate(2025, 8, 22)), (observation.Measure, observation.Value, observation.AsOf));
        Assert.Null(Smes.Observed(1_315).AsOf);
    }

    [Fact]
    public void A_comparison_with_a_measure_that_is_null_says_what_may_have_happened()
    {
        Measure<long> none = null!;
        var thrown = Assert.Throws<ArgumentNullException>(() => none >= 5);
        Assert.Equal("measure", thrown.ParamName);
        Assert.StartsWith("A criterion compares a measure; this one is null. Is it a field that is declared further down?", thrown.Message, StringComparison.Ordinal);
    }
}
