using Kpi.Domain.Quantities;

namespace Kpi.Domain.Targets;

/// <summary>The value that a formula gives for the values of its parts. Linked into the analyzers, so that both compute alike.</summary>
internal static class DerivedValue
{
    /// <summary>A sum, exact; a mean or ratio, rounded once, half away from zero.</summary>
    /// <param name="kind">The formula.</param>
    /// <param name="measure">The kind of the measure that is computed.</param>
    /// <param name="decimals">The decimals to which a mean or ratio is stated.</param>
    /// <param name="parts">The values of the parts, in order: at least one, of a ratio the numerator and the denominator.</param>
    /// <exception cref="OverflowException">No decimal holds the value.</exception>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public static decimal Of(DerivationKind kind, MeasureKind measure, int decimals, IReadOnlyList<decimal> parts)
    {
        if (kind == DerivationKind.Sum)
            return parts.Aggregate(0m, ExactDecimal.Add);
        Fraction exact = kind == DerivationKind.Mean
            ? parts.Aggregate(Fraction.Of(0m), (sum, part) => sum + Fraction.Of(part)) / Fraction.Of(parts.Count)
            : Fraction.Of(parts[0], parts[1]) * Fraction.Of(IsInPercent(measure) ? 100m : 1m);
        return exact.Round(decimals, Rounding.HalfAwayFromZero);
    }

    /// <summary>Whether a ratio of two parts is stated times 100.</summary>
    public static bool IsInPercent(MeasureKind measure) => measure is MeasureKind.Share or MeasureKind.Percentage;
}
