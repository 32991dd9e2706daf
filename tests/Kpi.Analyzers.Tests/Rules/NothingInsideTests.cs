namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI3007.</summary>
public sealed class NothingInsideTests
{
    [Fact]
    public Task A_component_without_indicators() => RuleTest.VerifyAsync(
        "new Component(\"1\", \"A\", {|KPI3007:[]|})",
        "The component 1 has no indicators; it needs at least one");

    [Fact]
    public Task A_scorecard_without_components() => RuleTest.VerifyAsync(
        "new Scorecard(\"ETDA\", Year, Framework, components: {|KPI3007:[]|})",
        "The scorecard ETDA 2568 has no components; it needs at least one");

    [Fact]
    public Task In_Thai() => RuleTest.VerifyThaiAsync(
        "new Component(\"1\", \"A\", {|KPI3007:[]|})",
        "องค์ประกอบ 1 ไม่มีตัวชี้วัดเลย ต้องมีอย่างน้อยหนึ่ง");

    [Theory]
    [InlineData("new Indicator[] { }", "KPI3007")]
    [InlineData("new Indicator[0]", null)]
    [InlineData("[indicator]", null)]
    [InlineData("[.. indicators]", null)]
    [InlineData("indicators", null)]
    public Task A_component_is_empty_where_that_is_certain(string indicators, string? id) =>
        RuleTest.VerifyAsync($"new Component(code, \"A\", {RuleTest.Marked(indicators, id)})");

    [Fact]
    public Task An_empty_component_counts_as_unknown_in_its_scorecard() => RuleTest.VerifyAsync(
        "new Scorecard(\"ETDA\", Year, Framework, [new(\"1\", \"A\", [new(\"1.1\", \"B\", 70)]), new(\"2\", \"C\", {|KPI3007:[]|})])");
}
