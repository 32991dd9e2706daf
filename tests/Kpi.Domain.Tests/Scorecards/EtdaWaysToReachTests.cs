namespace Kpi.Domain.Tests.Scorecards;

/// <summary>What it would take ETDA to reach Very good in fiscal year 2568: 93.163 of 95.</summary>
public class EtdaWaysToReachTests
{
    private static readonly Assessment Assessment = Etda2568.Scorecard.Assess(Etda2568.Evidence);
    private static readonly WaysToReach Ways = Assessment.WaysToReach(Etda2568.Scorecard.Framework.Levels.Value.Highest);

    // 1.2 has standard (75 of 100 at weight 15: 3.75 to gain), 2.1 was awarded 75 (2.5 to gain), 2.2 was awarded 94.13
    // (0.587 to gain); 94.995 − 93.163 = 1.832 are lacking, so either of the first two does and the third alone does not.
    [Fact]
    public void Either_confidence_reaches_advanced_or_the_evaluator_gives_2_1_the_points_that_are_lacking()
    {
        Assert.Equal((Score)93.163m, Assessment.Total);
        Assert.Equal(2, Ways.Ways.Count);
        Assert.True(Ways.IsComplete);

        TierImprovement confidence = Assert.Single(Ways.Ways[0].Tiers);
        Assert.Equal(("1.2", Tier.Advanced, (Score)3.75m), (confidence.Indicator.Code, confidence.Tier, confidence.Gain));
        Assert.Empty(Ways.Ways[0].ScoredByEvaluator);
        Assert.Equal((Score)0m, Ways.Ways[0].PointsLacking);

        Assert.Empty(Ways.Ways[1].Tiers);
        Assert.Equal("2.1", Assert.Single(Ways.Ways[1].ScoredByEvaluator).Code);
        Assert.Equal((Score)1.832m, Ways.Ways[1].PointsLacking);
    }

    [Fact]
    public void They_are_told_in_both_languages()
    {
        Assert.Equal(
            "Ways to reach Very good\n  1.2 reaches advanced (at least 85%), +3.75\n  2.1 gain 1.832 weighted points in all\n",
            Ways.Explain(Language.English));
        Assert.Equal(
            "ทางที่จะถึงระดับดีมาก\n  1.2 ถึงขั้นสูง (ไม่น้อยกว่าร้อยละ 85) +3.75\n  2.1 ต้องได้คะแนนถ่วงน้ำหนักเพิ่มรวม 1.832\n",
            Ways.Explain(Language.Thai));
        Assert.Equal(Ways.Explain(Language.English), Ways.ToString());
        Assert.Equal("Ways to reach Very good, among others", Assessment.WaysToReach(Ways.Level, limit: 1).Explain().Statement.English);
    }

    [Fact]
    public void Good_is_reached_already()
    {
        WaysToReach good = Assessment.WaysToReach(Etda2568.Scorecard.Framework.Levels.Value.Levels[1]);
        Assert.True(good.IsReached);
        Assert.False(good.IsOutOfReach);
        Assert.Empty(good.Ways);
        Assert.Equal("Good is reached\n", good.Explain(Language.English));
        Assert.Equal("ถึงระดับดีแล้ว\n", good.Explain(Language.Thai));
    }

    // 40 % of 75 points, of 75 and of 50 as the tiers stand at first; 30 % of the evaluator's 0.
    [Fact]
    public void Several_improvements_of_one_way_are_told_together_in_the_order_of_the_scorecard()
    {
        Scorecard scorecard = Example.Scorecard();
        Assessment assessment = scorecard.Assess(Example.Trust.Observed(60), Example.Smes.Observed(60), Example.Impact.Observed(Baht.Zero), Evidence.Awarded("2.1", 0));
        WaysToReach ways = assessment.WaysToReach(scorecard.Framework.Levels.Value.Highest);
        WayToReach way = Assert.Single(ways.Ways);
        Assert.Equal("1.1 reaches advanced (at least 85%), +40", way.Tiers[0].Describe().English);
        Assert.Equal($"{way.Tiers[0].Describe().English}; {way.Tiers[1].Describe().English}; 2.1 gain 24.995 weighted points in all", way.Describe().English);
        Assert.Equal($"{way.Tiers[0].Describe().Thai}; {way.Tiers[1].Describe().Thai}; 2.1 ต้องได้คะแนนถ่วงน้ำหนักเพิ่มรวม 24.995", way.Describe().Thai);
    }

