namespace Kpi.Domain.Tests.Rules;

public class TierOrderTests
{
    private static readonly MeasureFacts Trust = new("trust", MeasureKind.Share);
    private static readonly MeasureFacts Served = new("served", MeasureKind.Count);

    [Theory]
    [InlineData(65, 85, 75, "0 2 1")]
    [InlineData(75, 65, 85, "1 0 2")]
    [InlineData(85, 65, 75, "1 2 0")]
    [InlineData(75, 85, 65, "2 0 1")]
    [InlineData(85, 75, 65, "2 1 0")]
    public void The_only_order_that_nests_is_found(int basic, int standard, int advanced, string order) =>
        Assert.Equal(order, string.Join(" ", TierOrder.Of([AtLeast(basic), AtLeast(standard), AtLeast(advanced)], scoring: null)!));

    [Fact]
    public void There_is_none_where_no_order_breaks_no_rule()
    {
        Assert.Null(TierOrder.Of([AtLeast(75), AtLeast(65), AtLeast(65)], scoring: null));
        Assert.Null(TierOrder.Of([AtLeast(75), AtLeast(65), AtLeast(0)], scoring: null));
        Assert.Null(TierOrder.Of([AtLeast(75), AtLeast(65), Condition.Where(Served, Comparison.AtLeast, 1m)], scoring: null));
    }

    [Fact]
    public void The_order_has_to_suit_the_scoring()
    {
        Condition[] tiers = [AtLeast(75), AtLeast(65), Condition.Both(AtLeast(85), Condition.Where(Served, Comparison.AtLeast, 1m))];
        Assert.Equal([1, 0, 2], TierOrder.Of(tiers, ScoringMethod.Step)!);
        Assert.Null(TierOrder.Of(tiers, ScoringMethod.Linear));
    }

    [Fact]
    public void Levels_descend_by_their_bounds_and_two_alike_do_not()
    {
        Assert.Equal([1, 2, 0], LevelOrder.Of([new("C", 0m), new("A", 95m), new("B", 80m)])!);
        Assert.Null(LevelOrder.Of([new("C", 0m), new("A", 95m), new("B", 95.0m)]));
    }

    private static Condition AtLeast(decimal threshold) => Condition.Where(Trust, Comparison.AtLeast, threshold);
}
