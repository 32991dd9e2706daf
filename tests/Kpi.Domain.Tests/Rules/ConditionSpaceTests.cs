namespace Kpi.Domain.Tests.Rules;

public class ConditionSpaceTests
{
    private static readonly Criterion[] Plans =
        [.. Enumerable.Range(0, 17).Select(index => Measure.Achieved($"plan-{index}", "Plan").Done)];

    // Each done/not-done measure doubles the cells: 16 of them make 65,536, the most that are decided.
    [Fact]
    public void Up_to_65536_cells_are_decided()
    {
        Criterion all = AllOf(Plans[..16]);
        Assert.Equal("KPI2002", Assert.Single(TieredTarget.Validate(Plans[0], all, AllOf(Plans[..16].Reverse()))).RuleId);
    }

    [Fact]
    public void Above_65536_cells_the_answer_is_unknown_and_the_definition_accepted()
    {
        Criterion all = AllOf(Plans);
        RuleAssert.Keeps(() => new TieredTarget(Plans[0], all, AllOf(Plans.Reverse())), () => TieredTarget.Validate(Plans[0], all, AllOf(Plans.Reverse())));
    }

    [Fact]
    public void A_pair_that_is_small_enough_is_decided_though_the_three_together_are_not() =>
        Assert.Equal(["standard"], TieredTarget.Validate(Plans[0], Plans[0], AllOf(Plans)).Select(violation => violation.ParameterName));

    [Fact]
    public void Basic_and_advanced_are_held_against_each_other_when_standard_is_too_large() =>
        Assert.Equal(
            ["KPI2001 advanced"],
            TieredTarget.Validate(Plans[0], AllOf(Plans), Plans[1]).Select(violation => $"{violation.RuleId} {violation.ParameterName}"));

    [Fact]
    public void A_measure_whose_code_is_not_known_may_be_any_other_so_nothing_is_decided()
    {
        var unknown = new MeasureFacts(Code: null, MeasureKind.Count);
        var known = new MeasureFacts("a", MeasureKind.Count);
        Assert.Empty(TierRules.Check(
            Condition.Where(known, Comparison.AtLeast, 10m),
            Condition.Where(unknown, Comparison.AtLeast, 5m),
            Condition.Where(unknown, Comparison.AtLeast, 5m)));
    }

    [Fact]
    public void A_chain_of_ten_thousand_conditions_is_decided()
    {
        Criterion atLeast9999 = AllOf(Enumerable.Range(0, 10_000).Select(threshold => Example.Smes >= threshold));
        Criterion again = AllOf(Enumerable.Range(0, 10_000).Reverse().Select(threshold => Example.Smes >= threshold));
        Assert.Empty(TieredTarget.Validate(Example.Smes >= 1, atLeast9999, Example.Smes >= 10_000));
        Assert.Equal("KPI2002", Assert.Single(TieredTarget.Validate(Example.Smes >= 1, atLeast9999, again & Example.Smes >= 9_999)).RuleId);
        Assert.True(atLeast9999.IsSatisfiedBy(Example.Smes.Observed(9_999)));
        Assert.False(atLeast9999.IsSatisfiedBy(Example.Smes.Observed(9_998)));
        Assert.Null(atLeast9999.IsSatisfiedBy());
    }

    [Fact]
    public void A_chain_that_leans_to_the_right_or_is_all_negations_is_as_safe()
    {
        Criterion rightLeaning = Enumerable.Range(0, 10_000).Select(threshold => Example.Smes >= threshold).Reverse().Aggregate((right, left) => left & right);
        Assert.Empty(TieredTarget.Validate(Example.Smes >= 1, rightLeaning, Example.Smes >= 10_000));

        Criterion negated = Enumerable.Range(0, 10_000).Aggregate(Example.Smes >= 50, (criterion, _) => !criterion);
        Assert.Equal("KPI2002", Assert.Single(TieredTarget.Validate(Example.Smes >= 50, negated, Example.Smes >= 75)).RuleId);
    }

    private static Criterion AllOf(IEnumerable<Criterion> criteria) => criteria.Aggregate((left, right) => left & right);
}
