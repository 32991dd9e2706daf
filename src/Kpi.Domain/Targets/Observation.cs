using Kpi.Domain.Quantities;
using NodaTime;

namespace Kpi.Domain.Targets;

/// <summary>
/// A value of a measure that was observed, or computed from observations of its parts, with the day as of which it holds.
/// Equality is by measure, value, day, and parts with their formula. Immutable.
/// </summary>
public sealed partial class Observation : IEquatable<Observation>
{
    internal Observation(Measure measure, decimal value, LocalDate? asOf, DerivedFrom? derivedFrom = null)
    {
        Measure = measure;
        Value = value;
        Steps = ScaledInteger.OfEvidence(value);
        AsOf = asOf;
        DerivedFrom = derivedFrom;
    }

    /// <summary>What was observed.</summary>
    public Measure Measure { get; }

    /// <summary>
    /// The value in the measure's unit: a count, a number of percent, baht, times or points; 1 for done and 0 for not
    /// done; the days since 1 January of the year 1 (C.E.) for a date.
    /// </summary>
    public decimal Value { get; }

    /// <summary>The day as of which it was observed; null where it is not stated.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>
    /// The observations that the value was computed from, in the order of the <see cref="Derivation{T}"/>; empty where it
    /// was observed itself.
    /// </summary>
    public IReadOnlyList<Observation> Parts => DerivedFrom?.Parts ?? [];

    /// <summary>What the value was computed from; null where it was observed itself.</summary>
    internal DerivedFrom? DerivedFrom { get; }

    /// <summary>The value in whole steps, for quick comparisons.</summary>
    internal long Steps { get; }

    /// <summary>The value with its unit, in one language: <c>ร้อยละ 77.53</c>, <c>77.53%</c>.</summary>
    public string Describe(Language language) => MeasureText.Of(Measure, Value).In(language);

    /// <summary>The measure and its value as a sentence would have them: <c>Confidence 77.53%</c>, <c>“Plan” is done</c>.</summary>
    public string DescribeWithTitle(Language language) => MeasureText.WithTitle(Measure, Value).In(language);

    /// <summary>The measure and its value, with the formula and the parts that it was computed from, as text in one language.</summary>
    public string Explain(Language language) => Explain().In(language);

    /// <summary>The measure and its value, with the formula and the parts that it was computed from, as a tree.</summary>
    public Explanation Explain()
    {
        BilingualText statement = MeasureText.WithTitle(Measure, Value);
        return DerivedFrom is null
            ? new Explanation(statement)
            : new Explanation(
                new BilingualText(
                    $"{statement.Thai}: {DerivedFrom.Formula.Describe().Thai}",
                    $"{statement.English}: {DerivedFrom.Formula.Describe().English}"),
                Parts.Select(part => part.Explain()));
    }

    /// <inheritdoc/>
    public bool Equals(Observation? other) =>
        other is not null
        && Measure.Equals(other.Measure)
        && Value == other.Value
        && AsOf == other.AsOf
        && Equals(DerivedFrom, other.DerivedFrom);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Observation);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Measure.GetHashCode() * 397 ^ Value.GetHashCode()) * 397 ^ AsOf.GetHashCode());

    /// <summary>The measure's code and the value, invariant.</summary>
    public override string ToString() => $"{Measure.Code} = {MeasureDomain.DescribeValue(Measure.Kind, Value).English}";
}
