namespace Kpi.Domain.Quantities;

/// <summary>
/// The weight of an indicator (น้ำหนัก) in percent of the whole scorecard: above 0, at most 100. Equality is by value:
/// 15.0 and 15.00 are equal. The default has no meaning (a weight of 0) and is refused wherever a weight is used.
/// Immutable.
/// </summary>
public readonly partial record struct Weight : IComparable<Weight>
{
    private Weight(decimal value) => Value = value;

    /// <summary>The number of hundredths: 15 for 15 %.</summary>
    public decimal Value { get; }

    /// <summary>
    /// A weight written as a number: <c>15</c>, <c>7.5m</c>. It is the only conversion, so that <c>double</c> and
    /// <c>float</c> do not convert.
    /// </summary>
    /// <exception cref="KpiRuleException">KPI3003: the number is not above 0 and at most 100.</exception>
    public static implicit operator Weight(decimal value)
    {
        KpiRuleException.ThrowIfAny(Validate(value));
        return new Weight(value);
    }

    /// <summary>The violations that a conversion from this number would throw; empty where it is a weight.</summary>
    public static IReadOnlyList<Violation> Validate(decimal value) =>
        WeightRules.Check(value, nameof(value)) is { } violation ? [violation] : [];

    /// <summary>Whether the left weight is less.</summary>
    public static bool operator <(Weight left, Weight right) => left.Value < right.Value;

    /// <summary>Whether the left weight is more.</summary>
    public static bool operator >(Weight left, Weight right) => left.Value > right.Value;

    /// <summary>Whether the left weight is at most the right.</summary>
    public static bool operator <=(Weight left, Weight right) => left.Value <= right.Value;

    /// <summary>Whether the left weight is at least the right.</summary>
    public static bool operator >=(Weight left, Weight right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(Weight other) => Value.CompareTo(other.Value);
}
