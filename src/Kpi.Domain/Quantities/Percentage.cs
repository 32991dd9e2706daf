namespace Kpi.Domain.Quantities;

/// <summary>
/// A percentage (ร้อยละ): 85 is 85 %. Any decimal, also negative (a fall) or above 100 (growth); a measure may ask
/// for less. Equality is by value: 1.0 and 1.00 are equal. The default is 0 %. Immutable.
/// </summary>
public readonly partial record struct Percentage : IComparable<Percentage>
{
    private Percentage(decimal value) => Value = value;

    /// <summary>The number of hundredths: 85 for 85 %.</summary>
    public decimal Value { get; }

    /// <summary>
    /// A percentage written as a number: <c>85</c>, <c>77.53m</c>. It is the only conversion, so that <c>double</c> and
    /// <c>float</c> do not convert.
    /// </summary>
    public static implicit operator Percentage(decimal value) => new(value);

    /// <summary>Whether the left percentage is less.</summary>
    public static bool operator <(Percentage left, Percentage right) => left.Value < right.Value;

    /// <summary>Whether the left percentage is more.</summary>
    public static bool operator >(Percentage left, Percentage right) => left.Value > right.Value;

    /// <summary>Whether the left percentage is at most the right.</summary>
    public static bool operator <=(Percentage left, Percentage right) => left.Value <= right.Value;

    /// <summary>Whether the left percentage is at least the right.</summary>
    public static bool operator >=(Percentage left, Percentage right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(Percentage other) => Value.CompareTo(other.Value);

    /// <summary>The percentage rounded to so many decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is not 0 to 28, or the rounding is none of those named.</exception>
    public Percentage Round(int decimals, Rounding rounding) => new(ExactDecimal.Round(Value, decimals, rounding));
}
