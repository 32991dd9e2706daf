namespace Kpi.Domain.Tests.Scorecards;

/// <summary>The frameworks beside OPDC 2568: ITA's bands and OPDC's older scheme, each as sourced data.</summary>
public class ItaAndOneToFiveTests
{
    private static readonly EvaluationFramework Ita = EvaluationFramework.IntegrityAndTransparency;
    private static readonly EvaluationFramework OneToFive = EvaluationFramework.OpdcOneToFive;

    public static TheoryData<string> Frameworks => ["OpdcPublicOrganization2568", "OpdcOneToFive", "IntegrityAndTransparency"];

    [Theory]
    [InlineData("100", "AA")]
    [InlineData("95", "AA")]
    [InlineData("94.995", "AA")]
    [InlineData("94.99", "A")]
    [InlineData("93.60", "A")]
    [InlineData("85", "A")]
    [InlineData("84.99", "B")]
    [InlineData("75", "B")]
    [InlineData("74.99", "C")]
    [InlineData("65", "C")]
    [InlineData("64.99", "D")]
    [InlineData("55", "D")]
    [InlineData("54.99", "E")]
    [InlineData("50", "E")]
    [InlineData("49.99", "F")]
    [InlineData("0", "F")]
    public void An_ITA_score_has_the_level_whose_bound_it_reaches(string score, string level) =>
        Assert.Equal(level, Ita.LevelOf(Number.Of(score)).Name.English);

    [Theory]
    [InlineData("5", "Level 5")]
    [InlineData("4.99995", "Level 5")]
    [InlineData("4.9999", "Level 4")]
    [InlineData("4.99994", "Level 4")]
    [InlineData("1", "Level 1")]
    public void The_older_scheme_rounds_totals_to_four_decimals(string total, string level) =>
        Assert.Equal(level, OneToFive.LevelOf(Number.Of(total)).Name.English);

    [Fact]
    public void The_older_scheme_scores_from_1_to_5_and_each_indicator_contributes_weight_over_100_times_its_score()
    {
        Scorecard scorecard = new("DEMO", Example.Year, OneToFive, [Example.Component("1", Example.Indicator("1.1", 60, Example.Target()), Example.Indicator("1.2", 40))]);
        Assessment assessment = scorecard.Assess(Example.Trust.Observed(80), Evidence.Awarded("1.2", 4.3333m));
        Assert.Equal((Score)3m, assessment["1.1"].Score);
        Assert.Equal((Score)1.73332m, assessment["1.2"].WeightedScore);
        Assert.Equal((Score)3.53332m, assessment.Total);
        Assert.Equal("Level 3", assessment.Level?.Name.English);
        Assert.Equal((Score)1m, scorecard.Assess(Example.Trust.Observed(10))["1.1"].Score);
        Assert.Equal("KPI3011", Assert.Single(scorecard.Validate([Evidence.Awarded("1.2", 5.0001m)])).RuleId);
        Assert.Equal("KPI3011", Assert.Single(scorecard.Validate([Evidence.Awarded("1.2", 0.9999m)])).RuleId);
    }

    // At weight 60 a score of 5 puts 3 into the total.
    [Fact]
    public void A_component_is_explained_by_what_it_can_put_into_a_total_of_the_scale()
    {
        Scorecard scorecard = new("DEMO", Example.Year, OneToFive, [Example.Component("1", Example.Indicator("1.1", 60)), Example.Component("2", Example.Indicator("2.1", 40))]);
        Explanation explanation = scorecard.Assess(Evidence.Awarded("1.1", 4.5m), Evidence.Awarded("2.1", 5)).Explain();
        Assert.Equal(["Component 1 Component 1: 2.7 of 3", "Component 2 Component 2: 2 of 2"], explanation.Parts.Select(component => component.Statement.English));
        Assert.Equal("องค์ประกอบ 1 Component 1: 2.7 จาก 3", explanation.Parts[0].Statement.Thai);
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void Every_datum_says_where_it_was_taken_from(string name)
    {
        EvaluationFramework framework = Of(name);
        string?[] sources =
        [
            framework.ScoreRange.Source, framework.TierPoints.Source, framework.ScoreBelowBasic.Source, framework.Levels.Source, framework.DecimalsOfTotal.Source, framework.DecimalsOfScore.Source,
            framework.ComponentWeights?.Source ?? "none", framework.CodesNest?.Source ?? "none",
        ];
        Assert.DoesNotContain(sources, string.IsNullOrWhiteSpace);
    }

    [Fact]
    public void What_no_source_states_is_marked_as_an_assumption()
    {
        Assert.Equal([false, true, true, true, false], AssumptionsOf(Ita));
        Assert.Equal([false, true, true, true, false], AssumptionsOf(OneToFive));
        Assert.Equal([false, false, true, false, true], AssumptionsOf(EvaluationFramework.OpdcPublicOrganization2568));
        Assert.True(EvaluationFramework.OpdcPublicOrganization2568.CodesNest is { Value: true, IsAssumption: true });
        Assert.Equal([(2, true), (4, true), (2, true)], new[] { EvaluationFramework.OpdcPublicOrganization2568, OneToFive, Ita }.Select(framework => (framework.DecimalsOfScore.Value, framework.DecimalsOfScore.IsAssumption)));
        Assert.Null(Ita.CodesNest);
        Assert.Null(OneToFive.ComponentWeights);
    }

    private static bool[] AssumptionsOf(EvaluationFramework framework) =>
        [framework.ScoreRange.IsAssumption, framework.TierPoints.IsAssumption, framework.ScoreBelowBasic.IsAssumption, framework.Levels.IsAssumption, framework.DecimalsOfTotal.IsAssumption];

    private static EvaluationFramework Of(string name) => name switch
    {
        "OpdcOneToFive" => OneToFive,
        "IntegrityAndTransparency" => Ita,
        _ => EvaluationFramework.OpdcPublicOrganization2568,
    };
}
