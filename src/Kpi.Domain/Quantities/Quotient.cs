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
    public static decimal Of(decimal numerator, decimal denominator, int decimals, Rounding rounding) =>
        Fraction.Of(numerator, denominator).Round(decimals, rounding);

    /// <summary>The greatest decimal with so many decimals that is at most the quotient, and the least that is at least it; equal where it is exact.</summary>
    internal static (decimal Floor, decimal Ceiling) Around(decimal numerator, decimal denominator, int decimals) =>
        Fraction.Of(numerator, denominator).Around(decimals);

    /// <summary>Compares two quotients, exactly.</summary>
    internal static int Compare((decimal Numerator, decimal Denominator) left, (decimal Numerator, decimal Denominator) right) =>
        Fraction.Of(left.Numerator, left.Denominator).CompareTo(Fraction.Of(right.Numerator, right.Denominator));
}
