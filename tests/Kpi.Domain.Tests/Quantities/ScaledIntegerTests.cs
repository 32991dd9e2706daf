using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Quantities;

public class ScaledIntegerTests
{
    private static readonly Gen<decimal> Numbers = Gen.OneOf(
        Decimals.Any,
        Gen.Elements(9_223_372_036_854_775_807m, 9_223_372_036_854_775_808m, -9_223_372_036_854_775_807m, 9.223_372_036_854_775_807m, 922_337_203_685.477_580_7m, 18_446_744_073_709_551_616m, 0.000_001m));

    [Fact]
    public void A_decimal_has_steps_where_it_is_written_with_no_more_decimals_and_64_bits_hold_them() =>
        Property.Holds(Numbers.Zip(Gen.Choose(0, 18)), pair => Decimals.Shrink(pair.Item1).Select(value => (value, pair.Item2)), pair =>
        {
            (decimal value, int decimals) = pair;
            bool hasSteps = ScaledInteger.TryOf(value, decimals, out long steps);
            int scale = value.Scale;
            BigInteger? expected = scale <= decimals ? ExactDecimal.Mantissa(value, decimals) : null;
            Assert.Equal(expected is { } mantissa && BigInteger.Abs(mantissa) <= long.MaxValue, hasSteps);
            Assert.Equal(hasSteps ? expected : 0, steps);
            if (hasSteps)
                Assert.Equal(value, ScaledInteger.ToDecimal(steps, decimals));
        }, cases: 2000);

    [Theory]
    [InlineData(9_316_300_000, 8, "93.163")]
    [InlineData(-9_316_300_000, 8, "-93.163")]
    [InlineData(100_000_000, 6, "100")]
    [InlineData(16, 1, "1.6")]
    [InlineData(10_000, 3, "10")]
    [InlineData(0, 18, "0")]
    [InlineData(long.MaxValue, 18, "9.223372036854775807")]
    public void Steps_are_a_decimal_without_trailing_zeros(long steps, int decimals, string text) =>
        Assert.Equal(text, ScaledInteger.ToDecimal(steps, decimals).ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("15.00", "15")]
    [InlineData("0.1000000000000000000000000000", "0.1")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    public void The_shortest_has_no_trailing_zeros_and_is_equal(string value, string shortest) =>
        Assert.Equal(shortest, ScaledInteger.Shortest(Number.Of(value)).ToString(CultureInfo.InvariantCulture));
}
