using System.Numerics;

namespace Kpi.Domain.Targets;

/// <summary>
/// An exact quotient of whole numbers of any size. Decimals are computed with it where a quotient is rounded once, at
/// the end, and products may have more digits than a decimal holds.
/// </summary>
internal readonly struct Fraction
{
    private const int BitsPerWord = 32;

    private readonly BigInteger _numerator;
    private readonly BigInteger _denominator;

    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        _numerator = denominator.Sign < 0 ? -numerator : numerator;
        _denominator = BigInteger.Abs(denominator);
    }

    public static Fraction Of(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        BigInteger magnitude = ((new BigInteger((uint)bits[2]) << BitsPerWord | (uint)bits[1]) << BitsPerWord) | (uint)bits[0];
        return new Fraction(value < 0m ? -magnitude : magnitude, BigInteger.Pow(10, bits[3] >> 16 & 0xFF));
    }

    public static Fraction operator +(Fraction left, Fraction right) =>
        new(left._numerator * right._denominator + right._numerator * left._denominator, left._denominator * right._denominator);

    public static Fraction operator -(Fraction left, Fraction right) =>
        new(left._numerator * right._denominator - right._numerator * left._denominator, left._denominator * right._denominator);

    public static Fraction operator *(Fraction left, Fraction right) =>
        new(left._numerator * right._numerator, left._denominator * right._denominator);

    public static Fraction operator /(Fraction left, Fraction right) =>
        right._numerator.IsZero
            ? throw new DivideByZeroException()
            : new Fraction(left._numerator * right._denominator, left._denominator * right._numerator);

    /// <summary>The nearest decimal of so many decimals, half away from zero.</summary>
    /// <exception cref="OverflowException">It is beyond what a decimal holds.</exception>
    public decimal RoundHalfAwayFromZero(int decimals)
    {
        BigInteger scaled = BigInteger.Abs(_numerator) * BigInteger.Pow(10, decimals);
        BigInteger whole = BigInteger.DivRem(scaled, _denominator, out BigInteger rest);
        if (rest * 2 >= _denominator)
            whole += BigInteger.One;
        int[] bits = decimal.GetBits((decimal)whole);
        return new decimal(bits[0], bits[1], bits[2], isNegative: _numerator.Sign < 0 && !whole.IsZero, (byte)decimals);
    }
}
