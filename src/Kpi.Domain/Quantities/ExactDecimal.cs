using System.Numerics;

namespace Kpi.Domain.Quantities;

/// <summary>
/// Arithmetic that is exact or throws. The operators of decimal are not: beyond 28 digits they round without a word
/// (10²⁷ + 0.01, 10⁻¹⁵ × 10⁻¹⁵).
/// </summary>
internal static class ExactDecimal
{
    public const int MaximumDecimals = 28;

    private static readonly BigInteger LargestMantissa = new(decimal.MaxValue);

    public static decimal Add(decimal left, decimal right)
    {
        decimal sum = left + right;
        bool keptEveryDecimal = DecimalsOf(sum) >= Math.Max(DecimalsOf(left), DecimalsOf(right));
        return keptEveryDecimal || Mantissa(left, MaximumDecimals) + Mantissa(right, MaximumDecimals) == Mantissa(sum, MaximumDecimals)
            ? sum
            : throw Beyond();
    }

    public static decimal Multiply(decimal left, decimal right)
    {
        decimal product = left * right;
        bool keptEveryDecimal = DecimalsOf(product) >= DecimalsOf(left) + DecimalsOf(right);
        return keptEveryDecimal
            || Mantissa(left, MaximumDecimals) * Mantissa(right, MaximumDecimals) == Mantissa(product, MaximumDecimals + MaximumDecimals)
            ? product
            : throw Beyond();
    }

    public static decimal Round(decimal value, int decimals, Rounding rounding)
    {
        CheckDecimals(decimals);
        return rounding switch
        {
            Rounding.HalfAwayFromZero => decimal.Round(value, decimals, MidpointRounding.AwayFromZero),
            Rounding.HalfEven => decimal.Round(value, decimals, MidpointRounding.ToEven),
            _ => Quotient.Of(value, 1m, decimals, rounding),
        };
    }

    /// <summary>How many decimals the number is written with: 2 for 9.40.</summary>
    public static int DecimalsOf(decimal value) =>
#if NET
        value.Scale;
#else
        (decimal.GetBits(value)[3] >> 16) & 0xFF;
#endif

    /// <summary>The number times ten to the given power, which is at least its decimals.</summary>
    public static BigInteger Mantissa(decimal value, int decimals)
    {
        int[] bits = decimal.GetBits(value);
        var whole = new BigInteger(new decimal(bits[0], bits[1], bits[2], value < 0m, scale: 0));
        return whole * BigInteger.Pow(10, decimals - DecimalsOf(value));
    }

    /// <summary>The decimal of a whole number of steps of 10⁻ᵈ.</summary>
    /// <exception cref="OverflowException">No decimal holds it.</exception>
    public static decimal Of(BigInteger mantissa, int decimals)
    {
        while ((decimals > MaximumDecimals || BigInteger.Abs(mantissa) > LargestMantissa) && decimals > 0 && mantissa % 10 == 0)
        {
            mantissa /= 10;
            decimals--;
        }

        if (decimals > MaximumDecimals || BigInteger.Abs(mantissa) > LargestMantissa)
            throw Beyond();
        int[] bits = decimal.GetBits((decimal)mantissa);
        return new decimal(bits[0], bits[1], bits[2], mantissa.Sign < 0, (byte)decimals);
    }

    public static void CheckDecimals(int decimals)
    {
        if (decimals is < 0 or > MaximumDecimals)
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, $"The number of decimals must be 0 to {MaximumDecimals}.");
    }

    private static OverflowException Beyond() => new("The exact result has more digits than a decimal holds.");
}
