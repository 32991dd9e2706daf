using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Quantities;

public class ScoreTests
{
    [Fact]
    public void The_default_is_the_score_0() => Assert.Equal((Score)0m, default);

    [Fact]
    public void It_is_the_number_it_was_written_as() => Assert.Equal(94.13m, ((Score)94.13m).Value);

    [Fact]
    public void Integers_convert_through_decimal() => Assert.Equal((Score)100m, (Score)100);

    [Fact]
    public void Any_decimal_is_a_score_since_the_framework_says_which_it_allows()
    {
        Assert.Equal(-1m, ((Score)(-1m)).Value);
        Assert.Equal(453.53m, ((Score)453.53m).Value);
    }

    [Fact]
    public void Printed_scale_does_not_matter() => Laws.Equality((Score)1.0m, (Score)1.00m, (Score)1.01m);

    [Fact]
    public void It_is_equal_ordered_and_printed_as_its_decimal() => Laws.StandsForADecimal(value => (Score)value);

    [Theory]
    [InlineData("94.130", "94.13")]
    [InlineData("100", "100")]
    [InlineData("-0.50", "-0.5")]
    public void Its_text_is_the_number_without_trailing_zeros(string number, string text) =>
        Assert.Equal(text, ((Score)Number.Of(number)).ToString());

    // facts.md, table of rounding modes; 77.525 is the mean of 75.72 and 79.33, printed 77.53.
    [Theory]
    [InlineData("2.5", 0, "3")]
    [InlineData("-2.5", 0, "-3")]
    [InlineData("3.5", 0, "4")]
    [InlineData("-3.5", 0, "-4")]
    [InlineData("2.4999", 0, "2")]
    [InlineData("-2.4999", 0, "-2")]
    [InlineData("77.525", 2, "77.53")]
    [InlineData("94.995", 2, "95")]
    [InlineData("94.9949", 2, "94.99")]
    public void Rounding_goes_half_away_from_zero(string exact, int decimals, string rounded) =>
        Assert.Equal((Score)Number.Of(rounded), ((Score)Number.Of(exact)).Round(decimals, Rounding.HalfAwayFromZero));

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Rounding_to_a_number_of_decimals_that_there_is_not_is_refused(int decimals) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Score)1m).Round(decimals, Rounding.HalfAwayFromZero));

    [Fact]
    public void Its_text_is_read_back_as_the_same_score() =>
        Property.Holds(Decimals.Any, Decimals.Shrink, value => TextLaws.RoundTrips((Score)value));

    [Theory]
    [InlineData("๙๔.๑๓", "94.13")]
    [InlineData("1,234.50", "1234.5")]
    [InlineData("−3", "-3")]
    public void Thai_digits_groups_and_a_minus_are_read(string text, string number) => Assert.Equal((Score)Number.Of(number), Score.Parse(text));

    // 64 bits hold 19 digits, a decimal 28 and some of 29.
    [Theory]
    [InlineData("9999999999999999999")]
    [InlineData("99999999999999999999")]
    [InlineData("12345678901234567.890")]
    [InlineData("9999999999999999999999999999")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("-0.0000000000000000000000000001")]
    [InlineData("00000000000000000000000000000000000001")]
    [InlineData("0000000000000000000000.5")]
    public void Every_digit_that_a_decimal_holds_is_read(string text) => Assert.Equal(Number.Of(text), Score.Parse(text).Value);

    [Fact]
    public void A_minus_before_nothing_is_nothing()
    {
        Assert.Equal(default, Score.Parse("-0"));
        Assert.Equal(default, Score.Parse("-0.00000000000000000000"));
        Assert.Equal(decimal.GetBits(0.00m), decimal.GetBits(Score.Parse("-0.00").Value));
    }

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("79228162514264337593543950340")]
    [InlineData("99999999999999999999999999999")]
    [InlineData("792281625142643375935439503350")]
    [InlineData("1000000000000000000000000000000000000000")]
    public void A_digit_too_many_is_refused(string text) => TextLaws.Refuses<Score>(
        text, $"\"{text}\" cannot be read: expected a number that a decimal holds exactly at position 1, where '{text[0]}' stands");

    [Theory]
    [InlineData("", "\"\" cannot be read: expected a digit at the end")]
    [InlineData("94.", "\"94.\" cannot be read: expected a digit at the end")]
    [InlineData(".5", "\".5\" cannot be read: expected a digit at position 1, where '.' stands")]
    [InlineData("94,13", "\"94,13\" cannot be read: expected a group of three digits before this at the end")]
    [InlineData("323,8777", "\"323,8777\" cannot be read: expected a group of three digits before this at the end")]
    [InlineData("1234,567", "\"1234,567\" cannot be read: expected the end at position 5, where ',' stands")]
    [InlineData("94.13 คะแนน", "\"94.13 คะแนน\" cannot be read: expected the end at position 6, where ' ' stands")]
    [InlineData("79228162514264337593543950336", "\"79228162514264337593543950336\" cannot be read: expected a number that a decimal holds exactly at position 1, where '7' stands")]
    [InlineData("0.00000000000000000000000000001", "\"0.00000000000000000000000000001\" cannot be read: expected a number that a decimal holds exactly at position 1, where '0' stands")]
    public void Other_texts_are_refused(string text, string message) => TextLaws.Refuses<Score>(text, message);
}
