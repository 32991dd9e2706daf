namespace Kpi.Domain.Quantities;

/// <summary>
/// The decimals from a lower to an upper bound, both included. Equality is by bounds. The default is the single point
/// 0. Immutable.
/// </summary>
public readonly record struct DecimalInterval
{
    private DecimalInterval(decimal lower, decimal upper)
    {
        Lower = lower;
        Upper = upper;
    }

    /// <summary>The lowest decimal in the interval.</summary>
    public decimal Lower { get; }

    /// <summary>The highest decimal in the interval.</summary>
    public decimal Upper { get; }

    /// <summary>Whether the interval is one decimal.</summary>
    public bool IsPoint => Lower == Upper;

    /// <summary>The interval from one decimal to another, both included.</summary>
    /// <exception cref="ArgumentException">The upper bound lies below the lower.</exception>
    public static DecimalInterval Closed(decimal lower, decimal upper) =>
        lower <= upper
            ? new DecimalInterval(lower, upper)
            : throw new ArgumentException($"The upper bound {CanonicalNumber.Of(upper)} lies below the lower bound {CanonicalNumber.Of(lower)}; it must be at least that.", nameof(upper));

    /// <summary>Whether a decimal lies in the interval.</summary>
    public bool Contains(decimal value) => Lower <= value && value <= Upper;

    /// <summary>The bounds in brackets, invariant: <c>[91.15, 93.15]</c>.</summary>
    public override string ToString() => $"[{CanonicalNumber.Of(Lower)}, {CanonicalNumber.Of(Upper)}]";
}
