namespace Kpi.Domain.Tests.Rules;

/// <summary>KPI3008.</summary>
public class LevelsNotDescendingTests
{
    private static readonly Level Passed = new(new("ผ่าน", "Passed"), 80m);
    private static readonly Level Failed = new(new("ไม่ผ่าน", "Failed"), 0m);
    private static readonly TierPoints Points = new(50, 75, 100);

    [Theory]
    [InlineData("80")]
    [InlineData("80.01")]
    public void A_level_that_does_not_begin_below_the_one_before_is_refused(string bound)
    {
        Level[] levels = [Passed, new(new("ดี", "Good"), Number.Of(bound)), Failed];
        RuleAssert.Breaks(
            () => new LevelScale(levels),
            () => LevelScale.Validate(levels),
            new Broken("KPI3008", "levels", $"Level Good begins at {bound}: it must begin below the level before it", $"ระดับดี เริ่มที่ {bound}: ต้องต่ำกว่าระดับก่อนหน้า", ItemIndex: 1));
    }

    [Fact]
    public void Every_level_that_rises_is_shown()
    {
        Level[] levels = [Failed, Passed, new("Top", 95m)];
        Assert.Equal([1, 2], LevelScale.Validate(levels).Select(violation => violation.ItemIndex!.Value));
    }

    [Fact]
    public void Levels_that_descend_however_little_are_kept()
    {
        RuleAssert.Keeps(() => new LevelScale(Passed, new("Good", 79.99m), Failed), () => LevelScale.Validate(Passed, new("Good", 79.99m), Failed));
        RuleAssert.Keeps(() => new LevelScale(Failed), () => LevelScale.Validate(Failed));
    }

    [Theory]
    [InlineData("-0.01")]
    [InlineData("0.01")]
    public void The_lowest_level_must_begin_at_the_bottom_of_the_score_range(string bound)
    {
        var scale = new LevelScale(Passed, new Level(new("ไม่ผ่าน", "Failed"), Number.Of(bound)));
        RuleAssert.Breaks(
            () => Example.FrameworkOf(Points, scale),
            () => Validate(scale),
            new Broken(
                "KPI3008",
                "levels",
                $"Level Failed begins at {bound}: the lowest level must begin at the bottom of the score range, 0",
                $"ระดับไม่ผ่าน เริ่มที่ {bound}: ระดับต่ำสุดต้องเริ่มที่คะแนนต่ำสุด 0"));
    }

    [Fact]
    public void The_highest_level_must_begin_within_the_score_range()
    {
        var scale = new LevelScale(new Level(new("สูงสุด", "Top"), 100.01m), Failed);
        RuleAssert.Breaks(
            () => Example.FrameworkOf(Points, scale),
            () => Validate(scale),
            new Broken(
                "KPI3008",
                "levels",
                "Level Top begins at 100.01: the highest level must begin within the score range, at most at 100",
                "ระดับสูงสุด เริ่มที่ 100.01: ระดับสูงสุดต้องเริ่มไม่เกินคะแนนสูงสุด 100"));
        var atTheTop = new LevelScale(new Level("Top", 100m), Failed);
        RuleAssert.Keeps(() => Example.FrameworkOf(Points, atTheTop), () => Validate(atTheTop));
    }

    [Fact]
    public void Every_violation_of_a_framework_is_named_at_once()
    {
        var scale = new LevelScale(new Level("Top", 101m), new Level("Bottom", 1m));
        var thrown = Assert.Throws<KpiRuleException>(() => Example.FrameworkOf(new TierPoints(50, 75, 120), scale));
        Assert.Equal(["KPI2006", "KPI3008", "KPI3008"], thrown.Violations.Select(violation => violation.RuleId));
    }

    [Fact]
    public void What_is_known_decides_and_what_is_not_is_not_judged()
    {
        Assert.Equal(2, Assert.Single(FrameworkRules.CheckLevels([Failed.Facts, null, Passed.Facts], "levels")).ItemIndex);
        Assert.Empty(FrameworkRules.CheckLevels([null, Passed.Facts, null, Failed.Facts, null], "levels"));
        Assert.Empty(FrameworkRules.CheckLevelsInRange(null, null, 0m, 100m, "levels"));
        Assert.Empty(FrameworkRules.CheckLevelsInRange(Passed.Facts, Passed.Facts, null, null, "levels"));
        Assert.Equal("KPI3008", Assert.Single(FrameworkRules.CheckLevelsInRange(null, Passed.Facts, 0m, 100m, "levels")).RuleId);
        Assert.Equal("KPI3008", Assert.Single(FrameworkRules.CheckLevelsInRange(Passed.Facts, null, 0m, 79m, "levels")).RuleId);
    }

    private static IReadOnlyList<Violation> Validate(LevelScale scale) => EvaluationFramework.Validate(DecimalInterval.Closed(0, 100), Points, scale);
}
