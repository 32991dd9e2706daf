using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Scorecards;

public class IndicatorResultTests
{
    [Theory]
    [InlineData("64.99", null, 0)]
    [InlineData("65", Tier.Basic, 50)]
    [InlineData("74.99", Tier.Basic, 50)]
    [InlineData("75", Tier.Standard, 75)]
    [InlineData("84.99", Tier.Standard, 75)]
    [InlineData("85", Tier.Advanced, 100)]
    public void An_observation_earns_the_points_of_the_highest_tier_it_reaches(string observed, Tier? tier, int points)
    {
        var result = Assert.IsType<MeasuredResult>(Scorecard().Assess(Trust.Observed(Number.Of(observed)))["1.1"]);
        Assert.Equal(tier, result.Tier);
        Assert.Equal((Score)points, result.Score);
        Assert.Equal(points * 40m / 100m, result.WeightedScore?.Value);
        Assert.Equal([Trust.Observed(Number.Of(observed))], result.Observations);
    }

    [Fact]
    public void A_measured_result_says_what_was_observed_and_reached()
    {
        AssertExplained(
            "Confidence 77.53% reaches standard (at least 75%): 75 points",
            "ความเชื่อมั่น ร้อยละ 77.53 บรรลุขั้นมาตรฐาน (ไม่น้อยกว่าร้อยละ 75) ได้ 75 คะแนน",
            Scorecard().Assess(Trust.Observed(77.53m))["1.1"]);
        AssertExplained("Confidence 60% is below basic: 0 points", "ความเชื่อมั่น ร้อยละ 60 ต่ำกว่าขั้นต้น ได้ 0 คะแนน", Scorecard().Assess(Trust.Observed(60))["1.1"]);
    }

    [Fact]
    public void A_missing_observation_that_a_higher_tier_waits_for_leaves_no_result_and_is_named()
    {
        var result = Assert.IsType<MissingResult>(Scorecard().Assess(Smes.Observed(120))["1.2"]);
        Assert.Equal([Impact], result.MissingMeasures);
        Assert.Null(result.Score);
        Assert.Null(result.WeightedScore);
        AssertExplained("no observation of Economic impact", "ยังไม่มีผลของ ผลกระทบทางเศรษฐกิจ", result);
    }

    [Fact]
    public void A_missing_observation_that_decides_nothing_does_not_matter()
    {
        var result = Assert.IsType<MeasuredResult>(Scorecard().Assess(Smes.Observed(80))["1.2"]);
        Assert.Equal(Tier.Standard, result.Tier);
        Assert.Equal([Smes.Observed(80)], result.Observations);
    }

    [Fact]
    public void No_observation_at_all_names_every_measure_of_the_target()
    {
        var result = Assert.IsType<MissingResult>(Scorecard().Assess()["1.2"]);
        Assert.Equal([Smes, Impact], result.MissingMeasures);
        AssertExplained("no observation of SMEs supported, Economic impact", "ยังไม่มีผลของ จำนวน SME, ผลกระทบทางเศรษฐกิจ", result);
    }

    [Fact]
    public void An_indicator_without_a_target_waits_for_the_evaluator()
    {
        var result = Assert.IsType<MissingResult>(Scorecard().Assess()["2.1"]);
        Assert.Empty(result.MissingMeasures);
        AssertExplained("the evaluator's score is missing", "ยังไม่มีคะแนนจากผู้ประเมิน", result);
    }

    // Row 2.2 of the table of OPDC indicators: 94.13 points from 453.53.
    [Fact]
    public void An_awarded_score_is_taken_as_it_is_with_its_raw_figure()
    {
        AwardedScore award = Evidence.Awarded("2.1", 94.13m, raw: 453.53m);
        var result = Assert.IsType<AwardedResult>(Scorecard().Assess(award)["2.1"]);
        Assert.Equal((Score)94.13m, result.Score);
        Assert.Same(award, result.Award);
        AssertExplained("awarded 94.13 points by the evaluator (453.53)", "ผู้ประเมินให้ 94.13 คะแนน (453.53)", result);
        AssertExplained("awarded 75 points by the evaluator", "ผู้ประเมินให้ 75 คะแนน", Scorecard().Assess(Evidence.Awarded("2.1", 75))["2.1"]);
    }

