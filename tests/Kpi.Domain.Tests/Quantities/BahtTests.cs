using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Quantities;

public class BahtTests
{
    [Fact]
    public void The_default_is_no_money()
    {
        Assert.Equal(Baht.Zero, default);
        Assert.Equal(0m, Baht.Zero.Amount);
    }

    // Budget summary table of the report: 39.1151 million baht are allocated to the first project.
    [Fact]
    public void Millions_are_exact_to_the_baht() => Assert.Equal(Baht.Of(39_115_100m), Baht.Millions(39.1151m));

    [Fact]
    public void Printed_scale_does_not_matter() => Laws.Equality(Baht.Of(1.0m), Baht.Of(1.00m), Baht.Of(1.01m));

    [Fact]
    public void It_is_equal_ordered_and_printed_as_its_decimal() => Laws.StandsForADecimal(Baht.Of);

    [Fact]
    public void Amounts_add_subtract_and_change_sign()
    {
        Assert.Equal(Baht.Of(30m), Baht.Of(10.5m) + Baht.Of(19.5m));
        Assert.Equal(Baht.Of(-9m), Baht.Of(10.5m) - Baht.Of(19.5m));
        Assert.Equal(Baht.Of(-10.5m), -Baht.Of(10.5m));
    }

    [Fact]
    public void What_is_added_can_be_taken_away_again() =>
        Property.Holds(Decimals.Between(-200_000m, 200_000m).Two(), Decimals.ShrinkPair, pair =>
        {
            (Baht left, Baht right) = (Baht.Of(pair.Item1), Baht.Of(pair.Item2));
            Assert.Equal(left, left + right - right);
            Assert.Equal(left - right, left + -right);
            Assert.Equal(left + right, right + left);
        });

    [Fact]
    public void Millions_and_back_is_the_same_number() =>
        Property.Holds(Decimals.Between(-200_000m, 200_000m), Decimals.Shrink, millions => Assert.Equal(millions, Baht.Millions(millions).InMillions()));

    [Fact]
    public void An_amount_beyond_a_decimal_is_refused_and_not_wrapped()
    {
        Assert.Throws<OverflowException>(() => Baht.Millions(decimal.MaxValue));
        Assert.Throws<OverflowException>(() => Baht.Of(decimal.MaxValue) + Baht.Of(decimal.MaxValue));
        Assert.Throws<OverflowException>(() => Baht.Of(decimal.MinValue) - Baht.Of(decimal.MaxValue));
    }

    [Theory]
    [InlineData("39115100.00", "39115100 THB")]
    [InlineData("-0.5", "-0.5 THB")]
    [InlineData("0", "0 THB")]
    public void Its_text_is_the_amount_and_the_unit(string amount, string text) => Assert.Equal(text, Baht.Of(Number.Of(amount)).ToString());

    [Theory]
    [InlineData("500000000", "500 million baht", "500 ล้านบาท")]
    [InlineData("1000000", "1 million baht", "1 ล้านบาท")]
    [InlineData("1010000", "1.01 million baht", "1.01 ล้านบาท")]
    [InlineData("-2500000", "-2.5 million baht", "-2.5 ล้านบาท")]
    [InlineData("1234560000", "1,234.56 million baht", "1,234.56 ล้านบาท")]
    [InlineData("1005000", "1,005,000 baht", "1,005,000 บาท")]
    [InlineData("39115100", "39,115,100 baht", "39,115,100 บาท")]
    [InlineData("990000", "990,000 baht", "990,000 บาท")]
    [InlineData("0.005", "0.005 baht", "0.005 บาท")]
    [InlineData("0", "0 baht", "0 บาท")]
    public void Reports_say_millions_where_that_is_shorter(string amount, string english, string thai)
    {
        Assert.Equal(english, Baht.Of(Number.Of(amount)).ToString(Language.English));
        Assert.Equal(thai, Baht.Of(Number.Of(amount)).ToString(Language.Thai));
    }
}
