namespace Kpi.Domain.Quantities;

/// <summary>
/// The numbers from a lower to an upper bound; each bound may belong to it or not. It is never empty: where a bound
/// does not belong, the bounds differ. Equality is by bounds and by what belongs. The default is the single point 0.
/// Immutable.
/// </summary>
/// <remarks>Bounds are exact: what no decimal holds throws <see cref="OverflowException"/> and is never rounded.</remarks>
public readonly partial record struct DecimalInterval
{
    // Stored as exclusions, so that the default is a point.
    private readonly bool _excludesLower;
    private readonly bool _excludesUpper;

    private DecimalInterval(decimal lower, decimal upper, bool includesLower, bool includesUpper)
    {
        Lower = lower;
        Upper = upper;
        _excludesLower = !includesLower;
        _excludesUpper = !includesUpper;
    }

    /// <summary>The lower bound.</summary>
    public decimal Lower { get; }

    /// <summary>The upper bound.</summary>
    public decimal Upper { get; }

    /// <summary>Whether the lower bound belongs to the interval.</summary>
    public bool IncludesLower => !_excludesLower;

    /// <summary>Whether the upper bound belongs to the interval.</summary>
    public bool IncludesUpper => !_excludesUpper;

    /// <summary>Whether the interval is one number.</summary>
    public bool IsPoint => Lower == Upper;

    /// <summary>One number.</summary>
    public static DecimalInterval Point(decimal value) => new(value, value, includesLower: true, includesUpper: true);

    /// <summary>From one number to another, both included: <c>[lower, upper]</c>.</summary>
    /// <exception cref="ArgumentException">The upper bound lies below the lower.</exception>
    public static DecimalInterval Closed(decimal lower, decimal upper) => Of(lower, upper, includesLower: true, includesUpper: true);

    /// <summary>What lies between two numbers, neither included: <c>(lower, upper)</c>.</summary>
    /// <exception cref="ArgumentException">The upper bound does not lie above the lower.</exception>
    public static DecimalInterval Open(decimal lower, decimal upper) => Of(lower, upper, includesLower: false, includesUpper: false);

    /// <summary>From one number up to another that is not included: <c>[lower, upper)</c>.</summary>
    /// <exception cref="ArgumentException">The upper bound does not lie above the lower.</exception>
    public static DecimalInterval ClosedOpen(decimal lower, decimal upper) => Of(lower, upper, includesLower: true, includesUpper: false);

    /// <summary>From one number that is not included to another that is: <c>(lower, upper]</c>.</summary>
    /// <exception cref="ArgumentException">The upper bound does not lie above the lower.</exception>
    public static DecimalInterval OpenClosed(decimal lower, decimal upper) => Of(lower, upper, includesLower: false, includesUpper: true);

    /// <summary>Whether a number lies in the interval.</summary>
    public bool Contains(decimal value) =>
        (IncludesLower ? Lower <= value : Lower < value) && (IncludesUpper ? value <= Upper : value < Upper);

    /// <summary>Whether every number of another interval lies in this one.</summary>
    public bool Contains(DecimalInterval other) => Intersect(other) == other;

    /// <summary>Whether the intervals have a number in common.</summary>
    public bool Meets(DecimalInterval other) => Intersect(other) is not null;

    /// <summary>The numbers that both intervals hold; null where there are none.</summary>
    public DecimalInterval? Intersect(DecimalInterval other)
    {
        decimal lower = Math.Max(Lower, other.Lower);
        decimal upper = Math.Min(Upper, other.Upper);
        bool includesLower = (Lower != lower || IncludesLower) && (other.Lower != lower || other.IncludesLower);
        bool includesUpper = (Upper != upper || IncludesUpper) && (other.Upper != upper || other.IncludesUpper);
        return IntervalGrammar.HoldsSomething(lower, upper, includesLower, includesUpper) ? new(lower, upper, includesLower, includesUpper) : null;
    }

    /// <summary>The smallest interval that holds both.</summary>
    public DecimalInterval Hull(DecimalInterval other)
    {
        decimal lower = Math.Min(Lower, other.Lower);
        decimal upper = Math.Max(Upper, other.Upper);
        bool includesLower = (Lower == lower && IncludesLower) || (other.Lower == lower && other.IncludesLower);
        bool includesUpper = (Upper == upper && IncludesUpper) || (other.Upper == upper && other.IncludesUpper);
        return new(lower, upper, includesLower, includesUpper);
    }

    /// <summary>How far the intervals are apart: the gap between their nearest bounds; 0 where they meet or touch.</summary>
    /// <exception cref="OverflowException">No decimal holds the distance.</exception>
    public decimal DistanceTo(DecimalInterval other) =>
        other.Lower > Upper ? ExactDecimal.Add(other.Lower, -Upper)
        : Lower > other.Upper ? ExactDecimal.Add(Lower, -other.Upper)
        : 0m;

    private static DecimalInterval Of(decimal lower, decimal upper, bool includesLower, bool includesUpper)
    {
        if (IntervalGrammar.HoldsSomething(lower, upper, includesLower, includesUpper))
            return new DecimalInterval(lower, upper, includesLower, includesUpper);
        string wrong = lower > upper
            ? $"The upper bound {CanonicalNumber.Of(upper)} lies below the lower bound {CanonicalNumber.Of(lower)}; it must be at least that."
            : $"Nothing lies between the bounds {CanonicalNumber.Of(lower)} and {CanonicalNumber.Of(upper)}, which do not both belong; the upper must lie above the lower.";
        throw new ArgumentException(wrong, nameof(upper));
    }
}
