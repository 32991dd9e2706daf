namespace Kpi.Domain.Tests.Scorecards;

/// <summary>Figures with more digits than decimal's operators keep: exact where a decimal holds the result, refused where none does.</summary>
public class ExactTotalsTests
{
    // Each product has 30 digits, which decimal's operators round.
    [Fact]
    public void Scores_of_many_digits_that_add_up_to_few_are_added_exactly()
    {
        Assessment assessment = Assess(("1.1", 50, 33.333_333_333_333_333_333_333_333_33m), ("1.2", 50, 66.666_666_666_666_666_666_666_666_67m));
        Assert.Equal((Score)50m, assessment.Total);
        Assert.Equal((Score)50m, assessment.Components[0].WeightedScore);
    }

    [Fact]
    public void A_total_that_no_decimal_holds_is_refused_not_rounded()
    {
        Assert.Throws<OverflowException>(() => Assess(("1.1", 25, 99.999_999_999_999_999_999_999_999_99m), ("1.2", 75, 0m)));
        Assert.Throws<OverflowException>(() => Assess(("1.1", 50, 1e-28m), ("1.2", 50, 0m)));
    }

    [Fact]
    public void A_weighted_score_that_no_decimal_holds_is_refused_though_the_total_is_there()
    {
        Assessment assessment = Assess(("1.1", 50, 1e-28m), ("1.2", 50, 3e-28m));
        Assert.Equal((Score)2e-28m, assessment.Total);
        Assert.Throws<OverflowException>(() => assessment["1.1"].WeightedScore);
    }

    [Fact]
    public void The_range_is_exact_where_the_total_is_long()
    {
        Assessment assessment = Scorecard(("1.1", 60), ("1.2", 40)).Assess(Evidence.Awarded("1.1", 12.345_678_901_234_567_890_123_45m), Evidence.Pending("1.2", 50));
        Assert.Equal(DecimalInterval.Closed(7.407_407_340_740_740_734_074_07m, 47.407_407_340_740_740_734_074_07m), assessment.Range);
    }

    [Fact]
    public void Movements_add_up_with_digits_that_halving_makes_longer()
    {
        var comparison = new AssessmentComparison(
            Assess(("1.1", 33.3m, 12.345_678_901_234_567_890_123m), ("1.2", 66.7m, 0m)),
            Assess(("1.1", 66.6m, 98.765_432_109_876_543_210_987m), ("1.2", 33.4m, 0m)));
        IndicatorMovement movement = comparison.Movements[0];
        Assert.Equal((Score)61.666_666_711_066_666_671_106_383m, movement.Change);
        Assert.Equal((Score)18.499_999_983_349_999_998_334_815m, movement.DueToWeight);
        Assert.Equal((Score)43.166_666_727_716_666_672_771_568m, movement.DueToScore);
        Assert.Equal(movement.Change, comparison.Change);
    }

    [Fact]
    public void A_change_that_no_decimal_holds_is_refused()
    {
        Assessment earlier = Assess(("1.1", 100, 1e-28m));
        Assessment later = Assess(("1.1", 100, 99m));
        Assert.Throws<OverflowException>(() => new AssessmentComparison(earlier, later).Change);
        Assert.Throws<OverflowException>(() => new AssessmentComparison(earlier, later).Movements[0].Change);
    }

    [Fact]
    public void A_components_weight_that_no_decimal_holds_is_refused() =>
        Assert.Throws<OverflowException>(() => Example.Component("1", Example.Indicator("1.1", 99m), Example.Indicator("1.2", 1e-28m)).TotalWeight);

    private static Scorecard Scorecard(params (string Code, decimal Weight)[] rows) => new(
        "DEMO", Example.Year, EvaluationFramework.IntegrityAndTransparency, [Example.Component("1", [.. rows.Select(row => Example.Indicator(row.Code, row.Weight))])]);

    private static Assessment Assess(params (string Code, decimal Weight, decimal Score)[] rows) =>
        Scorecard([.. rows.Select(row => (row.Code, row.Weight))]).Assess(rows.Select(row => (Evidence)Evidence.Awarded(row.Code, row.Score)));
}
