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

    [Fact]
    public void Each_unit_is_so_many_baht()
    {
        Assert.Equal(Baht.Of(0.01m), Baht.Satang(1m));
        Assert.Equal(Baht.Of(2_500m), Baht.Thousands(2.5m));
        Assert.Equal(Baht.Of(500_000_000m), Baht.Millions(500m));
        Assert.Equal((3_911_510_000m, 39_115.1m, 39.1151m), (Baht.Of(39_115_100m).InSatang(), Baht.Of(39_115_100m).InThousands(), Baht.Of(39_115_100m).InMillions()));
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => Baht.In((BahtUnit)4, 1m));
        Assert.Equal("unit", thrown.ParamName);
        Assert.StartsWith("Not a unit of money.", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("unit", Assert.Throws<ArgumentOutOfRangeException>(() => Baht.Of(1m).In((BahtUnit)4)).ParamName);
    }

    [Fact]
    public void What_no_decimal_holds_exactly_is_refused_and_not_rounded()
    {
        Assert.Throws<OverflowException>(() => Baht.Of(1e-28m).InMillions());
        Assert.Throws<OverflowException>(() => Baht.Satang(1e-28m));
        Assert.Throws<OverflowException>(() => Baht.Of(1e27m) + Baht.Of(0.001m));
        Assert.Equal("The exact result has more digits than a decimal holds.", Assert.Throws<OverflowException>(() => Baht.Of(1e-15m) * 1e-15m).Message);
        Assert.Equal(Baht.Of(1e27m), Baht.Of(1.5e27m) - Baht.Of(0.50e27m));
        Assert.Equal(Baht.Of(12_000_000_000_000_000_000_000_000_000m), Baht.Of(11_999_999_999_999_999_999_999_999_999m) + Baht.Of(1.0000m));
        Assert.Equal(Baht.Of(1e27m), Baht.Of(1e27m) + Baht.Of(0.000m));
    }

    [Fact]
    public void An_amount_is_multiplied_by_a_number_on_either_side()
    {
        Assert.Equal(Baht.Of(31.5m), Baht.Of(10.5m) * 3m);
        Assert.Equal(Baht.Of(31.5m), 3m * Baht.Of(10.5m));
    }

    [Theory]
    [InlineData(BahtUnit.Millions, 4, "39.1151 ล้านบาท", "39.1151 million baht")]
    [InlineData(BahtUnit.Millions, 0, "39.1151 ล้านบาท", "39.1151 million baht")]
    [InlineData(BahtUnit.Baht, 2, "39,115,100.00 บาท", "39,115,100.00 baht")]
    [InlineData(BahtUnit.Thousands, 2, "39,115.10 พันบาท", "39,115.10 thousand baht")]
    [InlineData(BahtUnit.Satang, 0, "3,911,510,000 สตางค์", "3,911,510,000 satang")]
    public void It_is_printed_in_a_unit_with_at_least_the_decimals_asked_for(BahtUnit unit, int decimals, string thai, string english)
    {
        Assert.Equal(thai, Baht.Millions(39.1151m).ToString(unit, decimals, Language.Thai));
        Assert.Equal(english, Baht.Millions(39.1151m).ToString(unit, decimals, Language.English));
        Assert.Equal(Baht.Millions(39.1151m), Baht.Parse(thai));
        Assert.Equal(Baht.Millions(39.1151m), Baht.Parse(english));
    }

    [Fact]
    public void Its_text_is_read_back_as_the_same_amount() =>
        Property.Holds(Decimals.Any, Decimals.Shrink, value => TextLaws.RoundTrips(Baht.Of(value)));

    [Fact]
    public void Every_printed_form_is_read_back_as_the_same_amount() =>
        Property.Holds(Decimals.Between(-200_000m, 200_000m), Decimals.Shrink, value =>
        {
            var amount = Baht.Of(value);
            foreach (Language language in Enum.GetValues<Language>())
            {
                Assert.Equal(amount, Baht.Parse(amount.ToString(language)));
                foreach (BahtUnit unit in Enum.GetValues<BahtUnit>())
                    Assert.Equal(amount, Baht.Parse(amount.ToString(unit, 2, language)));
            }
        });

    // Q3 of the quarterly table of project 1 of the report: commitments fell by 4.8284 million.
    [Theory]
    [InlineData("(4.8284) ล้านบาท", "-4828400")]
    [InlineData("-4.8284 ล้านบาท", "-4828400")]
    [InlineData("639 ลบ.", "639000000")]
    [InlineData("๓๙.๑๑๕๑ ล้านบาท", "39115100")]
    [InlineData("500บาท", "500")]
    [InlineData("25 สตางค์", "0.25")]
    public void Forms_of_the_report_are_read(string text, string amount) => Assert.Equal(Baht.Of(Number.Of(amount)), Baht.Parse(text));

    [Theory]
    [InlineData("39.1070", "39107000")]
    [InlineData("(18.4571)", "-18457100")]
    [InlineData("-", "0")]
    [InlineData("5", "5000000")]
    [InlineData("-5", "-5000000")]
    public void Cells_are_read_in_the_unit_of_their_table(string text, string amount)
    {
        Assert.Equal(Baht.Of(Number.Of(amount)), Baht.Parse(text, BahtUnit.Millions));
        Assert.True(Baht.TryParse(text, BahtUnit.Millions, out Baht read));
        Assert.Equal(Baht.Of(Number.Of(amount)), read);
    }

    [Theory]
    [InlineData("39.1151", "\"39.1151\" cannot be read: expected a unit such as บาท, ล้านบาท, baht or THB at the end")]
    [InlineData("39.1151 USD", "\"39.1151 USD\" cannot be read: expected a unit such as บาท, ล้านบาท, baht or THB at position 9, where 'U' stands")]
    [InlineData("(4.8284 ล้านบาท", "\"(4.8284 ล้านบาท\" cannot be read: expected ')' at position 8, where ' ' stands")]
    [InlineData("-", "\"-\" cannot be read: expected a digit at the end")]
    [InlineData("1 บาทถ้วน", "\"1 บาทถ้วน\" cannot be read: expected the end at position 6, where 'ถ' stands")]
    [InlineData("79228162514264337593543950335 ล้านบาท", "\"79228162514264337593543950335 ล้านบาท\" cannot be read: the amount has more digits than a decimal holds")]
    public void Other_texts_are_refused(string text, string message) => TextLaws.Refuses<Baht>(text, message);
}
