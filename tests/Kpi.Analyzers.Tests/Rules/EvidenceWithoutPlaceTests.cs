namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI3009.</summary>
public sealed class EvidenceWithoutPlaceTests
{
    [Fact]
    public Task A_score_for_a_code_that_the_scorecard_does_not_have() => RuleTest.VerifyAsync(
        "Legal.Assess({|KPI3009:Evidence.Awarded(\"2.2\", 94.13m, raw: 453.53m)|}, Evidence.Pending(\"2.1\", 100))",
        "Evidence for indicator 2.2: scorecard ETDA 2568 has no such indicator");

    [Fact]
    public Task An_observation_of_a_measure_that_no_target_names() => RuleTest.VerifyAsync(
        "Legal.Assess(Trust.Observed(77.53m), {|KPI3009:Served.Observed(5)|})",
        "Evidence for measure served: scorecard ETDA 2568 has no such measure");

    [Fact]
    public Task A_second_observation_of_one_measure() => RuleTest.VerifyAsync(
        "Legal.Assess([Trust.Observed(77.53m), {|KPI3009:Trust.Observed(80)|}])",
        "Evidence for measure trust: it is given already; each is given once");

    [Theory]
    [InlineData("Legal.TotalOf(Trust.Observed(77.53m), {|KPI3009:Served.Observed(5)|})")]
    [InlineData("Legal.TotalOf([{|KPI3009:Served.Observed(5)|}])")]
    [InlineData("Legal.TotalOf(new Evidence[] { {|KPI3009:Served.Observed(5)|} })")]
    public Task The_total_alone_is_refused_as_the_assessment_is(string expression) => RuleTest.VerifyAsync(
        expression, "Evidence for measure served: scorecard ETDA 2568 has no such measure");

    [Fact]
    public Task In_Thai() => RuleTest.VerifyThaiAsync(
        "Legal.Assess({|KPI3009:Evidence.Pending(\"2.2\", 100)|})",
        "หลักฐานของตัวชี้วัด 2.2: แบบประเมิน ETDA 2568 ไม่มีตัวชี้วัดนี้");

    [Theory]
    [InlineData("Evidence.Pending(\"1.1\", 100), Evidence.Awarded(\"2.1\", 50)")]
    [InlineData("Trust.Observed(77.53m), Evidence.Pending(\"1.1\", 100), Evidence.Awarded(\"2.1\", 50)")]
    [InlineData("Measure.Share(\"trust\", \"Another title\").Observed(5), Evidence.Awarded(\"2.1\", 50)")]
    public Task Evidence_that_has_a_place_is_taken(string evidence) => RuleTest.VerifyAsync($"Legal.Assess({evidence})");

    [Theory]
    [InlineData("Evidence.Pending(\"1.1\", 100), evidence, {|KPI3009:Evidence.Awarded(\"1.1\", 50)|}")]
    [InlineData("Served.Observed(number), {|KPI3009:Served.Observed(5)|}")]
    [InlineData("Adopted.Observed(true), {|KPI3009:Adopted.Observed(false)|}")]
    [InlineData("[.. pieces, Evidence.Pending(\"1.1\", amount), .. pieces, {|KPI3009:Evidence.Pending(\"1.1\", amount)|}]")]
    public Task Evidence_given_twice_decides_whatever_the_scorecard_is(string evidence) => RuleTest.VerifyAsync($"scorecard.Assess({evidence})");

    [Theory]
    [InlineData("scorecard.Assess(Evidence.Pending(\"9.9\", 100))")]
    [InlineData("scorecard.Assess(Evidence.Pending(code, 100), Evidence.Pending(code, 100))")]
    [InlineData("scorecard.Assess(Served.Observed(5), Measure.Money(\"served\", \"Served\").Observed(Baht.Zero))")]
    [InlineData("scorecard.Assess(evidence, evidence)")]
    [InlineData("Legal.Assess(count.Observed(5), count.Observed(5))")]
    [InlineData("new Scorecard(\"ETDA\", Year, Framework, [component]).Assess(Evidence.Pending(\"9.9\", 100))")]
    [InlineData("new Scorecard(\"ETDA\", Year, framework, [new(\"1\", \"A\", [new(\"1.1\", \"B\", 100, target)])]).Assess(Served.Observed(5))")]
    public Task What_is_unknown_is_not_judged(string expression) => RuleTest.VerifyAsync(expression);

    [Fact]
    public Task A_code_that_is_certainly_missing_decides_though_targets_are_unknown() => RuleTest.VerifyAsync(
        "new Scorecard(\"ETDA\", Year, framework, [new(\"1\", \"A\", [new(\"1.1\", \"B\", 100, target)])]).Assess({|KPI3009:Evidence.Pending(\"9.9\", 100)|})");
}
