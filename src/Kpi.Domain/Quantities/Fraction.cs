using System.Numerics;

namespace Kpi.Domain.Quantities;

/// <summary>
/// An exact quotient of whole numbers of any size. Formulas over decimals are computed with it where the result is
/// rounded once, at the end, and what lies between may have more digits than a decimal holds. Its default is no number.
/// </summary>
internal readonly struct Fraction : IComparable<Fraction>
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominator;

    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
            throw new DivideByZeroException("The denominator is 0; a quotient needs another.");
        _numerator = denominator.Sign < 0 ? -numerator : numerator;
        _denominator = BigInteger.Abs(denominator);
    }

    public static Fraction Of(decimal value) => Of(value, 1m);

    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public static Fraction Of(decimal numerator, decimal denominator)
    {
        int decimals = Math.Max(ExactDecimal.DecimalsOf(numerator), ExactDecimal.DecimalsOf(denominator));
        return new Fraction(ExactDecimal.Mantissa(numerator, decimals), ExactDecimal.Mantissa(denominator, decimals));
    }

    public static Fraction operator +(Fraction left, Fraction right) =>
        new(left._numerator * right._denominator + right._numerator * left._denominator, left._denominator * right._denominator);

    public static Fraction operator -(Fraction left, Fraction right) =>
        new(left._numerator * right._denominator - right._numerator * left._denominator, left._denominator * right._denominator);

    public static Fraction operator *(Fraction left, Fraction right) =>
        new(left._numerator * right._numerator, left._denominator * right._denominator);

    /// <exception cref="DivideByZeroException">The right fraction is 0.</exception>
    public static Fraction operator /(Fraction left, Fraction right) =>
        new(left._numerator * right._denominator, left._denominator * right._numerator);

    public int CompareTo(Fraction other) => (_numerator * other._denominator).CompareTo(other._numerator * _denominator);

    /// <summary>The decimal of so many decimals that it is rounded to.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is not 0 to 28, or the rounding is none of those named.</exception>
    /// <exception cref="OverflowException">No decimal holds it to that many decimals.</exception>
    public decimal Round(int decimals, Rounding rounding)
    {
        ExactDecimal.CheckDecimals(decimals);
        BigInteger towardsZero = BigInteger.DivRem(InSteps(decimals), _denominator, out BigInteger remainder);
        int half = (BigInteger.Abs(remainder) * 2).CompareTo(_denominator);
        bool goesAway = rounding switch
        {
            Rounding.HalfAwayFromZero => half >= 0,
            Rounding.HalfEven => half > 0 || (half == 0 && !towardsZero.IsEven),
            Rounding.Truncated => false,
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "Not a way of rounding."),
        };
        return ExactDecimal.Of(goesAway ? towardsZero + _numerator.Sign : towardsZero, decimals);
    }

    /// <summary>The greatest decimal with so many decimals that is at most it, and the least that is at least it; equal where it is exact.</summary>
    public (decimal Floor, decimal Ceiling) Around(int decimals)
    {
        BigInteger floor = BigInteger.DivRem(InSteps(decimals), _denominator, out BigInteger remainder);
        if (remainder.Sign < 0)
            floor -= 1;
        return (ExactDecimal.Of(floor, decimals), ExactDecimal.Of(remainder.IsZero ? floor : floor + 1, decimals));
    }

    private BigInteger InSteps(int decimals) => _numerator * BigInteger.Pow(10, decimals);
}
