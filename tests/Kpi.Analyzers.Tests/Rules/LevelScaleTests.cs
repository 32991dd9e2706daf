namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI3008.</summary>
public sealed class LevelScaleTests
{
    [Fact]
    public Task A_level_that_does_not_begin_below_the_one_before() => RuleTest.VerifyAsync(
        "new LevelScale(new Level(\"Good\", 80), {|KPI3008:new Level(new(\"ดีมาก\", \"Very good\"), 95)|}, new Level(\"Fair\", 0))",
        "Level Very good begins at 95: it must begin below the level before it");

    [Fact]
    public Task In_Thai() => RuleTest.VerifyThaiAsync(
        "new LevelScale([new Level(\"ดี\", 80), {|KPI3008:new Level(new(\"ดีมาก\", \"Very good\"), 80)|}])",
        "ระดับดีมาก เริ่มที่ 80: ต้องต่ำกว่าระดับก่อนหน้า");

    [Theory]
    [InlineData("79.99m", null)]
    [InlineData("80", "KPI3008")]
    [InlineData("80.01m", "KPI3008")]
    public Task Bounds_descend_however_little(string bound, string? id) =>
        RuleTest.VerifyAsync($"new LevelScale(new Level(\"A\", 80), {RuleTest.Marked($"new Level(\"B\", {bound})", id)})");

    [Fact]
    public Task Every_level_that_rises_is_a_mistake() => RuleTest.VerifyAsync(
        "new LevelScale(new Level(\"C\", 0), {|KPI3008:new Level(\"B\", 80)|}, {|KPI3008:new Level(\"A\", 95)|})");

    [Fact]
    public Task Two_known_levels_decide_with_an_unknown_one_between() => RuleTest.VerifyAsync(
        "new object[] { new LevelScale(new Level(\"A\", 80), level, {|KPI3008:new Level(code, 80)|}), new LevelScale([new(\"A\", 80), .. levels, {|KPI3008:new(\"B\", 90)|}]) }",
        "Level … begins at 80: it must begin below the level before it",
        "Level B begins at 90: it must begin below the level before it");

    [Theory]
    [InlineData("new LevelScale(level, level)")]
    [InlineData("new LevelScale(levels)")]
    [InlineData("new LevelScale(new Level(\"A\", amount), new Level(\"B\", 80))")]
    [InlineData("new LevelScale(new Level(\"A\", 80), level, new Level(\"B\", 79))")]
    [InlineData("new LevelScale(null!, new Level(\"A\", 80), new Level(\"B\", 80))")]
    [InlineData("new LevelScale()")]
    public Task What_is_unknown_or_refused_is_not_judged(string expression) => RuleTest.VerifyAsync(expression);

    [Fact]
    public Task A_scale_that_does_not_reach_the_bottom_of_the_range_at_the_frameworks_levels() => RuleTest.VerifyAsync(
        RuleTest.FrameworkOf(levels: "{|KPI3008:new(new LevelScale(new Level(\"Good\", 80), new Level(\"Fair\", 50)), \"page 4\")|}"),
        "Level Fair begins at 50: the lowest level must begin at the bottom of the score range, 0");

    [Fact]
    public Task A_scale_that_begins_above_the_range_in_Thai() => RuleTest.VerifyThaiAsync(
        RuleTest.FrameworkOf(levels: "{|KPI3008:new(new LevelScale(new Level(\"ดี\", 101), new Level(\"พอใช้\", 0)), \"page 4\")|}"),
        "ระดับดี เริ่มที่ 101: ระดับสูงสุดต้องเริ่มไม่เกินคะแนนสูงสุด 100");

    [Theory]
    [InlineData("100", "0", null)]
    [InlineData("100", "-0.01m", "KPI3008")]
    [InlineData("100", "0.01m", "KPI3008")]
    [InlineData("100.01m", "0", "KPI3008")]
    public Task The_levels_are_held_to_both_ends_of_the_range(string highest, string lowest, string? id) => RuleTest.VerifyAsync(
        RuleTest.FrameworkOf(levels: RuleTest.Marked($"new(new LevelScale(new Level(\"A\", {highest}), level, new Level(\"B\", {lowest})), \"page 4\")", id)));

    [Fact]
    public Task Both_ends_can_be_wrong_at_once() => RuleTest.VerifyAsync(
        RuleTest.FrameworkOf(levels: "{|KPI3008:{|KPI3008:new(new LevelScale(new Level(\"A\", 101), new Level(\"B\", 1)), \"page 4\")|}|}"));

    [Fact]
    public Task An_end_of_the_range_or_a_level_that_is_known_decides() => RuleTest.VerifyAsync(
        $$"""
        new object[] {
            {{RuleTest.FrameworkOf(range: "new(DecimalInterval.Closed(amount, 100), code)", levels: "{|KPI3008:new(new LevelScale(new Level(\"A\", 101), level), code)|}")}},
            {{RuleTest.FrameworkOf(range: "new(DecimalInterval.Closed(0, amount), code)", levels: "{|KPI3008:new(new LevelScale(level, new Level(\"B\", 1)), code)|}")}},
        }
        """,
        "Level A begins at 101: the highest level must begin within the score range, at most at 100",
        "Level B begins at 1: the lowest level must begin at the bottom of the score range, 0");

    [Theory]
    [InlineData("new(range, code)", "new(new LevelScale(new Level(\"A\", 101), new Level(\"B\", 1)), code)")]
    [InlineData("new(DecimalInterval.Closed(0, amount), code)", "new(new LevelScale(new Level(\"A\", 101), new Level(\"B\", 0)), code)")]
    [InlineData("new(DecimalInterval.Closed(amount, 100), code)", "new(new LevelScale(new Level(\"A\", 100), new Level(\"B\", 1)), code)")]
    [InlineData("new(DecimalInterval.Closed(0, 100), code)", "new(scale, code)")]
    [InlineData("new(DecimalInterval.Closed(0, 100), code)", "new(new LevelScale([new(\"A\", 101), .. levels]), code)")]
    public Task A_range_or_levels_that_are_unknown_are_not_judged(string range, string levels) =>
        RuleTest.VerifyAsync(RuleTest.FrameworkOf(range: range, levels: levels));
}
