using System.Numerics;

namespace Kpi.Domain.Quantities;

/// <summary>
/// Quotients that are rounded once, from the exact value. A decimal quotient is itself rounded, to 28 digits, and
/// rounding it again can miss: a total that is exactly 94.995 comes out as 94.99499… and then as 94.99.
/// </summary>
public static class Quotient
{
    /// <summary>
    /// The numerator over the denominator, rounded once. Means, ratios, percentages and interpolated scores are computed
    /// so, with everything else of the formula in the numerator and the denominator.
    /// </summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator; not 0.</param>
    /// <param name="decimals">The decimals to round to, 0 to 28.</param>
    /// <param name="rounding">How to round.</param>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is not 0 to 28, or the rounding is none of those named.</exception>
    /// <exception cref="OverflowException">No decimal holds the result to that many decimals.</exception>
    public static decimal Of(decimal numerator, decimal denominator, int decimals, Rounding rounding)
    {
        ExactDecimal.CheckDecimals(decimals);
        (BigInteger dividend, BigInteger divisor) = InSteps(numerator, denominator, decimals);
        BigInteger towardsZero = BigInteger.DivRem(dividend, divisor, out BigInteger remainder);
        bool goesAway = rounding switch
        {
            Rounding.HalfAwayFromZero => BigInteger.Abs(remainder) * 2 >= divisor,
            Rounding.HalfEven => BigInteger.Abs(remainder) * 2 > divisor || (BigInteger.Abs(remainder) * 2 == divisor && !towardsZero.IsEven),
            Rounding.Truncated => false,
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "Not a way of rounding."),
        };
        return ExactDecimal.Of(goesAway ? towardsZero + dividend.Sign : towardsZero, decimals);
    }

    /// <summary>The greatest decimal with so many decimals that is at most the quotient, and the least that is at least it; equal where it is exact.</summary>
    internal static (decimal Floor, decimal Ceiling) Around(decimal numerator, decimal denominator, int decimals)
    {
        (BigInteger dividend, BigInteger divisor) = InSteps(numerator, denominator, decimals);
        BigInteger floor = BigInteger.DivRem(dividend, divisor, out BigInteger remainder);
        if (remainder.Sign < 0)
            floor -= 1;
        return (ExactDecimal.Of(floor, decimals), ExactDecimal.Of(remainder.IsZero ? floor : floor + 1, decimals));
    }

    /// <summary>Compares two quotients, exactly.</summary>
    internal static int Compare((decimal Numerator, decimal Denominator) left, (decimal Numerator, decimal Denominator) right)
    {
        (BigInteger leftDividend, BigInteger leftDivisor) = InSteps(left.Numerator, left.Denominator, decimals: 0);
        (BigInteger rightDividend, BigInteger rightDivisor) = InSteps(right.Numerator, right.Denominator, decimals: 0);
        return (leftDividend * rightDivisor).CompareTo(rightDividend * leftDivisor);
    }

    // Whole numbers whose quotient is the wanted one in steps of 10⁻ᵈ; the divisor is positive.
    private static (BigInteger Dividend, BigInteger Divisor) InSteps(decimal numerator, decimal denominator, int decimals)
    {
        if (denominator == 0m)
            throw new DivideByZeroException("The denominator is 0; a quotient needs another.");
        int scale = Math.Max(ExactDecimal.DecimalsOf(numerator), ExactDecimal.DecimalsOf(denominator));
        BigInteger dividend = ExactDecimal.Mantissa(numerator, scale) * BigInteger.Pow(10, decimals);
        BigInteger divisor = ExactDecimal.Mantissa(denominator, scale);
        return divisor.Sign < 0 ? (-dividend, -divisor) : (dividend, divisor);
    }
}