    [Fact]
    public void A_level_that_is_reached_exactly_is_reached()
    {
        Scorecard scorecard = Example.Scorecard(Example.Component("1", Example.Indicator("1.1", 70)), Example.Component("2", Example.Indicator("2.1", 30)));
        Assert.True(scorecard.Assess(Evidence.Awarded("1.1", 95), Evidence.Awarded("2.1", 95)).WaysToReach(scorecard.Framework.Levels.Value.Highest).IsReached);
    }

    [Fact]
    public void What_is_out_of_reach_is_told_in_both_languages()
    {
        Scorecard scorecard = new("DEMO", Example.Year, Example.FrameworkOf(new(50, 60, 70), new(new Level("Best", 90), new Level("Rest", 0))),
            [Example.Component("1", Example.Indicator("1.1", 100, Example.Target()))]);
        WaysToReach ways = scorecard.Assess(Example.Trust.Observed(50)).WaysToReach(scorecard.Framework.Levels.Value.Highest);
        Assert.True(ways.IsOutOfReach);
        Assert.Equal("Best is out of reach\n", ways.Explain(Language.English));
        Assert.Equal("ไม่มีทางถึงระดับBest\n", ways.Explain(Language.Thai));
    }

    [Fact]
    public void Only_Good_is_possible_whatever_the_pending_indicator_scores() =>
        Assert.Equal(["Good"], Assessment.PossibleLevels.Select(level => level.Name.English));

    [Fact]
    public void Several_levels_are_possible_where_much_is_pending_and_none_while_a_result_is_missing()
    {
        Scorecard scorecard = Example.Scorecard(Example.Component("1", Example.Indicator("1.1", 70)), Example.Component("2", Example.Indicator("2.1", 30)));
        Assert.Equal(
            ["Very good", "Good", "Fair"],
            scorecard.Assess(Evidence.Awarded("1.1", 100), Evidence.Pending("2.1", 0)).PossibleLevels.Select(level => level.Name.English));
        Assert.Equal(["Good", "Fair"], scorecard.Assess(Evidence.Awarded("1.1", 80), Evidence.Pending("2.1", 0)).PossibleLevels.Select(level => level.Name.English));
        Assert.Empty(scorecard.Assess(Evidence.Awarded("1.1", 80)).PossibleLevels);
    }

    // 70 % of 90 is 63; 30 % of a pending 50 to 100 is 15 to 30: 78 as assumed, 93 at best.
    [Fact]
    public void A_pending_indicator_counts_from_its_assumed_score_and_lacks_points_like_one_the_evaluator_scored()
    {
        Scorecard scorecard = Example.Scorecard(Example.Component("1", Example.Indicator("1.1", 70)), Example.Component("2", Example.Indicator("2.1", 30)));
        WaysToReach good = scorecard.Assess(Evidence.Awarded("1.1", 90), Evidence.Pending("2.1", 50)).WaysToReach(Etda2568.Scorecard.Framework.Levels.Value.Levels[1]);
        Assert.Equal(["2.1 gain 1.995 weighted points in all", "1.1 gain 1.995 weighted points in all"], good.Ways.Select(way => way.ToString()));
        WaysToReach veryGood = scorecard.Assess(Evidence.Awarded("1.1", 90), Evidence.Pending("2.1", 50)).WaysToReach(Etda2568.Scorecard.Framework.Levels.Value.Highest);
        Assert.Equal(["1.1, 2.1 gain 16.995 weighted points in all"], veryGood.Ways.Select(way => way.ToString()));
    }

    // 70 % of 81.33 is 56.931, and 30 % of 90 is 27; advanced adds 70 % of 18.67.
    [Fact]
    public void A_linear_indicator_moves_from_its_score_to_a_tier()
    {
        var linear = new TieredTarget(Example.Trust >= 65, Example.Trust >= 75, Example.Trust >= 85, ScoringMethod.Linear);
        Scorecard scorecard = Example.Scorecard(Example.Component("1", Example.Indicator("1.1", 70, linear)), Example.Component("2", Example.Indicator("2.1", 30)));
        Assessment assessment = scorecard.Assess(Example.Trust.Observed(77.53m), Evidence.Awarded("2.1", 90));
        Assert.Equal((Score)83.931m, assessment.Total);
        WayToReach way = Assert.Single(assessment.WaysToReach(Etda2568.Scorecard.Framework.Levels.Value.Highest).Ways);
        Assert.Equal("1.1 reaches advanced (at least 85%), +13.069", way.ToString());
    }
}
