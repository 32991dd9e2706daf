using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Quantities;

public class WeightTests
{
    [Fact]
    public void It_is_the_number_it_was_written_as() => Assert.Equal(7.5m, ((Weight)7.5m).Value);

    [Fact]
    public void Integers_convert_through_decimal() => Assert.Equal((Weight)15m, (Weight)15);

    [Fact]
    public void The_default_is_a_weight_of_0_which_no_number_makes_and_an_indicator_refuses()
    {
        Assert.Equal(0m, default(Weight).Value);
        Assert.Throws<KpiRuleException>(() => (Weight)0m);
        Assert.Throws<KpiRuleException>(() => new Indicator("1.1", "Title", default));
    }

    [Fact]
    public void Printed_scale_does_not_matter() => Laws.Equality((Weight)1.0m, (Weight)1.00m, (Weight)1.01m);

    [Fact]
    public void It_is_equal_ordered_and_printed_as_its_decimal() =>
        Laws.StandsForADecimal(value => (Weight)value, Decimals.Between(0.001m, 100m));

    [Fact]
    public void Its_text_is_the_number_without_trailing_zeros() => Assert.Equal("7.5", ((Weight)7.50m).ToString());

    [Fact]
    public void Its_text_is_read_back_as_the_same_weight() =>
        Property.Holds(Decimals.Between(0.001m, 100m), Decimals.Shrink, value => TextLaws.RoundTrips((Weight)(value > 0m ? value : 1m)));

    [Theory]
    [InlineData("15%", "\"15%\" cannot be read: expected the end at position 3, where '%' stands")]
    [InlineData("x", "\"x\" cannot be read: expected a digit at position 1, where 'x' stands")]
    public void Other_texts_are_refused(string text, string message) => TextLaws.Refuses<Weight>(text, message);

    [Theory]
    [InlineData("0", "Weight 0 is not allowed: a weight is a percentage above 0 and at most 100")]
    [InlineData("100.01", "Weight 100.01 is not allowed: a weight is a percentage above 0 and at most 100")]
    public void A_number_that_is_no_weight_breaks_the_rule_of_weights(string text, string message) => TextLaws.Refuses<Weight>(text, message, rule: "KPI3003");
}
