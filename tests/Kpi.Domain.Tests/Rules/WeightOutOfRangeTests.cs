namespace Kpi.Domain.Tests.Rules;

/// <summary>KPI3003.</summary>
public class WeightOutOfRangeTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.010", "-0.01")]
    [InlineData("100.01", "100.01")]
    [InlineData("100.0000000000000000000000001", "100.0000000000000000000000001")]
    public void A_weight_that_is_not_above_0_and_at_most_100_is_refused(string weight, string shown) => RuleAssert.Breaks(
        () => (Weight)Number.Of(weight), () => Weight.Validate(Number.Of(weight)), Expected("value", shown));

    [Theory]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("0.01")]
    [InlineData("100")]
    [InlineData("100.00")]
    public void The_smallest_weight_and_100_are_accepted(string weight) =>
        RuleAssert.Keeps(() => (Weight)Number.Of(weight), () => Weight.Validate(Number.Of(weight)));

    [Fact]
    public void A_weight_that_no_number_made_is_refused_where_it_is_used() => RuleAssert.Breaks(
        () => new Indicator("1.1", "Title", default), () => Indicator.Validate("1.1", "Title", default), Expected("weight", "0"));

    private static Broken Expected(string parameterName, string shown) => new(
        "KPI3003",
        parameterName,
        $"Weight {shown} is not allowed: a weight is a percentage above 0 and at most 100",
        $"น้ำหนัก {shown} ใช้ไม่ได้: น้ำหนักเป็นร้อยละที่มากกว่า 0 และไม่เกิน 100");
}
