namespace Kpi.Domain.Tests.Rules;

/// <summary>KPI3012.</summary>
public class MalformedCodeTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1.")]
    [InlineData(".1")]
    [InlineData("1..2")]
    [InlineData("1.2.3.4.5")]
    [InlineData("01")]
    [InlineData("1.02")]
    [InlineData("1.2 ")]
    [InlineData("-1")]
    [InlineData("1,2")]
    [InlineData("a")]
    [InlineData("๑.๒")]
    public void A_code_that_is_not_numbers_joined_by_dots_is_refused_wherever_it_is_given(string code)
    {
        var expected = new Broken(
            "KPI3012",
            "code",
            $"Code \"{code}\" is not numbers joined by dots, at most four levels, like 1.2",
            $"รหัส \"{code}\" ไม่ใช่ตัวเลขคั่นด้วยจุด ไม่เกินสี่ระดับ เช่น 1.2");
        RuleAssert.Breaks(() => new Indicator(code, "Title", 10), () => Indicator.Validate(code, "Title", 10), expected);
        Indicator[] indicators = [Example.Indicator("1.1", 10)];
        RuleAssert.Breaks(() => new Component(code, "Title", indicators), () => Component.Validate(code, "Title", indicators), expected);
        RuleAssert.Breaks(() => Evidence.Awarded(code, 75), () => Evidence.Validate(code), expected);
        RuleAssert.Breaks(() => Evidence.Pending(code, 75), () => Evidence.Validate(code), expected);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("1.0")]
    [InlineData("10.20")]
    [InlineData("1.2.3.4")]
    [InlineData("99999999999999999999")]
    public void Up_to_four_numbers_joined_by_dots_are_accepted(string code)
    {
        RuleAssert.Keeps(() => new Indicator(code, "Title", 10), () => Indicator.Validate(code, "Title", 10));
        RuleAssert.Keeps(() => Evidence.Pending(code, 75), () => Evidence.Validate(code));
    }

    [Fact]
    public void An_indicator_tells_of_its_code_and_of_its_weight() => RuleAssert.Breaks(
        () => new Indicator("1.", "Title", default),
        () => Indicator.Validate("1.", "Title", default),
        new Broken(
            "KPI3012",
            "code",
            "Code \"1.\" is not numbers joined by dots, at most four levels, like 1.2",
            "รหัส \"1.\" ไม่ใช่ตัวเลขคั่นด้วยจุด ไม่เกินสี่ระดับ เช่น 1.2"),
        new Broken(
            "KPI3003",
            "weight",
            "Weight 0 is not allowed: a weight is a percentage above 0 and at most 100",
            "น้ำหนัก 0 ใช้ไม่ได้: น้ำหนักเป็นร้อยละที่มากกว่า 0 และไม่เกิน 100"));
}
