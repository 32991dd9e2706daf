using Kpi.Testing;

namespace Kpi.Analyzers.CodeFixes.Tests;

public sealed class LevelOrderFixTests
{
    private static readonly CodeFixTest Fix = FixTest.Of(new LevelOrderFix());

    [Theory]
    [InlineData("new Level(\"Fair\", 0), {|KPI3008:new Level(\"Good\", 80)|}", "new Level(\"Good\", 80), new Level(\"Fair\", 0)")]
    [InlineData("[new(\"Good\", 80), {|KPI3008:new(\"Best\", 95.5m)|}, new(\"Fair\", 0)]", "[new(\"Best\", 95.5m), new(\"Good\", 80), new(\"Fair\", 0)]")]
    [InlineData("new[] { new Level(\"Fair\", 0), {|KPI3008:new Level(\"Good\", 80)|} }", "new[] { new Level(\"Good\", 80), new Level(\"Fair\", 0) }")]
    public Task The_levels_are_sorted(string before, string after) => Fix.VerifyMembersAsync(
        $"public static LevelScale Run() => new({before});", $"public static LevelScale Run() => new({after});");

    [Fact]
    public Task Several_levels_out_of_order_are_one_mistake_and_comments_stay() => Fix.VerifyMembersAsync(
        """
        private static readonly Level Good = new("Good", 80);
        public static readonly LevelScale Levels = new(
            new Level("Fair", 0), // the lowest
            {|KPI3008:Good|},
            {|KPI3008:new Level("Best", 95)|});
        """,
        """
        private static readonly Level Good = new("Good", 80);
        public static readonly LevelScale Levels = new(
            new Level("Best", 95), // the lowest
            Good,
            new Level("Fair", 0));
        """);

    [Fact]
    public Task Several_scales_of_one_expression_are_all_fixed() => Fix.VerifyMembersAsync(
        "public static LevelScale[] Run() => [new(new Level(\"A\", 0), {|KPI3008:new Level(\"B\", 1)|}), new(new Level(\"A\", 1), new Level(\"B\", 0)), new(new Level(\"A\", 0), {|KPI3008:new Level(\"B\", 2)|})];",
        "public static LevelScale[] Run() => [new(new Level(\"B\", 1), new Level(\"A\", 0)), new(new Level(\"A\", 1), new Level(\"B\", 0)), new(new Level(\"B\", 2), new Level(\"A\", 0))];");

    [Fact]
    public Task The_fix_says_what_it_does() => (Fix with { Title = "Sort the levels from the highest down" }).VerifyMembersAsync(
        "public static LevelScale Run() => new(new Level(\"Fair\", 0), {|KPI3008:new Level(\"Good\", 80)|});",
        "public static LevelScale Run() => new(new Level(\"Good\", 80), new Level(\"Fair\", 0));");

    [Theory]
    [InlineData("new LevelScale(new Level(\"Good\", 80), {|KPI3008:new Level(\"Fair\", 80)|})")] // two begin at one score
    [InlineData("new LevelScale(new Level(\"Fair\", 0), {|KPI3008:new Level(\"Good\", 80)|}, level)")] // one is not known
    [InlineData("new LevelScale([new Level(\"Fair\", 0), {|KPI3008:new Level(\"Good\", 80)|}, .. levels])")] // there may be more
    [InlineData("new EvaluationFramework(\"A\", new(DecimalInterval.Closed(0, 100), \"1\"), new(new TierPoints(50, 75, 100), \"2\"), new(0m, \"3\"), {|KPI3008:new(new LevelScale(new Level(\"Good\", 80), new Level(\"Fair\", 50)), \"4\")|}, new(2, \"5\"))")]
    public Task There_is_no_fix_where_sorting_does_not_cure_it(string expression) =>
        Fix.VerifyNoFixForMembersAsync($"public static object Run(Level level, Level[] levels) => {expression};");
}
