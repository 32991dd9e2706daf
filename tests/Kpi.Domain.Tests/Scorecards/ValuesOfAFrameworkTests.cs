namespace Kpi.Domain.Tests.Scorecards;

/// <summary>The small values that frameworks are made of: level, tier points, component weight, sourced datum.</summary>
public class ValuesOfAFrameworkTests
{
    [Fact]
    public void Levels_are_equal_by_name_and_bound()
    {
        var level = new Level(new("ดี", "Good"), 80m);
        Laws.Equality(level, new Level(new("ดี", "Good"), 80.00m), new Level(new("ดี", "Good"), 81m));
        Laws.Equality(level, new Level(new("ดี", "Good"), 80.00m), new Level("Good", 80m));
        Assert.Equal("Good", level.ToString());
    }

    [Fact]
    public void Tier_points_are_equal_by_the_three_scores()
    {
        var points = new TierPoints(50, 75, 100);
        Laws.Equality(points, new TierPoints(50.0m, 75.0m, 100.0m), new TierPoints(51, 75, 100));
        Laws.Equality(points, new TierPoints(50, 75, 100), new TierPoints(50, 76, 100));
        Laws.Equality(points, new TierPoints(50, 75, 100), new TierPoints(50, 75, 99));
        Assert.Equal("50/75/100", points.ToString());
    }

    [Fact]
    public void Tier_points_are_read_by_tier()
    {
        var points = new TierPoints(50, 75, 100);
        Assert.Equal<Score>([50, 75, 100], [points[Tier.Basic], points[Tier.Standard], points[Tier.Advanced]]);
        Assert.Equal<Score>([50, 75, 100], [points.Basic, points.Standard, points.Advanced]);
        Assert.Equal("tier", Assert.Throws<ArgumentOutOfRangeException>(() => points[(Tier)0]).ParamName);
    }

    [Fact]
    public void Component_weights_are_equal_by_code_and_weight()
    {
        var weight = new ComponentWeight("1", 70);
        Laws.Equality(weight, new ComponentWeight("1", 70.0m), new ComponentWeight("2", 70));
        Laws.Equality(weight, new ComponentWeight("1", 70.0m), new ComponentWeight("1", 30));
        Assert.Equal(("1", (Weight)70, "1: 70"), (weight.Code, weight.Weight, weight.ToString()));
    }

    [Fact]
    public void A_sourced_datum_is_equal_by_datum_source_and_assumption()
    {
        var datum = new Sourced<int>(2, "table 1");
        Laws.Equality(datum, new Sourced<int>(2, "table 1"), new Sourced<int>(3, "table 1"));
        Laws.Equality(datum, new Sourced<int>(2, "table 1"), new Sourced<int>(2, "table 2"));
        Laws.Equality(datum, new Sourced<int>(2, "table 1"), new Sourced<int>(2, "table 1", isAssumption: true));
        Assert.Equal((2, "table 1", false), (datum.Value, datum.Source, datum.IsAssumption));
        Assert.Equal("2 (table 1)", datum.ToString());
        Assert.Equal("2 (assumption: no source)", new Sourced<int>(2, "no source", isAssumption: true).ToString());
    }
}
