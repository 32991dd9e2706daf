namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI2008.</summary>
public sealed class CodeOfTwoKindsTests
{
    private const string OtherTrust = "Measure.Points(\"trust\", \"Trust\")";

    [Fact]
    public Task A_code_of_two_kinds_in_one_target() => RuleTest.VerifyAsync(
        $"new TieredTarget(Trust >= 65, {{|KPI2008:Trust >= 75 & {OtherTrust} >= 5|}}, criterion)",
        "Measure code trust stands for a share and for points: one code is one kind of measure");

    [Fact]
    public Task In_Thai() => RuleTest.VerifyThaiAsync(
        "new TieredTarget(Impact >= Baht.Of(1), {|KPI2008:Impact >= Baht.Of(2) & Measure.Money(\"impact\", \"A\", canBeNegative: true) > Baht.Of(-1)|}, criterion)",
        "รหัสตัววัด impact เป็นทั้งจำนวนเงินและจำนวนเงินที่ติดลบได้: หนึ่งรหัสเป็นตัววัดได้ชนิดเดียว");

    [Fact]
    public Task A_code_of_two_kinds_in_one_scorecard_at_the_component_that_names_the_second() => RuleTest.VerifyAsync(
        $"new Scorecard(code, Year, framework, [new(\"1\", \"A\", [new(code, \"B\", amount, new TieredTarget(Trust >= 65, Trust >= 75, Trust >= 85))]), component, "
        + $"{{|KPI2008:new(\"2\", \"C\", [indicator, new(code, \"D\", amount, new TieredTarget({OtherTrust} >= 1, {OtherTrust} >= 2, {OtherTrust} >= 3))])|}}, .. components])",
        "Measure code trust stands for a share and for points: one code is one kind of measure");

    [Fact]
    public Task One_measure_for_two_indicators_is_right() => RuleTest.VerifyAsync(
        "new Scorecard(code, Year, framework, [new(code, \"A\", [new(code, \"B\", amount, new TieredTarget(Trust >= 65, Trust >= 75, Trust >= 85)), "
        + "new(code, \"C\", amount, new TieredTarget(Trust >= 5, Trust >= 6, Trust >= 7)), new(code, \"D\", amount, target)]), component])");

    [Fact]
    public Task A_code_of_two_kinds_in_one_project_at_the_indicator_that_names_the_second() => ThrownTest.VerifyAsync(
        "new Project(\"1\", \"A\", FiscalYear.FromBuddhistEra(2568), [new(\"1\", \"B\", Measure.Share(\"trust\", \"Trust\") >= 65), "
        + $"new(\"2\", \"C\", Measure.Share(\"trust\", \"Trust\") >= 70), {{|KPI2008:new(\"3\", \"D\", {OtherTrust} >= 5)|}}])");

    [Theory]
    [InlineData("new TieredTarget(Trust >= 65, Trust >= 75 & Measure.Share(\"trust\", \"Trust\") >= 80, Trust >= 85)")]
    [InlineData("new TieredTarget(Trust >= 65, Trust >= 75, Trust >= 85 & Measure.Points(code, \"Trust\") >= 5)")]
    [InlineData("new TieredTarget(Trust >= 65, Trust >= 75, Trust >= 85 & Measure.Money(\"trust\", \"Trust\", canBeNegative: number > 5) >= Baht.Of(5))")]
    public Task One_kind_is_right_and_what_is_unknown_is_not_judged(string expression) => RuleTest.VerifyAsync(expression);
}
