namespace Kpi.Domain.Tests.Rules;

public class WeightRulesTests
{
    [Theory]
    [InlineData(70, 29, "30")]
    [InlineData(99, 29, "1")]
    [InlineData(60, 60, "40")]
    public void The_last_weight_for_100_is_what_the_others_leave(int first, int last, string expected) =>
        Assert.Equal(Number.Of(expected), WeightRules.LastWeightFor100(Of(isComplete: true, first, last)));

    [Fact]
    public void There_is_none_where_the_others_leave_no_weight() => Assert.Null(WeightRules.LastWeightFor100(Of(isComplete: true, 100m, 5m)));

    [Fact]
    public void There_is_none_where_something_is_not_known()
    {
        Assert.Null(WeightRules.LastWeightFor100(Of(isComplete: true, null, 5m)));
        Assert.Null(WeightRules.LastWeightFor100(Of(isComplete: true, 50m, null)));
        Assert.Null(WeightRules.LastWeightFor100(Of(isComplete: false, 50m, 5m)));
    }

    private static ScorecardFacts Of(bool isComplete, params decimal?[] weights)
    {
        IndicatorFacts[] indicators = [.. weights.Select(weight => new IndicatorFacts(Code: null, weight, []))];
        return new ScorecardFacts(Name: null, Framework: null, new([new ComponentFacts("1", new(indicators, isComplete))], IsComplete: true));
    }
}
