namespace Kpi.Domain.Tests.Budgets;

public class SpendingPlanTests
{
    private static readonly SpendingPlan Plan = new(Baht.Of(1m), Baht.Of(2.5m), Baht.Zero, Baht.Of(4m));

    [Fact]
    public void The_quarters_sum_to_the_year()
    {
        Assert.Equal([1m, 2.5m, 0m, 4m], Enumerable.Range(1, 4).Select(quarter => Plan[quarter].Amount));
        Assert.Equal(Baht.Of(7.5m), Plan.Total);
        Assert.Equal("1 + 2.5 + 0 + 4 THB", Plan.ToString());
    }

    [Fact]
    public void There_are_four_quarters()
    {
        foreach (int quarter in new[] { 0, 5 })
            Assert.Equal("KPI1002", Assert.Single(Assert.Throws<KpiRuleException>(() => Plan[quarter]).Violations).RuleId);
    }

    [Theory]
    [InlineData(0, "first")]
    [InlineData(1, "second")]
    [InlineData(2, "third")]
    [InlineData(3, "fourth")]
    public void No_quarters_plan_is_below_zero(int quarter, string parameterName)
    {
        var amounts = new Baht[4];
        amounts[quarter] = Baht.Of(-0.01m);
        Assert.StartsWith(
            "A quarter's plan is an amount from 0 baht.",
            Assert.Throws<ArgumentOutOfRangeException>(parameterName, () => new SpendingPlan(amounts[0], amounts[1], amounts[2], amounts[3])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Plans_are_equal_by_quarters()
    {
        SpendingPlan twin = new(Baht.Of(1.0m), Baht.Of(2.5m), Baht.Zero, Baht.Of(4m));
        Laws.Equality(Plan, twin, new SpendingPlan(Baht.Of(2.5m), Baht.Of(1m), Baht.Zero, Baht.Of(4m)));
        Laws.Equality(Plan, twin, new SpendingPlan(Baht.Of(1m), Baht.Of(2.5m), Baht.Zero, Baht.Of(5m)));
    }
}
