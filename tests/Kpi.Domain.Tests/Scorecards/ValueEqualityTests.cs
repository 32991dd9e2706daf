namespace Kpi.Domain.Tests.Scorecards;

/// <summary>What is built of the same parts is equal, list by list, wherever it was built.</summary>
public class ValueEqualityTests
{
    private static readonly TieredTarget Target = Example.Target();

    [Fact]
    public void Indicators_are_equal_by_every_part()
    {
        Indicator Make(string code = "1.1", string title = "Title", decimal weight = 70, TieredTarget? target = null, string owner = "DGA") =>
            new(code, title, weight, target ?? Target, ["ETDA", owner]);
        Assert.All(
            [Make("1.2"), Make(title: "Other"), Make(weight: 30), Make(owner: "OPDC"), Make(target: new(Example.Smes >= 1, Example.Smes >= 2, Example.Smes >= 3)), new("1.1", "Title", 70, Target)],
            other => Laws.Equality(Make(), Make(weight: 70.0m), other));
    }

    [Fact]
    public void Joint_owners_are_copied_kept_in_order_and_explained()
    {
        string[] owners = ["ETDA", "DGA"];
        var indicator = new Indicator("1.1", new("ร่วม", "Joint"), 70, jointOwners: owners);
        owners[0] = "OPDC";
        Assert.Equal(["ETDA", "DGA"], indicator.JointOwners);
        Assert.Empty(new Indicator("1.1", "Alone", 70).JointOwners);
        Explanation explanation = Example.Scorecard(Example.Component("1", indicator), Example.Component("2", Example.Indicator("2.1", 30))).Assess(Evidence.Awarded("1.1", 50)).Explain();
        Assert.Equal("1.1 Joint (joint: ETDA, DGA): 50 × 70% = 35", explanation.Parts[0].Parts[0].Statement.English);
        Assert.Equal("1.1 ร่วม (ตัวชี้วัดร่วม: ETDA, DGA): 50 × 70% = 35", explanation.Parts[0].Parts[0].Statement.Thai);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("ETDA")]
    [InlineData(null)]
    public void An_owner_without_a_name_or_named_twice_is_refused(string? owner) =>
        Assert.Equal("jointOwners", Assert.Throws<ArgumentException>(() => new Indicator("1.1", "Title", 70, jointOwners: ["ETDA", owner!])).ParamName);

    [Fact]
    public void Components_are_equal_by_code_title_and_indicators_in_order()
    {
        Component Make(string code = "1", string title = "Title", params decimal[] weights) =>
            new(code, title, weights.Select((weight, index) => new Indicator($"1.{index + 1}", "Title", weight)));
        Assert.All(
            [Make("2", "Title", 40, 30), Make("1", "Other", 40, 30), Make("1", "Title", 30, 40), Make("1", "Title", 40)],
            other => Laws.Equality(Make("1", "Title", 40, 30), Make("1", "Title", 40, 30), other));
    }

    [Fact]
    public void Scorecards_and_their_assessments_are_equal_by_every_part()
    {
        Scorecard scorecard = Make();
        Assert.All([Make("DGA"), Make(year: 2569), Make(scale: "Other"), Make(first: 60)], other => Laws.Equality(scorecard, Make(), other));

        Assessment assessment = Assess(scorecard, 80);
        Assert.All([Assess(scorecard, 81), Assess(Make("DGA"), 80), scorecard.Assess()], other => Laws.Equality(assessment, Assess(Make(), 80), other));
        Laws.Equality(assessment.Components[0], Assess(Make(), 80).Components[0], Assess(Make(), 81).Components[0]);
        Laws.Equality(new AssessmentComparison(assessment, assessment), new AssessmentComparison(Assess(Make(), 80), assessment), new AssessmentComparison(assessment, Assess(scorecard, 81)));
        Laws.Equality(Movement(80, 90), Movement(80, 90), Movement(80, 91));
    }

    [Fact]
    public void Results_are_equal_by_kind_indicator_score_and_grounds()
    {
        Scorecard scorecard = Example.Scorecard();
        IndicatorResult With(string code, params Evidence[] evidence) => scorecard.Assess(evidence)[code];
        Laws.Equality(With("1.1", Example.Trust.Observed(80)), With("1.1", Example.Trust.Observed(80.0m)), With("1.1", Example.Trust.Observed(81)));
        Laws.Equality(With("1.1", Evidence.Awarded("1.1", 75)), With("1.1", Evidence.Awarded("1.1", 75.0m)), With("1.1", Example.Trust.Observed(80)));
        Laws.Equality(With("2.1", Evidence.Awarded("2.1", 75, raw: 3)), With("2.1", Evidence.Awarded("2.1", 75, raw: 3)), With("2.1", Evidence.Awarded("2.1", 75, raw: 4)));
        Laws.Equality(With("2.1", Evidence.Pending("2.1", 75)), With("2.1", Evidence.Pending("2.1", 75)), With("2.1", Evidence.Awarded("2.1", 75)));
        Laws.Equality(With("1.2"), With("1.2"), With("1.2", Example.Smes.Observed(80), Example.Impact.Observed(Baht.Of(0))));
        Laws.Equality(With("1.2"), With("1.2"), With("1.1"));
    }

    [Fact]
    public void Ways_to_reach_are_equal_way_by_way()
    {
        WaysToReach Ways(int limit = 9, int level = 0) => Etda2568.Scorecard.Assess(Etda2568.Evidence).WaysToReach(Etda2568.Scorecard.Framework.Levels.Value.Levels[level], limit);
        Laws.Equality(Ways(), Ways(), Ways(limit: 1));
        Laws.Equality(Ways(level: 1), Ways(level: 1), Ways(level: 2));
        Laws.Equality(Ways().Ways[0], Ways().Ways[0], Ways().Ways[1]);
        Laws.Equality(Ways().Ways[0].Tiers[0], Ways().Ways[0].Tiers[0], new TierImprovement(Ways().Ways[0].Tiers[0].Indicator, Tier.Standard, 3.75m));
    }

    [Fact]
    public void Level_scales_are_equal_level_by_level()
    {
        LevelScale Make(decimal bound = 80) => new(new Level("Passed", bound), new Level("Failed", 0m));
        Laws.Equality(Make(), Make(80.0m), Make(81));
        Laws.Equality(Make(), Make(), new LevelScale(new Level("Passed", 80m)));
        Assert.Equal("Passed 80, Failed 0", Make().ToString());
    }

    private static Scorecard Make(string agency = "ETDA", int year = 2568, string scale = "All", decimal first = 70) => new(
        agency,
        FiscalYear.FromBuddhistEra(year),
        Example.FrameworkOf(new(50, 75, 100), new LevelScale(new Level(scale, 0m))),
        [Example.Component("1", Example.Indicator("1.1", first)), Example.Component("2", Example.Indicator("2.1", 100 - first))]);

    private static Assessment Assess(Scorecard scorecard, decimal score) => scorecard.Assess(Evidence.Awarded("1.1", score), Evidence.Awarded("2.1", 90));

    private static IndicatorMovement Movement(decimal earlier, decimal later) => new AssessmentComparison(Assess(Make(), earlier), Assess(Make(), later)).Movements[0];
}
