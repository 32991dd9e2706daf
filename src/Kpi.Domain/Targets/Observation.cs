using NodaTime;

namespace Kpi.Domain.Targets;

/// <summary>
/// A value of a measure that was observed, with the day as of which it holds. Equality is by measure, value and day.
/// Immutable.
/// </summary>
public sealed class Observation : IEquatable<Observation>
{
    internal Observation(Measure measure, decimal value, LocalDate? asOf)
    {
        Measure = measure;
        Value = value;
        AsOf = asOf;
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

    /// <summary>The value with its unit, in one language: <c>ร้อยละ 77.53</c>, <c>77.53%</c>.</summary>
    public string Describe(Language language) => MeasureText.Of(Measure, Value).In(language);

    /// <summary>The measure and its value as a sentence would have them: <c>Confidence 77.53%</c>, <c>“Plan” is done</c>.</summary>
    public string DescribeWithTitle(Language language) => MeasureText.WithTitle(Measure, Value).In(language);

    /// <inheritdoc/>
    public bool Equals(Observation? other) =>
        other is not null && Measure.Equals(other.Measure) && Value == other.Value && AsOf == other.AsOf;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Observation);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Measure.GetHashCode() * 397 ^ Value.GetHashCode()) * 397 ^ AsOf.GetHashCode());

    /// <summary>The measure's code and the value, invariant.</summary>
    public override string ToString() => $"{Measure.Code} = {MeasureDomain.DescribeValue(Measure.Kind, Value).English}";
}
