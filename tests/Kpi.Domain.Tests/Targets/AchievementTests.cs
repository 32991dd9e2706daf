using NodaTime;
using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Targets;

public class AchievementTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void It_is_done_or_not_done(bool done)
    {
        Observation observation = Plan.Observed(done);
        Assert.Equal(done, Plan.Done.IsSatisfiedBy(observation));
        Assert.Equal(!done, Plan.NotDone.IsSatisfiedBy(observation));
    }

    [Fact]
    public void An_observation_is_1_for_done_and_0_for_not_done_with_its_day()
    {
        Assert.Equal(1m, Plan.Observed(true).Value);
        Assert.Equal(0m, Plan.Observed(false).Value);
        Assert.False(Plan.CanBeNegative);
        Assert.Equal(new LocalDate(2025, 9, 30), Plan.Observed(true, new LocalDate(2025, 9, 30)).AsOf);
    }
}
