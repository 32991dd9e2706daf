namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI3010.</summary>
public sealed class IndicatorsWithoutResultTests
{
    private const string Both = "new TieredTarget(Trust >= 65 & Adopted.Done, Trust >= 75 & Adopted.Done, Trust >= 85 & Adopted.Done)";

    [Fact]
    public Task An_indicator_without_a_score() => RuleTest.VerifyAsync(
        "{|KPI3010:Legal.Assess(Trust.Observed(70))|}",
        "Scorecard ETDA 2568 gets no result for 2.1, so it has no total: give an observation, Evidence.Awarded or Evidence.Pending");

    [Fact]
    public Task In_Thai() => RuleTest.VerifyThaiAsync(
        "Legal.Assess({|KPI3010:[]|})",
        "แบบประเมิน ETDA 2568 ไม่มีผลของตัวชี้วัด 1.1 (trust), 2.1 จึงไม่มีคะแนนรวม: ให้ค่าที่วัดได้ หรือใช้ Evidence.Awarded หรือ Evidence.Pending");

    [Theory]
    [InlineData("{|KPI3010:[Trust.Observed(70)]|}")]
    [InlineData("{|KPI3010:[Evidence.Awarded(\"2.1\", 90)]|}")]
    [InlineData("[Trust.Observed(70), Evidence.Awarded(\"2.1\", 90)]")]
    [InlineData("[Evidence.Pending(\"1.1\", 100), Evidence.Awarded(\"2.1\", 90)]")]
    [InlineData("new Evidence[] { Trust.Observed(70), Evidence.Pending(\"2.1\", amount) }")]
    [InlineData("[Trust.Observed(amount), Evidence.Awarded(\"2.1\", 90)]")]
    [InlineData("[evidence]")]
    [InlineData("pieces")]
    [InlineData("[Trust.Observed(70), .. pieces]")]
    [InlineData("[Trust.Observed(70), Evidence.Awarded(code, 90)]")]
    [InlineData("[Trust.Observed(70), {|KPI3009:Evidence.Awarded(\"2.2\", 90)|}]")]
    public Task Each_indicator_needs_a_score_or_a_target_that_is_decided(string evidence) => RuleTest.VerifyAsync($"Legal.Assess({evidence})");

    [Theory]
    [InlineData("Trust.Observed(60)", null)]
    [InlineData("Adopted.Observed(false)", null)]
    [InlineData("Trust.Observed(70)", "Scorecard ETDA 2568 gets no result for 1.1 (adopted), so it has no total: give an observation, Evidence.Awarded or Evidence.Pending")]
    [InlineData("Adopted.Observed(true)", "Scorecard ETDA 2568 gets no result for 1.1 (trust), so it has no total: give an observation, Evidence.Awarded or Evidence.Pending")]
    [InlineData("Adopted.Observed(flag)", null)]
    [InlineData("Trust.Observed(amount)", null)]
    public Task What_is_observed_may_decide_what_is_not(string observation, string? message) => RuleTest.VerifyAsync(
        RuleTest.Marked($"new Scorecard(\"ETDA\", Year, Framework, [new(\"1\", \"A\", [new(\"1.1\", \"B\", 70, {Both})]), new(\"2\", \"C\", [new(\"2.1\", \"D\", 30)])])"
        + $".Assess({observation}, Evidence.Awarded(\"2.1\", 90))", message is null ? null : "KPI3010"),
        [.. message is null ? Array.Empty<Kpi.Testing.Expectation>() : [message]]);

    [Theory]
    [InlineData("scorecard.Assess([])")]
    [InlineData("new Scorecard(\"ETDA\", Year, Framework, [component, new(\"2\", \"C\", [new(\"2.1\", \"D\", 30)])]).Assess(Evidence.Awarded(\"1.1\", 90))")]
    [InlineData("new Scorecard(\"ETDA\", Year, framework, [new(\"1\", \"A\", [new(code, \"B\", 70)]), new(\"2\", \"C\", [new(\"2.1\", \"D\", 30)])]).Assess(Evidence.Awarded(\"1.1\", 90))")]
    [InlineData("new Scorecard(\"ETDA\", Year, Framework, [new(\"1\", \"A\", [new(\"1.1\", \"B\", 70, target)]), new(\"2\", \"C\", [new(\"2.1\", \"D\", 30)])]).Assess(Evidence.Awarded(\"2.1\", 90))")]
    public Task A_scorecard_that_is_not_known_whole_is_not_judged(string expression) => RuleTest.VerifyAsync(expression);

    [Theory]
    [InlineData("Legal.Assess(Trust., )")]
    [InlineData("Legal.Assess([Evidence.Awarded(\"2.1\", )])")]
    public Task Half_typed_code_is_left_alone(string expression) =>
        DefinitionTest.Analysis.Allowing("CS1525", "CS7036", "CS1001", "CS1503", "CS1501")
            .VerifyAsync(DefinitionTest.InClass($"private static readonly Measure<Percentage> Trust = Measure.Share(\"trust\", \"Trust\");\nprivate static readonly Scorecard Legal = null!;\npublic static object Run() => {expression};"));
}
