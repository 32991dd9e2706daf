namespace Etda.Tests;

/// <summary>What the definitions and the evidence come to.</summary>
public sealed class AssessmentTests
{
    [Fact]
    public void The_total_is_an_estimate_of_93_163_and_good()
    {
        Assessment assessment = Etda2568.Assessment;

        Assert.Equal(93.163m, assessment.Total);
        Assert.True(assessment.IsEstimate);
        Assert.Equal(DecimalInterval.Closed(91.163m, 93.163m), assessment.Range);
        Assert.Equal("ดี", assessment.Level!.Name.Thai);
    }

    [Theory]
    [InlineData("1.1", Tier.Advanced)]
    [InlineData("1.2", Tier.Standard)]
    [InlineData("1.3", Tier.Advanced)]
    [InlineData("1.4", Tier.Advanced)]
    public void Scoring_by_tiers_gives_the_published_score(string code, Tier tier)
    {
        var result = Assert.IsType<MeasuredResult>(Etda2568.Assessment[code]);

        Assert.Equal(tier, result.Tier);
        Assert.True(PublishedEvaluation.Rows[code].Score!.Value.StandsFor(result.Score!.Value));
    }

    [Fact]
    public void All_printed_figures_stand_for_the_computed_ones_but_those_that_rest_on_9_40()
    {
        Assessment assessment = Etda2568.Assessment;
        IEnumerable<string> differing =
        [
            .. assessment.Components.Where(result => !PublishedEvaluation.Rows[result.Component.Code].WeightedScore.StandsFor(result.WeightedScore!.Value)).Select(result => result.Component.Code),
            .. assessment.Results.Where(result => !PublishedEvaluation.Rows[result.Indicator.Code].WeightedScore.StandsFor(result.WeightedScore!.Value)).Select(result => result.Indicator.Code),
            .. PublishedEvaluation.Total.StandsFor(assessment.Total!.Value) ? Array.Empty<string>() : ["total"],
        ];

        Assert.Equal(["2", "2.2", "total"], differing);
    }
}
