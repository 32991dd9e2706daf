using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Quantities;

public class FractionTests
{
    [Fact]
    public void It_computes_as_fractions_do()
    {
        Fraction third = Fraction.Of(1m, 3m);
        Fraction half = Fraction.Of(-0.5m, -1m);
        AssertIs(5m, 6m, third + half);
        AssertIs(-1m, 6m, third - half);
        AssertIs(1m, 6m, third * half);
        AssertIs(2m, 3m, third / half);
        AssertIs(-2m, 3m, third / Fraction.Of(0.5m, -1m));
        Assert.Equal(1m, (third + third + third).Round(28, Rounding.Truncated));
    }

    [Fact]
    public void Products_beyond_a_decimal_stay_exact()
    {
        Fraction large = Fraction.Of(decimal.MaxValue) * Fraction.Of(decimal.MaxValue);
        AssertIs(1m, 1m, large / large);
        Assert.True(large.CompareTo(large + Fraction.Of(1e-28m)) < 0);
        Assert.Throws<OverflowException>(() => large.Round(0, Rounding.Truncated));
    }

    [Fact]
    public void It_lies_between_the_decimals_around_it()
    {
        Assert.Equal((0.33m, 0.34m), Fraction.Of(1m, 3m).Around(2));
        Assert.Equal((-0.34m, -0.33m), Fraction.Of(1m, -3m).Around(2));
        Assert.Equal((0.5m, 0.5m), Fraction.Of(1m, 2m).Around(2));
    }

    [Fact]
    public void Nothing_is_divided_by_zero()
    {
        Assert.Equal("The denominator is 0; a quotient needs another.", Assert.Throws<DivideByZeroException>(() => Fraction.Of(1m, 0.00m)).Message);
        Assert.Throws<DivideByZeroException>(() => Fraction.Of(1m) / Fraction.Of(0m));
    }

    [Fact]
    public void It_is_ordered_as_the_decimals_that_it_stands_for() =>
        Property.Holds(Decimals.Any.Two().Select(pair => (pair.Item1, pair.Item2)), Decimals.ShrinkPair, pair =>
            Assert.Equal(pair.Item1.CompareTo(pair.Item2), Math.Sign(Fraction.Of(pair.Item1).CompareTo(Fraction.Of(pair.Item2)))));

    private static void AssertIs(decimal numerator, decimal denominator, Fraction actual) =>
        Assert.Equal(0, Fraction.Of(numerator, denominator).CompareTo(actual));
}
