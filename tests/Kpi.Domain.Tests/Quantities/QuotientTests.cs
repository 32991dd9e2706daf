using System.Numerics;
using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Quantities;

public class QuotientTests
{
    // The mean of platform confidence, project 3 of the report: (75.72 + 79.33) / 2, printed 77.53.
    [Fact]
    public void The_reports_mean_of_platform_confidence_is_77_53() =>
        Assert.Equal(77.53m, Quotient.Of(75.72m + 79.33m, 2m, decimals: 2, Rounding.HalfAwayFromZero));

    [Fact]
    public void A_total_that_is_exactly_94_995_is_not_lost_to_quotients_of_28_digits()
    {
        (decimal Weight, decimal SixTimesTheScore)[] indicators = [(35m, 561m), (50m, 599m), (5m, 561m), (10m, 460.7m)];
        decimal roundedOnTheWay = indicators.Sum(indicator => indicator.Weight * (indicator.SixTimesTheScore / 6m)) / 100m;

        Assert.Equal(94.99m, decimal.Round(roundedOnTheWay, 2, MidpointRounding.AwayFromZero));
        Assert.Equal(
            95.00m,
            Quotient.Of(indicators.Sum(indicator => indicator.Weight * indicator.SixTimesTheScore), 6m * 100m, decimals: 2, Rounding.HalfAwayFromZero));
    }

    [Theory]
    [InlineData("1", "3", 4, "0.3333", "0.3333", "0.3333")]
    [InlineData("2", "3", 4, "0.6667", "0.6667", "0.6666")]
    [InlineData("-2", "3", 4, "-0.6667", "-0.6667", "-0.6666")]
    [InlineData("5", "2", 0, "3", "2", "2")]
    [InlineData("-5", "2", 0, "-3", "-2", "-2")]
    [InlineData("5", "-2", 0, "-3", "-2", "-2")]
    [InlineData("7", "2", 0, "4", "4", "3")]
    [InlineData("-7", "2", 0, "-4", "-4", "-3")]
    [InlineData("0.01", "4", 28, "0.0025", "0.0025", "0.0025")]
    [InlineData("0", "7", 2, "0", "0", "0")]
    [InlineData("79228162514264337593543950335", "1", 28, "79228162514264337593543950335", "79228162514264337593543950335", "79228162514264337593543950335")]
    public void It_is_rounded_as_named(string numerator, string denominator, int decimals, string halfAway, string halfEven, string truncated)
    {
        Assert.Equal(Number.Of(halfAway), Quotient.Of(Number.Of(numerator), Number.Of(denominator), decimals, Rounding.HalfAwayFromZero));
        Assert.Equal(Number.Of(halfEven), Quotient.Of(Number.Of(numerator), Number.Of(denominator), decimals, Rounding.HalfEven));
        Assert.Equal(Number.Of(truncated), Quotient.Of(Number.Of(numerator), Number.Of(denominator), decimals, Rounding.Truncated));
    }

    [Fact]
    public void It_is_at_most_half_a_step_from_the_exact_quotient_and_truncated_less_than_a_step_towards_zero() =>
        Property.Holds(Pairs, Decimals.ShrinkPair, pair =>
        {
            (decimal numerator, decimal denominator) = pair;
            if (denominator == 0m)
                return;
            const int Decimals = 3;
            foreach (Rounding rounding in (Rounding[])[Rounding.HalfAwayFromZero, Rounding.HalfEven])
                Assert.True(2 * BigInteger.Abs(Error(rounding)) <= BigInteger.Abs(Thousandths(denominator)));
            Assert.True(BigInteger.Abs(Error(Rounding.Truncated)) < BigInteger.Abs(Thousandths(denominator)));
            Assert.True(Math.Abs(Quotient.Of(numerator, denominator, Decimals, Rounding.Truncated)) <= Math.Abs(Quotient.Of(numerator, denominator, Decimals, Rounding.HalfEven)));

            BigInteger Error(Rounding rounding) =>
                Thousandths(numerator) * 1000 - Thousandths(Quotient.Of(numerator, denominator, Decimals, rounding)) * Thousandths(denominator);
        });

    [Fact]
    public void It_is_symmetric_about_zero() =>
        Property.Holds(Pairs, Decimals.ShrinkPair, pair =>
        {
            if (pair.Right == 0m)
                return;
            foreach (Rounding rounding in Enum.GetValues<Rounding>())
                Assert.Equal(-Quotient.Of(pair.Left, pair.Right, 2, rounding), Quotient.Of(-pair.Left, pair.Right, 2, rounding));
        });

    [Fact]
    public void What_it_cannot_do_is_refused()
    {
        Assert.Throws<DivideByZeroException>(() => Quotient.Of(1m, 0m, 2, Rounding.HalfEven));
        Assert.Throws<OverflowException>(() => Quotient.Of(decimal.MaxValue, 0.1m, 0, Rounding.HalfEven));
        Assert.Throws<OverflowException>(() => Quotient.Of(100m, 3m, 28, Rounding.HalfEven));
        Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(() => Quotient.Of(1m, 1m, 29, Rounding.HalfEven)).ParamName);
        var decimals = Assert.Throws<ArgumentOutOfRangeException>(() => Quotient.Of(1m, 1m, -1, Rounding.HalfEven));
        Assert.Equal("decimals", decimals.ParamName);
        Assert.StartsWith("The number of decimals must be 0 to 28.", decimals.Message, StringComparison.Ordinal);
        var rounding = Assert.Throws<ArgumentOutOfRangeException>(() => Quotient.Of(1m, 1m, 0, (Rounding)3));
        Assert.Equal("rounding", rounding.ParamName);
        Assert.StartsWith("Not a way of rounding.", rounding.Message, StringComparison.Ordinal);
    }

    private static FsCheck.Gen<(decimal Left, decimal Right)> Pairs { get; } =
        Decimals.Between(-200m, 200m).Two().Select(pair => (pair.Item1, pair.Item2));

    private static BigInteger Thousandths(decimal value) => new(value * 1000m);
}
