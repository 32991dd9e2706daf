namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI3006.</summary>
public sealed class CodeUnderComponentTests
{
    [Fact]
    public Task An_indicator_under_another_components_number_at_its_component() => RuleTest.VerifyAsync(
        "new Scorecard(\"ETDA\", Year, Framework, [new(\"1\", \"A\", [new(\"1.1\", \"B\", 70)]), {|KPI3006:new(\"2\", \"C\", [new(\"1.2\", \"D\", 30)])|}])",
        "Indicator code 1.2 is not under component 2, as OPDC public organization 2568 asks; it must begin with 2.");

    [Fact]
    public Task In_Thai() => RuleTest.VerifyThaiAsync(
        "new Scorecard(\"ETDA\", Year, Framework, [new(\"1\", \"A\", [new(\"1.1\", \"B\", 70)]), {|KPI3006:new(\"2\", \"C\", [new(\"3\", \"D\", 30)])|}])",
        "รหัสตัวชี้วัด 3 ไม่อยู่ใต้องค์ประกอบ 2 ตามที่กรอบการประเมินองค์การมหาชนของสำนักงาน ก.พ.ร. ปี 2568 กำหนด: รหัสต้องขึ้นต้นด้วย 2.");

    [Theory]
    [InlineData("2.1", null)]
    [InlineData("2.10.1", null)]
    [InlineData("2", "KPI3006")]
    [InlineData("21.1", "KPI3006")]
    [InlineData("1.2", "KPI3006")]
    public Task A_code_begins_with_its_components_and_a_dot(string code, string? id) => RuleTest.VerifyAsync(
        $"new Scorecard(\"ETDA\", Year, Framework, [new(\"1\", \"A\", [new(\"1.1\", \"B\", 70)]), {RuleTest.Marked($"new(\"2\", \"C\", [new(\"{code}\", \"D\", 30)])", id)}])");

    [Fact]
    public Task Each_such_indicator_is_a_mistake() => RuleTest.VerifyAsync(
        "new Scorecard(\"ETDA\", Year, Framework, [new(\"1\", \"A\", [new(\"1.1\", \"B\", 70)]), {|KPI3006:{|KPI3006:new(\"2\", \"C\", [new(\"3.1\", \"D\", 15), new(\"3.2\", \"E\", 15)])|}|}])");

    [Fact]
    public Task A_code_and_its_components_decide_beside_unknown_ones() => RuleTest.VerifyAsync(
        "new Scorecard(code, Year, Framework, [component, {|KPI3006:new(\"2\", \"C\", [indicator, new(\"3.1\", \"D\", amount), .. indicators])|}, .. components])",
        "Indicator code 3.1 is not under component 2, as OPDC public organization 2568 asks; it must begin with 2.");

    [Theory]
    [InlineData("framework", "new(\"1\", \"A\", [new(\"2.1\", \"B\", 100)])")]
    [InlineData("Framework", "new(code, \"A\", [new(\"2.1\", \"B\", amount)])")]
    [InlineData("Framework", "new(\"1\", \"A\", [new(code, \"B\", amount)])")]
    [InlineData("EvaluationFramework.OpdcOneToFive", "new(\"1\", \"A\", [new(\"2.1\", \"B\", 100)])")]
    [InlineData("EvaluationFramework.IntegrityAndTransparency", "new(\"1\", \"A\", [new(\"2.1\", \"B\", 100)])")]
    public Task What_is_unknown_or_not_asked_for_is_not_judged(string framework, string component) =>
        RuleTest.VerifyAsync($"new Scorecard(\"ETDA\", Year, {framework}, [{component}])");
}
