namespace Kpi.Analyzers.Tests.Rules;

/// <summary>A framework that a user defines holds scorecards to what is known of it: KPI3004, KPI3006 and KPI3011.</summary>
public sealed class OwnFrameworkTests
{
    private const string Nested = "[new(\"1\", \"A\", [new(\"2.1\", \"B\", 100)])]";
    private const string Weights = "new([new(\"1\", 60), new(\"2\", 40)], \"page 6\")";

    [Fact]
    public Task Codes_have_to_nest_where_it_says_so() => RuleTest.VerifyAsync(
        $"new Scorecard(\"ETDA\", Year, {RuleTest.FrameworkOf(nest: "new(true, \"page 7\")")}, [{{|KPI3006:{Nested[1..^1]}|}}])",
        "Indicator code 2.1 is not under component 1, as Our framework asks; it must begin with 1.");

    [Theory]
    [InlineData("new(false, \"page 7\")")]
    [InlineData("new(flag, \"page 7\")")]
    [InlineData("null")]
    [InlineData("flag ? new(true, \"page 7\") : null")]
    [InlineData(null)]
    public Task Codes_are_free_where_it_does_not_or_that_is_unknown(string? nest) =>
        RuleTest.VerifyAsync($"new Scorecard(\"ETDA\", Year, {RuleTest.FrameworkOf(nest: nest)}, {Nested})");

    [Theory]
    [InlineData(Weights)]
    [InlineData("new(new ComponentWeight[] { new(\"1\", 60), new(\"2\", 40) }, \"page 6\")")]
    [InlineData("new Sourced<IReadOnlyList<ComponentWeight>>(source: code, value: [new(weight: 60, code: \"1\"), new ComponentWeight(\"2\", 20 + 20)])")]
    public Task Components_have_to_weigh_what_it_says(string weights) => RuleTest.VerifyAsync(
        $"new Scorecard(\"ETDA\", Year, {RuleTest.FrameworkOf(weights: weights)}, {{|KPI3004:[new(\"1\", \"A\", [new(\"7\", \"B\", 60.5m)]), new(\"2\", \"C\", [new(\"8\", \"D\", 39.5m)])]|}})",
        "Components of scorecard ETDA 2568 weigh 1: 60.5, 2: 39.5, where Our framework sets 1: 60, 2: 40");

    [Theory]
    [InlineData(Weights, "60", "40")]
    [InlineData("new(new List<ComponentWeight> { new(\"1\", 60), new(\"2\", 40) }, \"page 6\")", "60", "40")]
    [InlineData(null, "30", "70")]
    [InlineData("null", "30", "70")]
    [InlineData("new(componentWeights, \"page 6\")", "30", "70")]
    [InlineData("new([new(\"1\", 60), componentWeight], \"page 6\")", "30", "70")]
    [InlineData("new([new(\"1\", 60), .. componentWeights], \"page 6\")", "30", "70")]
    [InlineData("new([new(\"1\", 60), new(code, 40)], \"page 6\")", "30", "70")]
    [InlineData("new([new(\"1\", 60), new(\"2\", amount)], \"page 6\")", "30", "70")]
    public Task Weights_that_agree_or_are_unknown_are_not_judged(string? weights, string first, string second) => RuleTest.VerifyAsync(
        $"new Scorecard(\"ETDA\", Year, {RuleTest.FrameworkOf(weights: weights)}, [new(\"1\", \"A\", [new(\"7\", \"B\", {first})]), new(\"2\", \"C\", [new(\"8\", \"D\", {second})])])");

    [Fact]
    public Task A_component_weight_has_a_code_and_a_weight_of_its_own() => RuleTest.VerifyAsync(
        "new object[] { new ComponentWeight({|KPI3012:\"1.\"|}, 40), new ComponentWeight(code, {|KPI3003:0|}), new ComponentWeight(code, amount) }");

    [Fact]
    public Task What_it_says_of_weights_and_codes_counts_though_its_range_is_unknown() => RuleTest.VerifyAsync(
        $"new Scorecard(\"ETDA\", Year, {RuleTest.FrameworkOf(range: "new(range, code)", weights: Weights, nest: "new(true, code)")}, {{|KPI3004:[{{|KPI3006:{Nested[1..^1]}|}}]|}})");

    [Fact]
    public Task Scores_lie_within_its_range() => RuleTest.VerifyAsync(
        $"new Scorecard(\"ETDA\", Year, {RuleTest.FrameworkOf()}, components).Assess({{|KPI3011:Evidence.Awarded(\"1\", 100.01m)|}}, Evidence.Awarded(\"2\", 100), Evidence.Awarded(\"3\", 0))",
        "Score 100.01 of indicator 1 is outside 0 to 100, the score range of Our framework");

    [Theory]
    [InlineData("DecimalInterval.Closed(0, amount)", "Evidence.Awarded(\"1\", 500)")]
    [InlineData("DecimalInterval.Closed(amount, 100)", "Evidence.Awarded(\"1\", -500)")]
    [InlineData("range", "Evidence.Awarded(\"1\", 500)")]
    [InlineData("DecimalInterval.Closed(0, amount)", "{|KPI3011:Evidence.Awarded(\"1\", -1)|}")]
    [InlineData("DecimalInterval.Closed(amount, 100)", "{|KPI3011:Evidence.Awarded(\"1\", 101)|}")]
    public Task An_end_of_its_range_that_is_unknown_is_not_held_against_a_score(string range, string evidence) => RuleTest.VerifyAsync(
        $"new Scorecard(\"ETDA\", Year, {RuleTest.FrameworkOf(range: $"new({range}, code)")}, components).Assess({evidence})");

    [Theory]
    [InlineData("\"Our\"", "Our")]
    [InlineData("new BilingualText(\"ของเรา\", \"Our\" + \"s\")", "Ours")]
    [InlineData("new(code, \"Our\")", "…")]
    [InlineData("code", "…")]
    public Task Its_name_may_be_unknown(string name, string printed) => RuleTest.VerifyAsync(
        $"new Scorecard(\"ETDA\", Year, {RuleTest.FrameworkOf(nest: "new(true, code)").Replace("new(\"กรอบของเรา\", \"Our framework\")", name, StringComparison.Ordinal)}, [{{|KPI3006:{Nested[1..^1]}|}}])",
        $"Indicator code 2.1 is not under component 1, as {printed} asks; it must begin with 1.");

    [Fact]
    public Task It_is_known_where_it_stands_in_a_field_of_the_same_file() => DefinitionTest.VerifyAsync(
        $$"""
        private static readonly LevelScale Scale = new(new Level("Good", 80), new Level("Fair", 0));
        private static readonly Sourced<bool> Nest = new(true, "page 7");
        private static readonly EvaluationFramework Own = {{RuleTest.FrameworkOf(levels: "new(Scale, \"page 4\")", weights: Weights, nest: "Nest")}};
        public static Scorecard Run() => new("ETDA", FiscalYear.FromBuddhistEra(2568), Own, {|KPI3004:[{|KPI3006:{{Nested[1..^1]}}|}]|});
        """);

    [Fact]
    public Task A_framework_with_an_error_of_its_own_is_unknown() => RuleTest.VerifyAsync(
        $"new Scorecard(\"ETDA\", Year, {RuleTest.FrameworkOf(points: "{|KPI2006:new(new TierPoints(50, 75, 120), \"page 2\")|}", nest: "new(true, \"page 7\")")}, {Nested})");
}
