#if NET
using System.Runtime.CompilerServices;
#endif

namespace Kpi.Domain.Quantities;

/// <summary>
/// Decimals as whole numbers of steps of 10⁻ᵈ in 64 bits, where they have one: sums and comparisons of them are exact and
/// take a fraction of the time.
/// </summary>
internal static class ScaledInteger
{
    public const int MostDecimals = 18;

    /// <summary>The decimals that evidence is counted in where it can be: enough for most.</summary>
    public const int DecimalsOfEvidence = 6;

    /// <summary>What stands where a decimal has no steps.</summary>
    public const long None = long.MinValue;

    // Dividing by a one of 28 decimals takes off the trailing zeros.
    private const decimal One = 1.0000000000000000000000000000m;

    private static readonly long[] PowersOfTen = [.. Enumerable.Range(0, MostDecimals + 1).Select(PowerOfTen)];
    private static readonly ulong[] MostTimesPower = [.. PowersOfTen.Select(power => (ulong)(long.MaxValue / power))];

    /// <summary>The decimal in steps of 10⁻ᵈ; false where it is written with more decimals, or 64 bits do not hold it.</summary>
    public static bool TryOf(decimal value, int decimals, out long steps)
    {
        (ulong mantissa, int scale, bool isNegative, bool isLong) = PartsOf(value);
        int missing = decimals - scale;
        if (isLong || missing < 0 || mantissa > MostTimesPower[missing])
        {
            steps = 0;
            return false;
        }

        long magnitude = (long)mantissa * PowersOfTen[missing];
        steps = isNegative ? -magnitude : magnitude;
        return true;
    }

    /// <summary>The decimal in the steps that evidence is counted in, or <see cref="None"/>.</summary>
    public static long OfEvidence(decimal value) => TryOf(value, DecimalsOfEvidence, out long steps) ? steps : None;

    /// <summary>The decimal of so many steps of 10⁻ᵈ, without trailing zeros.</summary>
    public static decimal ToDecimal(long steps, int decimals)
    {
        ulong magnitude = (ulong)Math.Abs(steps);
        for (; decimals >= 4 && IsMultipleOf16(magnitude) && magnitude % 10_000 == 0; decimals -= 4)
            magnitude /= 10_000;
        for (; decimals >= 1 && IsEven(magnitude) && magnitude % 10 == 0; decimals--)
            magnitude /= 10;
        return new decimal((int)magnitude, (int)(magnitude >> 32), 0, steps < 0, (byte)decimals);
    }

    /// <summary>The same decimal without trailing zeros.</summary>
    public static decimal Shortest(decimal value) => value / One;

    // What a power of ten divides, the power of two divides: the quick question spares most of the slow ones.
    private static bool IsMultipleOf16(ulong magnitude) => (magnitude & 15) == 0;

    private static bool IsEven(ulong magnitude) => (magnitude & 1) == 0;

    private static long PowerOfTen(int exponent) => exponent == 0 ? 1L : 10L * PowerOfTen(exponent - 1);

#if NET
    // A decimal lies in memory as the DECIMAL of COM does, whatever the platform; a test holds it to that.
    private static (ulong Mantissa, int Scale, bool IsNegative, bool IsLong) PartsOf(decimal value)
    {
        Parts parts = Unsafe.BitCast<decimal, Parts>(value);
        return (parts.Low, (byte)(parts.Flags >> 16), parts.Flags < 0, parts.High != 0);
    }

    private readonly record struct Parts(int Flags, uint High, ulong Low);
#else
    private static (ulong Mantissa, int Scale, bool IsNegative, bool IsLong) PartsOf(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        return ((ulong)(uint)bits[1] << 32 | (uint)bits[0], (byte)(bits[3] >> 16), bits[3] < 0, bits[2] != 0);
    }
#endif
}
