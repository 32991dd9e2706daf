namespace Kpi.Domain.Tests.Scorecards;

public class EvaluationFrameworkTests
{
    private static readonly EvaluationFramework Framework = EvaluationFramework.OpdcPublicOrganization2568;

    // The notes below the table of OPDC indicators: 50, 75, 100 points; Good 80.00–94.99, Very good from 95.00.
    [Fact]
    public void OPDC_2568_has_the_figures_that_the_report_prints()
    {
        Assert.Equal(DecimalInterval.Closed(0m, 100m), Framework.ScoreRange.Value);
        Assert.Equal("50/75/100", Framework.TierPoints.Value.ToString());
        Assert.Equal(["1: 70", "2: 30"], Framework.ComponentWeights!.Value.Select(component => component.ToString()));
        Assert.Equal(
            [("ดีมาก", "Very good", 95m), ("ดี", "Good", 80m), ("พอใช้", "Fair", 0m)],
            Framework.Levels.Value.Levels.Select(level => (level.Name.Thai, level.Name.English, level.LowerBound.Value)));
    }

    [Fact]
    public void What_the_report_does_not_print_is_marked_as_an_assumption()
    {
        Assert.Equal((Score)0, Framework.ScoreBelowBasic.Value);
        Assert.Equal(2, Framework.DecimalsOfTotal.Value);
        Assert.True(Framework.ScoreBelowBasic.IsAssumption);
        Assert.True(Framework.DecimalsOfTotal.IsAssumption);
        Assert.False(Framework.ScoreRange.IsAssumption);
        Assert.False(Framework.TierPoints.IsAssumption);
        Assert.False(Framework.ComponentWeights!.IsAssumption);
        Assert.False(Framework.Levels.IsAssumption);
    }

    [Fact]
    public void It_is_named_in_both_languages()
    {
        Assert.Equal(new BilingualText("กรอบการประเมินองค์การมหาชนของสำนักงาน ก.พ.ร. ปี 2568", "OPDC public organization 2568"), Framework.Name);
        Assert.Equal("OPDC public organization 2568", Framework.ToString());
    }

    [Theory]
    [InlineData("100", "Very good")]
    [InlineData("95", "Very good")]
    [InlineData("94.995", "Very good")]
    [InlineData("94.9949", "Good")]
    [InlineData("80", "Good")]
    [InlineData("79.995", "Good")]
    [InlineData("79.9949", "Fair")]
    [InlineData("0", "Fair")]
    public void A_total_is_rounded_to_two_decimals_and_then_has_one_level(string total, string level) =>
        Assert.Equal(level, Framework.LevelOf(Number.Of(total)).Name.English);

    [Fact]
    public void A_total_below_every_level_is_refused() =>
        Assert.Equal("total", Assert.Throws<ArgumentOutOfRangeException>(() => Framework.LevelOf(-0.005m)).ParamName);
}
