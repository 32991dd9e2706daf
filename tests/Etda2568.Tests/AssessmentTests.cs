using Etda.Published;

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
        Assert.Equal(EvaluationTable.Score(code).Number, result.Score!.Value.Value);
    }

    [Fact]
    public void All_printed_figures_stand_for_the_computed_ones_but_those_that_rest_on_9_40() => Assert.Equal(
        [
            "94.13 × 10 % lies in [9.4125, 9.4135], printed 9.40 stands for [9.395, 9.405]: they are 0.0075 apart",
            "75 × 10 % + 94.13 × 10 % + 100 × 10 % lies in [26.9125, 26.9135], printed 26.90 stands for [26.895, 26.905]: they are 0.0075 apart",
            "computed from the results: 26.913 lies in [26.913, 26.913], printed 26.90 stands for [26.895, 26.905]: they are 0.008 apart",
            "computed from the results: 9.413 lies in [9.413, 9.413], printed 9.40 stands for [9.395, 9.405]: they are 0.008 apart",
            "computed from the results: 93.163 lies in [93.163, 93.163], printed 93.15 stands for [93.145, 93.155]: they are 0.008 apart",
        ],
        EvaluationTable.Findings.With(Verdict.Contradiction).Select(finding => finding.Statement.English));
}
