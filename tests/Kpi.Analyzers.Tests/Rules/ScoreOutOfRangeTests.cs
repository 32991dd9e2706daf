namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI3011.</summary>
public sealed class ScoreOutOfRangeTests
{
    [Fact]
    public Task An_assumed_score_above_the_highest() => RuleTest.VerifyAsync(
        "Legal.Assess(Trust.Observed(80), {|KPI3011:Evidence.Pending(\"2.1\", assumed: 120)|})",
        "Score 120 of indicator 2.1 is outside 0 to 100, the score range of OPDC public organization 2568");

    [Fact]
    public Task In_Thai() => RuleTest.VerifyThaiAsync(
        "Legal.Assess({|KPI3011:Evidence.Awarded(\"2.1\", -1)|})",
        "คะแนน -1 ของตัวชี้วัด 2.1 อยู่นอกช่วง 0 ถึง 100 ของกรอบการประเมินองค์การมหาชนของสำนักงาน ก.พ.ร. ปี 2568");

    [Theory]
    [InlineData("-0.01m", "KPI3011")]
    [InlineData("0", null)]
    [InlineData("100", null)]
    [InlineData("100.01m", "KPI3011")]
    public async Task A_score_is_within_the_range_of_the_framework(string score, string? id)
    {
        await RuleTest.VerifyAsync($"Legal.Assess({RuleTest.Marked($"Evidence.Awarded(\"2.1\", {score})", id)}, evidence)");
        await RuleTest.VerifyAsync($"Legal.Assess({RuleTest.Marked($"Evidence.Pending(\"2.1\", {score})", id)}, evidence)");
    }

    [Theory]
    [InlineData("[component]")]
    [InlineData("components")]
    [InlineData("[new(\"1\", \"A\", [new(\"1.1\", \"B\", amount)]), .. components]")]
    public Task The_framework_decides_though_parts_of_the_scorecard_are_unknown(string components) =>
        RuleTest.VerifyAsync($"new Scorecard(code, Year, Framework, {components}).Assess({{|KPI3011:Evidence.Pending(code, 120)|}})");

    [Fact]
    public Task A_code_without_a_place_and_a_score_out_of_range_are_two_mistakes() =>
        RuleTest.VerifyAsync("Legal.Assess({|KPI3009:{|KPI3011:Evidence.Pending(\"9.9\", 120)|}|})");

    [Theory]
    [InlineData("scorecard.Assess(Evidence.Pending(\"1.1\", 120))")]
    [InlineData("new Scorecard(\"ETDA\", Year, framework, components).Assess(Evidence.Pending(\"1.1\", 120))")]
    [InlineData("Legal.Assess(Evidence.Pending(\"1.1\", amount), Evidence.Pending(\"2.1\", amount))")]
    [InlineData("Evidence.Pending(\"1.1\", 120)")]
    public Task What_is_unknown_is_not_judged(string expression) => RuleTest.VerifyAsync(expression);
}
