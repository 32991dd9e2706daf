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

    // 60 + 40 + 10⁻²⁸ has 31 digits: as a sum of decimals it is 100.
    [Fact]
    public void A_sum_of_weights_is_exact_to_the_last_decimal()
    {
        decimal[] weights = [60m, 40m, 0.0000000000000000000000000001m];
        Assert.Equal(100m, weights.Sum());
        Assert.Equal(WeightRules.TotalInSteps + 1, WeightRules.StepsOf(weights));
        Assert.Equal(WeightRules.TotalInSteps, WeightRules.StepsOf(99.9999999999999999999999999m, 0.0000000000000000000000001m));
        Assert.Equal("KPI3001", Assert.Single(ScorecardRules.Check(Of(isComplete: true, [.. weights]), "components")).RuleId);
        Assert.Equal("KPI3001", Assert.Single(ScorecardRules.Check(Of(isComplete: false, [.. weights]), "components")).RuleId);
    }

    [Fact]
    public void Component_weights_are_compared_to_the_last_decimal()
    {
        decimal least = 0.00000000000000000000000001m;
        ComponentFacts[] components =
        [
            new("1", new([new("1.1", 70m - least, [])], IsComplete: true)),
            new("2", new([new("2.1", 30m, []), new("2.2", least, [])], IsComplete: true)),
        ];
        Assert.Equal(
            "KPI3004",
            Assert.Single(ScorecardRules.Check(new("ETDA 2568", BuiltInFrameworks.OpdcPublicOrganization2568, new(components, IsComplete: true)), "components")).RuleId);
    }

    private static ScorecardFacts Of(bool isComplete, params decimal?[] weights)
    {
        IndicatorFacts[] indicators = [.. weights.Select(weight => new IndicatorFacts(Code: null, weight, []))];
        return new ScorecardFacts(Name: null, Framework: null, new([new ComponentFacts("1", new(indicators, isComplete))], IsComplete: true));
    }
}
