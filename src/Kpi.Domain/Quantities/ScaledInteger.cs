namespace Kpi.Domain.Quantities;

/// <summary>
/// Decimals as whole numbers of steps of 10⁻ᵈ in 64 bits, where they have one: sums and comparisons of them are exact and
/// take a fraction of the time.
/// </summary>
internal static class ScaledInteger
{
    public const int MostDecimals = 18;

    // Dividing by a one of 28 decimals takes off the trailing zeros.
    private const decimal One = 1.0000000000000000000000000000m;

    private static readonly long[] PowersOfTen = [.. Enumerable.Range(0, MostDecimals + 1).Select(PowerOfTen)];
    private static readonly long[] MostTimesPower = [.. PowersOfTen.Select(power => long.MaxValue / power)];

    /// <summary>The decimal in steps of 10⁻ᵈ; false where it is written with more decimals, or 64 bits do not hold it.</summary>
    public static bool TryOf(decimal value, int decimals, out long steps)
    {
#if NET
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
#else
        int[] bits = decimal.GetBits(value);
#endif
        ulong mantissa = (ulong)(uint)bits[1] << 32 | (uint)bits[0];
        int missing = decimals - (byte)(bits[3] >> 16);
        if (bits[2] != 0 || missing < 0 || mantissa > (ulong)MostTimesPower[missing])
        {
            steps = 0;
            return false;
        }

        long magnitude = (long)mantissa * PowersOfTen[missing];
        steps = bits[3] < 0 ? -magnitude : magnitude;
        return true;
    }

    /// <summary>The decimal of so many steps of 10⁻ᵈ, without trailing zeros.</summary>
    public static decimal ToDecimal(long steps, int decimals)
    {
        for (int zeros = MostDecimals / 2; zeros > 0; zeros /= 2)
        {
            while (decimals >= zeros && steps % PowersOfTen[zeros] == 0)
            {
                steps /= PowersOfTen[zeros];
                decimals -= zeros;
            }
        }

        ulong magnitude = steps < 0 ? (ulong)-steps : (ulong)steps;
        return new decimal((int)magnitude, (int)(magnitude >> 32), 0, steps < 0, (byte)decimals);
    }

    /// <summary>The same decimal without trailing zeros.</summary>
    public static decimal Shortest(decimal value) => value / One;

    private static long PowerOfTen(int exponent) => exponent == 0 ? 1L : 10L * PowerOfTen(exponent - 1);
}
