namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI3012.</summary>
public sealed class MalformedCodeTests
{
    [Fact]
    public Task A_code_with_a_dot_too_many() => RuleTest.VerifyAsync(
        "new Indicator({|KPI3012:\"1.\"|}, \"A\", 10)",
        "Code \"1.\" is not numbers joined by dots, at most four levels, like 1.2");

    [Fact]
    public Task In_Thai() => RuleTest.VerifyThaiAsync(
        "new Component({|KPI3012:\"\"|}, \"A\", indicators)",
        "รหัส \"\" ไม่ใช่ตัวเลขคั่นด้วยจุด ไม่เกินสี่ระดับ เช่น 1.2");

    [Theory]
    [InlineData("1", null)]
    [InlineData("1.2.3.4", null)]
    [InlineData("1.2.3.4.5", "KPI3012")]
    [InlineData("0", null)]
    [InlineData("1.0", null)]
    [InlineData("1.02", "KPI3012")]
    [InlineData("10.20", null)]
    [InlineData("", "KPI3012")]
    [InlineData(" 1", "KPI3012")]
    [InlineData(".1", "KPI3012")]
    [InlineData("1..2", "KPI3012")]
    [InlineData("1,2", "KPI3012")]
    [InlineData("-1", "KPI3012")]
    [InlineData("๑.๒", "KPI3012")]
    public Task A_code_is_numbers_joined_by_dots(string code, string? id)
    {
        string marked = RuleTest.Marked($"\"{code}\"", id);
        return RuleTest.VerifyAsync($"(new Indicator(title: \"A\", weight: amount, code: {marked}), new Component({marked}, \"A\", indicators), Evidence.Awarded({marked}, amount), Evidence.Pending({marked}, amount))");
    }

    [Theory]
    [InlineData("new Project({|KPI3012:\"01\"|}, \"A\", FiscalYear.FromBuddhistEra(2568), [])")]
    [InlineData("new ProjectIndicator({|KPI3012:\"1.\"|}, \"A\", Measure.Count(\"served\", \"Served\") >= 10)")]
    public Task Projects_and_their_indicators_have_such_codes_too(string expression) => ThrownTest.VerifyAsync(expression);

    [Theory]
    [InlineData("new Indicator(code, \"A\", 10)")]
    [InlineData("new Component(code + \"x\", \"A\", indicators)")]
    [InlineData("Evidence.Pending($\"{number}\", 10)")]
    public Task A_code_that_is_unknown_is_not_judged(string expression) => RuleTest.VerifyAsync(expression);

    [Fact]
    public Task A_malformed_code_and_another_mistake_of_the_same_call_are_both_reported() =>
        RuleTest.VerifyAsync("new Component({|KPI3012:\"x\"|}, \"A\", {|KPI3007:[]|})");
}
