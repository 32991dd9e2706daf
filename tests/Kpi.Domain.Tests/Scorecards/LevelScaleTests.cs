namespace Kpi.Domain.Tests.Scorecards;

public class LevelScaleTests
{
    private static readonly LevelScale Scale = EvaluationFramework.OpdcPublicOrganization2568.Levels.Value;

    [Fact]
    public void The_highest_is_first_and_the_lowest_last()
    {
        Assert.Same(Scale.Levels[0], Scale.Highest);
        Assert.Same(Scale.Levels[^1], Scale.Lowest);
        Assert.Equal("Very good", Scale.Highest.Name.English);
        Assert.Equal("Fair", Scale.Lowest.Name.English);
    }

    [Theory]
    [InlineData("1000", "Very good")]
    [InlineData("95", "Very good")]
    [InlineData("94.995", "Good")]
    [InlineData("80", "Good")]
    [InlineData("79.9999", "Fair")]
    [InlineData("0", "Fair")]
    public void A_total_is_compared_as_it_is_and_the_top_is_open(string total, string level) => Assert.Equal(level, Scale.Of(Number.Of(total)).ToString());

    [Fact]
    public void A_total_below_the_lowest_level_is_refused_with_that_level()
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => Scale.Of(-0.001m));
        Assert.Equal("total", thrown.ParamName);
        Assert.StartsWith("The lowest level, Fair, begins at 0.", thrown.Message, StringComparison.Ordinal);
    }
}
