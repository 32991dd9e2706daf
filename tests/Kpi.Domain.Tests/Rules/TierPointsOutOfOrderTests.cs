namespace Kpi.Domain.Tests.Rules;

/// <summary>KPI2006.</summary>
public class TierPointsOutOfOrderTests
{
    private static readonly LevelScale Scale = new(new Level("Passed", 80m), new Level("Failed", 0m));

    [Theory]
    [InlineData("50", "50", "100", "standard")]
    [InlineData("50", "49.99", "100", "standard")]
    [InlineData("50", "75", "75", "advanced")]
    [InlineData("50", "75", "74.99", "advanced")]
    [InlineData("50", "75", "40", "advanced")]
    [InlineData("100", "75", "50", "standard")]
    public void Points_that_do_not_rise_are_refused_at_the_first_tier_that_does_not(string basic, string standard, string advanced, string parameter) => RuleAssert.Breaks(
        () => new TierPoints(Number.Of(basic), Number.Of(standard), Number.Of(advanced)),
        () => TierPoints.Validate(Number.Of(basic), Number.Of(standard), Number.Of(advanced)),
        new Broken("KPI2006", parameter, $"Tier points {basic}/{standard}/{advanced}: they must rise from tier to tier", $"คะแนนของขั้น {basic}/{standard}/{advanced}: คะแนนต้องเพิ่มขึ้นทุกขั้น"));

    [Theory]
    [InlineData("50", "50.01", "50.02")]
    [InlineData("-1", "0", "1")]
    public void Points_that_rise_however_little_are_kept(string basic, string standard, string advanced) => RuleAssert.Keeps(
        () => new TierPoints(Number.Of(basic), Number.Of(standard), Number.Of(advanced)),
        () => TierPoints.Validate(Number.Of(basic), Number.Of(standard), Number.Of(advanced)));

    [Theory]
    [InlineData("-0.01", "100")]
    [InlineData("0", "100.01")]
    public void Points_outside_the_score_range_are_refused(string basic, string advanced) => RuleAssert.Breaks(
        () => Framework(Number.Of(basic), Number.Of(advanced)),
        () => Validate(Number.Of(basic), Number.Of(advanced)),
        new Broken(
            "KPI2006",
            "tierPoints",
            $"Tier points {basic}/75/{advanced}: they must lie within the score range 0 to 100",
            $"คะแนนของขั้น {basic}/75/{advanced}: คะแนนต้องอยู่ในช่วง 0 ถึง 100"));

    [Fact]
    public void Points_at_both_ends_of_the_score_range_are_kept() => RuleAssert.Keeps(() => Framework(0, 100), () => Validate(0, 100));

    [Fact]
    public void What_is_known_decides_and_what_is_not_is_not_judged()
    {
        Assert.Equal("KPI2006: Tier points 80/75/…: they must rise from tier to tier", Check(80m, 75m, null)?.ToString());
        Assert.Equal("advanced", Check(80m, null, 80m)?.ParameterName);
        Assert.Equal("advanced", Check(null, 75m, 75m)?.ParameterName);
        Assert.Null(Check(80m, null, 81m));
        Assert.Null(Check(null, null, null));
        Assert.Equal("KPI2006", FrameworkRules.CheckTierPointsInRange(new(null, 101m, null), 0m, 100m, "tierPoints")?.RuleId);
        Assert.Equal("KPI2006", FrameworkRules.CheckTierPointsInRange(new(null, null, -1m), 0m, 100m, "tierPoints")?.RuleId);
        Assert.Equal(
            "KPI2006: Tier points …/…/101: they must lie within the score range … to 100",
            FrameworkRules.CheckTierPointsInRange(new(null, null, 101m), null, 100m, "tierPoints")?.ToString());
        Assert.Null(FrameworkRules.CheckTierPointsInRange(new(-1m, null, 101m), null, null, "tierPoints"));
        Assert.Null(FrameworkRules.CheckTierPointsInRange(new(null, 100m, null), 0m, 100m, "tierPoints"));
    }

    private static Violation? Check(decimal? basic, decimal? standard, decimal? advanced) =>
        FrameworkRules.CheckTierPoints(new TierPointsFacts(basic, standard, advanced), "standard", "advanced");

    private static EvaluationFramework Framework(decimal basic, decimal advanced) => Example.FrameworkOf(new TierPoints(basic, 75m, advanced), Scale);

    private static IReadOnlyList<Violation> Validate(decimal basic, decimal advanced) =>
        EvaluationFramework.Validate(DecimalInterval.Closed(0, 100), new TierPoints(basic, 75m, advanced), Scale);
}
