namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI2006.</summary>
public sealed class TierPointsTests
{
    [Fact]
    public Task Points_that_do_not_rise_at_the_first_tier_that_does_not() => RuleTest.VerifyAsync(
        "new TierPoints(basic: 50, standard: 100, advanced: {|KPI2006:75|})",
        "Tier points 50/100/75: they must rise from tier to tier");

    [Fact]
    public Task In_Thai() => RuleTest.VerifyThaiAsync(
        "new TierPoints(50, {|KPI2006:50|}, 100)",
        "คะแนนของขั้น 50/50/100: คะแนนต้องเพิ่มขึ้นทุกขั้น");

    [Theory]
    [InlineData("50", "{|KPI2006:49.99m|}", "100")]
    [InlineData("50", "{|KPI2006:50.00m|}", "100")]
    [InlineData("50", "50.01m", "100")]
    [InlineData("50", "75", "{|KPI2006:75|}")]
    [InlineData("50", "75", "75.01m")]
    [InlineData("100", "{|KPI2006:75|}", "50")]
    [InlineData("-1", "0", "1")]
    public Task Points_rise_from_tier_to_tier(string basic, string standard, string advanced) =>
        RuleTest.VerifyAsync($"new TierPoints({basic}, {standard}, {advanced})");

    [Fact]
    public Task Two_known_points_decide_beside_an_unknown_one() => RuleTest.VerifyAsync(
        "new object[] { new TierPoints(amount, 75, {|KPI2006:75|}), new TierPoints(75, amount, {|KPI2006:75|}), new TierPoints(75, {|KPI2006:75|}, amount) }",
        "Tier points …/75/75: they must rise from tier to tier",
        "Tier points 75/…/75: they must rise from tier to tier",
        "Tier points 75/75/…: they must rise from tier to tier");

    [Theory]
    [InlineData("new TierPoints(amount, 75, 76)")]
    [InlineData("new TierPoints(75, amount, 76)")]
    [InlineData("new TierPoints(75, 76, amount)")]
    [InlineData("new TierPoints(number, number, number)")]
    public Task What_is_unknown_is_not_judged(string expression) => RuleTest.VerifyAsync(expression);

    [Fact]
    public Task Points_outside_the_score_range_at_the_frameworks_points() => RuleTest.VerifyAsync(
        RuleTest.FrameworkOf(points: "{|KPI2006:new(new TierPoints(50, 75, 120), \"page 2\")|}"),
        "Tier points 50/75/120: they must lie within the score range 0 to 100");

    [Fact]
    public Task Outside_the_score_range_in_Thai() => RuleTest.VerifyThaiAsync(
        RuleTest.FrameworkOf(points: "{|KPI2006:new(new TierPoints(-1, 75, 100), \"page 2\")|}"),
        "คะแนนของขั้น -1/75/100: คะแนนต้องอยู่ในช่วง 0 ถึง 100");

    [Theory]
    [InlineData("0", "100", null)]
    [InlineData("-0.01m", "100", "KPI2006")]
    [InlineData("0", "100.01m", "KPI2006")]
    public Task Both_ends_of_the_score_range_belong_to_it(string basic, string advanced, string? id) =>
        RuleTest.VerifyAsync(RuleTest.FrameworkOf(points: RuleTest.Marked($"new(new TierPoints({basic}, 75, {advanced}), \"page 2\")", id)));

    [Fact]
    public Task An_end_of_the_range_or_a_point_that_is_known_decides() => RuleTest.VerifyAsync(
        $$"""
        new object[] {
            {{RuleTest.FrameworkOf(range: "new(DecimalInterval.Closed(amount, 100), code)", points: "{|KPI2006:new(new TierPoints(50, 75, 120), code)|}")}},
            {{RuleTest.FrameworkOf(range: "new(DecimalInterval.Closed(0, amount), code)", points: "{|KPI2006:new(new TierPoints(-1, amount, amount), code)|}")}},
        }
        """,
        "Tier points 50/75/120: they must lie within the score range … to 100",
        "Tier points -1/…/…: they must lie within the score range 0 to …");

    [Theory]
    [InlineData("new(DecimalInterval.Closed(0, amount), code)", "new(new TierPoints(50, 75, 120), code)")]
    [InlineData("new(DecimalInterval.Closed(amount, 100), code)", "new(new TierPoints(-1, 75, 100), code)")]
    [InlineData("new(range, code)", "new(new TierPoints(-1, 75, 120), code)")]
    [InlineData("new(DecimalInterval.OpenClosed(0, 1), code)", "new(new TierPoints(-1, 75, 120), code)")]
    [InlineData("new(DecimalInterval.Closed(100, 0), code)", "new(new TierPoints(-1, 75, 120), code)")]
    [InlineData("new(DecimalInterval.Closed(0, 1), code)", "new(points, code)")]
    [InlineData("new(DecimalInterval.Closed(0, 1), code)", "null!")]
    public Task A_range_or_points_that_are_unknown_or_refused_are_not_judged(string range, string points) =>
        RuleTest.VerifyAsync(RuleTest.FrameworkOf(range: range, points: points, levels: "new(scale, code)"));

    [Fact]
    public Task Points_with_an_error_of_their_own_are_not_held_to_the_range() =>
        RuleTest.VerifyAsync(RuleTest.FrameworkOf(points: "new(new TierPoints(50, {|KPI2006:50|}, 120), \"page 2\")"));
}