    [Fact]
    public void A_pending_result_counts_with_the_assumed_score()
    {
        var result = Assert.IsType<PendingResult>(Scorecard().Assess(Evidence.Pending("2.1", assumed: 100))["2.1"]);
        Assert.Equal((Score)100, result.Score);
        Assert.Equal(30m, result.WeightedScore?.Value);
        AssertExplained("being evaluated, counted with an assumed 100 points", "อยู่ระหว่างการประเมิน ใช้คะแนนสมมติ 100 คะแนน", result);
    }

    [Fact]
    public void A_score_stands_whatever_is_observed()
    {
        Assessment assessment = Scorecard().Assess(Trust.Observed(90), Evidence.Awarded("1.1", 60));
        Assert.Equal((Score)60, Assert.IsType<AwardedResult>(assessment["1.1"]).Score);
    }

    // 77.53 lies 2.53 of 10 above 75, so the score lies 0.253 of 25 above 75: 81.325, which OPDC 2568 rounds to 81.33.
    [Fact]
    public void A_linear_target_is_scored_between_its_tiers_to_the_decimals_of_the_framework()
    {
        Scorecard scorecard = WithLinear(Framework);
        var result = Assert.IsType<MeasuredResult>(scorecard.Assess(Trust.Observed(77.53m))["1.1"]);
        Assert.Equal((Tier.Standard, (Score?)81.33m), (result.Tier, result.Score));
        Assert.Equal(2, Framework.DecimalsOfScore.Value);
        Assert.Equal((Score)50m, scorecard.Assess(Trust.Observed(65))["1.1"].Score);
        Assert.Equal((Score)0m, scorecard.Assess(Trust.Observed(64.99m))["1.1"].Score);
        Assert.Equal((Score)100m, scorecard.Assess(Trust.Observed(99))["1.1"].Score);
        Assert.IsType<MissingResult>(scorecard.Assess()["1.1"]);
    }

    [Fact]
    public void A_linear_result_says_between_which_tiers_it_lies()
    {
        Scorecard scorecard = WithLinear(Framework);
        AssertExplained(
            "Confidence 77.53% reaches standard (at least 75%), scored linearly up to advanced (at least 85%): 81.33 points",
            "ความเชื่อมั่น ร้อยละ 77.53 บรรลุขั้นมาตรฐาน (ไม่น้อยกว่าร้อยละ 75) คิดคะแนนเชิงเส้นจนถึงขั้นสูง (ไม่น้อยกว่าร้อยละ 85) ได้ 81.33 คะแนน",
            scorecard.Assess(Trust.Observed(77.53m))["1.1"]);
        AssertExplained(
            "Confidence 90% reaches advanced (at least 85%): 100 points",
            "ความเชื่อมั่น ร้อยละ 90 บรรลุขั้นสูง (ไม่น้อยกว่าร้อยละ 85) ได้ 100 คะแนน",
            scorecard.Assess(Trust.Observed(90))["1.1"]);
        AssertExplained("Confidence 60% is below basic: 0 points", "ความเชื่อมั่น ร้อยละ 60 ต่ำกว่าขั้นต้น ได้ 0 คะแนน", scorecard.Assess(Trust.Observed(60))["1.1"]);
    }

    private static Scorecard WithLinear(EvaluationFramework framework) => new(
        "ETDA", Year, framework, [Component("1", Indicator("1.1", 70, new TieredTarget(Trust >= 65, Trust >= 75, Trust >= 85, ScoringMethod.Linear))), Component("2", Indicator("2.1", 30))]);

    private static void AssertExplained(string english, string thai, IndicatorResult result) =>
        Assert.Equal(new BilingualText(thai, english), result.Explanation);
}
