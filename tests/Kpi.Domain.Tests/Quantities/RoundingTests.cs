namespace Kpi.Domain.Tests.Quantities;

public class RoundingTests
{
    // facts.md, table of rounding modes.
    [Theory]
    [InlineData("2.5", "3", "2", "2")]
    [InlineData("-2.5", "-3", "-2", "-2")]
    [InlineData("3.5", "4", "4", "3")]
    [InlineData("-3.5", "-4", "-4", "-3")]
    [InlineData("2.4999", "2", "2", "2")]
    [InlineData("-2.4999", "-2", "-2", "-2")]
    public void Each_mode_goes_its_way(string value, string halfAway, string halfEven, string truncated)
    {
        AssertRounds(Number.Of(value), Rounding.HalfAwayFromZero, Number.Of(halfAway));
        AssertRounds(Number.Of(value), Rounding.HalfEven, Number.Of(halfEven));
        AssertRounds(Number.Of(value), Rounding.Truncated, Number.Of(truncated));
    }

    [Fact]
    public void The_default_is_half_away_from_zero_as_Thai_reports_round() => Assert.Equal(Rounding.HalfAwayFromZero, default);

    [Theory]
    [InlineData(28)]
    [InlineData(27)]
    public void The_finest_decimals_can_be_rounded(int decimals) =>
        Assert.Equal(decimals == 28 ? 1.0000000000000000000000000015m : 1.000000000000000000000000002m, ((Score)1.0000000000000000000000000015m).Round(decimals, Rounding.HalfAwayFromZero).Value);

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Other_numbers_of_decimals_are_refused(int decimals)
    {
        Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(() => ((Score)1m).Round(decimals, Rounding.HalfEven)).ParamName);
        Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(() => ((Percentage)1m).Round(decimals, Rounding.Truncated)).ParamName);
        Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(() => Baht.Of(1m).Round(decimals, Rounding.HalfAwayFromZero)).ParamName);
    }

    private static void AssertRounds(decimal value, Rounding rounding, decimal expected)
    {
        Assert.Equal(expected, ((Score)value).Round(0, rounding).Value);
        Assert.Equal(expected, ((Percentage)value).Round(0, rounding).Value);
        Assert.Equal(expected, Baht.Of(value).Round(0, rounding).Amount);
    }
}
