using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Quantities;

public class PercentageTests
{
    [Fact]
    public void The_default_is_0_percent() => Assert.Equal((Percentage)0m, default);

    [Fact]
    public void It_is_the_number_of_hundredths_it_was_written_as() => Assert.Equal(77.53m, ((Percentage)77.53m).Value);

    [Fact]
    public void Integers_convert_through_decimal() => Assert.Equal((Percentage)85m, (Percentage)85);

    [Fact]
    public void It_may_be_a_fall_or_beyond_100()
    {
        Assert.Equal(-3.5m, ((Percentage)(-3.5m)).Value);
        Assert.Equal(250m, ((Percentage)250m).Value);
    }

    [Fact]
    public void Printed_scale_does_not_matter() => Laws.Equality((Percentage)1.0m, (Percentage)1.00m, (Percentage)1.01m);

    [Fact]
    public void It_is_equal_ordered_and_printed_as_its_decimal() => Laws.StandsForADecimal(value => (Percentage)value);

    [Fact]
    public void Its_text_is_the_number_and_the_sign() => Assert.Equal("77.5%", ((Percentage)77.50m).ToString());

    [Fact]
    public void Its_text_is_read_back_as_the_same_percentage() =>
        Property.Holds(Decimals.Any, Decimals.Shrink, value => TextLaws.RoundTrips((Percentage)value));

    [Theory]
    [InlineData("ร้อยละ 77.53")]
    [InlineData("ร้อยละ 77.530")]
    [InlineData("77.53 %")]
    [InlineData("๗๗.๕๓%")]
    public void Its_printed_forms_are_read(string text) => Assert.Equal((Percentage)77.53m, Percentage.Parse(text));

    [Fact]
    public void Reports_print_it_with_the_word_in_Thai()
    {
        Assert.Equal("ร้อยละ 88.45", ((Percentage)88.450m).ToString(Language.Thai));
        Assert.Equal("88.45%", ((Percentage)88.450m).ToString(Language.English));
    }

    [Theory]
    [InlineData("77.53", "\"77.53\" cannot be read: expected '%' at the end")]
    [InlineData("ร้อยละ 77.53%", "\"ร้อยละ 77.53%\" cannot be read: expected the end at position 13, where '%' stands")]
    [InlineData("%", "\"%\" cannot be read: expected a digit at position 1, where '%' stands")]
    public void Other_texts_are_refused(string text, string message) => TextLaws.Refuses<Percentage>(text, message);
}
