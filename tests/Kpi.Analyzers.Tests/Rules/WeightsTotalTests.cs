using Kpi.Testing;

namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI3001.</summary>
public sealed class WeightsTotalTests
{
    [Fact]
    public Task Weights_that_total_99_at_the_list_with_each_weight_beside_it() => RuleTest.VerifyAsync(
        """
        new Scorecard("ETDA", Year, Framework, {|KPI3001:[
                new("1", "A", [new("1.1", "B", {|#1:40|}), new("1.2", "B", weight: {|#2:29.5m|})]),
                new("2", "C", [new(weight: {|#3:29.5m|}, code: "2.1", title: "D")]),
            ]|})
        """,
        new Expectation("Weights of scorecard ETDA 2568 total 99, not 100: 40 + 29.5 + 29.5") { AdditionalLocations = [1, 2, 3] });

    [Fact]
    public Task In_Thai() => RuleTest.VerifyThaiAsync(
        "new Scorecard(\"ETDA\", Year, framework, {|KPI3001:[new(\"1\", \"A\", [new(\"1.1\", \"B\", 99)])]|})",
        "น้ำหนักของแบบประเมิน ETDA 2568 รวมได้ 99 ไม่ใช่ 100: 99");

    [Fact]
    public Task A_total_of_1_gets_a_hint() => RuleTest.VerifyAsync(
        "new Scorecard(\"ETDA\", Year, framework, {|KPI3001:[new(\"1\", \"A\", [new(\"1.1\", \"B\", 0.7m), new(\"1.2\", \"C\", 0.3m)])]|})",
        "Weights of scorecard ETDA 2568 total 1, not 100: 0.7 + 0.3 (weights are percentages: write 15, not 0.15, for 15 percent)");

    [Theory]
    [InlineData("29.99m", "KPI3001")]
    [InlineData("30", null)]
    [InlineData("30.00m", null)]
    [InlineData("30.01m", "KPI3001")]
    public Task The_total_is_exactly_100(string weight, string? id) => RuleTest.VerifyAsync(
        $"new Scorecard(code, Year, framework, {RuleTest.Marked($"[new(\"1\", \"A\", [new(\"1.1\", \"B\", 70)]), new(\"2\", \"C\", [new(\"2.1\", \"D\", {weight})])]", id)})");

    [Fact]
    public Task The_name_of_the_scorecard_may_be_unknown() => RuleTest.VerifyAsync(
        "new Scorecard(code, Year, framework, {|KPI3001:[new(\"1\", \"A\", [new(\"1.1\", \"B\", 99)])]|})",
        "Weights of scorecard … total 99, not 100: 99");

    [Fact]
    public Task Known_weights_that_total_more_than_100_decide() => RuleTest.VerifyAsync(
        "new Scorecard(\"ETDA\", Year, framework, {|KPI3001:[new(\"1\", \"A\", [new(\"1.1\", \"B\", {|#1:70|}), new(\"1.2\", \"C\", {|#2:amount|}), .. indicators]), component, new(\"2\", \"C\", [new(\"2.1\", \"D\", {|#3:40|})])]|})",
        new Expectation("Weights of scorecard ETDA 2568 total 110 + …, not 100: 70 + … + 40") { AdditionalLocations = [1, 2, 3] });

    [Theory]
    [InlineData("new(\"1.1\", \"B\", 100), new(\"1.2\", \"C\", amount)", "KPI3001")]
    [InlineData("new(\"1.1\", \"B\", 100), indicator", "KPI3001")]
    [InlineData("new(\"1.1\", \"B\", 100), .. indicators", null)]
    [InlineData("new(\"1.1\", \"B\", 100.0m)", null)]
    [InlineData("new(\"1.1\", \"B\", 99), new(\"1.2\", \"C\", amount)", null)]
    [InlineData("new(\"1.1\", \"B\", 99), .. indicators", null)]
    public Task Known_weights_of_100_decide_where_one_more_is_certain(string indicators, string? id) => RuleTest.VerifyAsync(
        $"new Scorecard(\"ETDA\", Year, framework, {RuleTest.Marked($"[new(\"1\", \"A\", [{indicators}])]", id)})");

    [Theory]
    [InlineData("component", "KPI3001")]
    [InlineData("new(\"2\", \"C\", indicators)", "KPI3001")]
    [InlineData("new(\"2\", \"C\", [.. indicators])", "KPI3001")]
    [InlineData(".. components", null)]
    public Task A_component_has_at_least_one_indicator(string component, string? id) => RuleTest.VerifyAsync(
        $"new Scorecard(\"ETDA\", Year, framework, {RuleTest.Marked($"[new(\"1\", \"A\", [new(\"1.1\", \"B\", 100)]), {component}]", id)})");

    [Theory]
    [InlineData("components")]
    [InlineData("[component]")]
    [InlineData("[new(\"1\", \"A\", indicators)]")]
    [InlineData("[new(\"1\", \"A\", [new(\"1.1\", \"B\", amount)])]")]
    public Task Weights_that_are_unknown_are_not_judged(string components) =>
        RuleTest.VerifyAsync($"new Scorecard(\"ETDA\", Year, Framework, {components})");

    [Fact]
    public Task A_weight_with_an_error_of_its_own_counts_as_unknown() => RuleTest.VerifyAsync(
        "new Scorecard(\"ETDA\", Year, framework, [new(\"1\", \"A\", [new(\"1.1\", \"B\", 70), new(\"1.2\", \"C\", {|KPI3003:0|})])])",
        "Weight 0 is not allowed: a weight is a percentage above 0 and at most 100");

    [Fact]
    public Task A_weight_with_an_error_of_its_own_leaves_the_others_to_decide() => RuleTest.VerifyAsync(
        "new Scorecard(\"ETDA\", Year, framework, {|KPI3001:[new(\"1\", \"A\", [new(\"1.1\", \"B\", 100), new(\"1.2\", \"C\", {|KPI3003:0|})])]|})",
        "Weights of scorecard ETDA 2568 total 100 + …, not 100: 100 + …",
        "Weight 0 is not allowed: a weight is a percentage above 0 and at most 100");
}
