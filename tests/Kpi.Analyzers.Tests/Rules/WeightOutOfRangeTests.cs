namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI3003.</summary>
public sealed class WeightOutOfRangeTests
{
    [Fact]
    public Task A_weight_of_nothing() => RuleTest.VerifyAsync(
        "new Indicator(\"1.1\", \"A\", weight: {|KPI3003:0|})",
        "Weight 0 is not allowed: a weight is a percentage above 0 and at most 100");

    [Fact]
    public Task In_Thai() => RuleTest.VerifyThaiAsync(
        "new Indicator(\"1.1\", \"A\", {|KPI3003:100.50m|})",
        "น้ำหนัก 100.5 ใช้ไม่ได้: น้ำหนักเป็นร้อยละที่มากกว่า 0 และไม่เกิน 100");

    [Theory]
    [InlineData("-1", "KPI3003")]
    [InlineData("0m", "KPI3003")]
    [InlineData("0.0000000001m", null)]
    [InlineData("100", null)]
    [InlineData("100.00m", null)]
    [InlineData("100.0000000001m", "KPI3003")]
    [InlineData("decimal.MaxValue", "KPI3003")]
    public async Task A_weight_is_above_0_and_at_most_100(string weight, string? id)
    {
        await RuleTest.VerifyAsync($"new Indicator(\"1.1\", \"A\", {RuleTest.Marked(weight, id)})");
        await RuleTest.VerifyAsync($"(Weight)({RuleTest.Marked(weight, id)})");
    }

    [Theory]
    [InlineData("new Indicator(\"1.1\", \"A\", number)")]
    [InlineData("new Indicator(\"1.1\", \"A\", amount - 200)")]
    [InlineData("new Indicator(\"1.1\", \"A\", default)")]
    public Task A_weight_that_is_unknown_is_not_judged(string expression) => RuleTest.VerifyAsync(expression);
}
