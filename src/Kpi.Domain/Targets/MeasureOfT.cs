using Kpi.Domain.Quantities;
using NodaTime;

namespace Kpi.Domain.Targets;

/// <summary>
/// A measure whose values are of one type: a count of <c>long</c>, a share of <see cref="Percentage"/>, money of
/// <see cref="Baht"/>, a ratio or points of <c>decimal</c>, a date of <see cref="LocalDate"/>. Comparing it with such a
/// value gives a <see cref="Criterion"/>; comparing it with anything else does not compile. Equality is by code, kind
/// and whether it can be negative. Immutable.
/// </summary>
/// <typeparam name="T">The type of the measure's values.</typeparam>
public sealed partial class Measure<T> : Measure
    where T : struct
{
    private readonly Func<T, decimal> _toDecimal;
    private readonly Func<decimal, T> _fromDecimal;

    internal Measure(
        string code,
        BilingualText title,
        MeasureKind kind,
        Func<T, decimal> toDecimal,
        Func<decimal, T> fromDecimal,
        BilingualText? unit = null,
        bool canBeNegative = false)
        : base(code, title, kind, unit, canBeNegative)
    {
        _toDecimal = toDecimal;
        _fromDecimal = fromDecimal;
    }

    /// <summary>The results that are at least the threshold (ไม่น้อยกว่า).</summary>
    /// <exception cref="KpiRuleException">KPI2004: the measure cannot take the threshold.</exception>
    public static Criterion operator >=(Measure<T> measure, T threshold) => Compare(measure, Comparison.AtLeast, threshold);

    /// <summary>The results that are at most the threshold (ไม่เกิน).</summary>
    /// <exception cref="KpiRuleException">KPI2004: the measure cannot take the threshold.</exception>
    public static Criterion operator <=(Measure<T> measure, T threshold) => Compare(measure, Comparison.AtMost, threshold);

    /// <summary>The results that are more than the threshold (มากกว่า).</summary>
    /// <exception cref="KpiRuleException">KPI2004: the measure cannot take the threshold.</exception>
    public static Criterion operator >(Measure<T> measure, T threshold) => Compare(measure, Comparison.MoreThan, threshold);

    /// <summary>The results that are less than the threshold (น้อยกว่า).</summary>
    /// <exception cref="KpiRuleException">KPI2004: the measure cannot take the threshold.</exception>
    public static Criterion operator <(Measure<T> measure, T threshold) => Compare(measure, Comparison.LessThan, threshold);

    /// <summary>The results that are exactly the value (เท่ากับ).</summary>
    /// <exception cref="KpiRuleException">KPI2004: the measure cannot take the value.</exception>
    public Criterion Exactly(T threshold) => Compare(this, Comparison.Exactly, threshold);

    /// <summary>The results from one value to another, both included (ตั้งแต่ … ถึง …).</summary>
    /// <exception cref="KpiRuleException">KPI2004: the measure cannot take one of the values.</exception>
    /// <exception cref="ArgumentException">The upper value lies below the lower.</exception>
    public Criterion Between(T lower, T upper)
    {
        KpiRuleException.ThrowIfAny([.. Validate(lower, nameof(lower)), .. Validate(upper, nameof(upper))]);
        (decimal from, decimal to) = (_toDecimal(lower), _toDecimal(upper));
        if (to < from)
            throw new ArgumentException($"Between asks for the lower value first; {MeasureDomain.DescribeValue(Kind, to)} lies below {MeasureDomain.DescribeValue(Kind, from)}.", nameof(upper));
        return new Criterion(
            Condition.Both(Condition.Where(Facts, Comparison.AtLeast, from), Condition.Where(Facts, Comparison.AtMost, to)),
            [this]);
    }

    /// <summary>A value of this measure that was observed.</summary>
    /// <param name="value">The value.</param>
    /// <param name="asOf">The day as of which it was observed; null where it is not stated.</param>
    /// <exception cref="KpiRuleException">KPI2004: the measure cannot take the value.</exception>
    public Observation Observed(T value, LocalDate? asOf = null)
    {
        KpiRuleException.ThrowIfAny(Validate(value));
        return new Observation(this, _toDecimal(value), asOf);
    }

    /// <summary>The violations that <see cref="Observed"/> would throw; empty where the measure can take the value.</summary>
    public IReadOnlyList<Violation> Validate(T value) => Validate(value, nameof(value));

    internal decimal ToDecimal(T value) => _toDecimal(value);

    /// <summary>The violation of a value that was computed, if any.</summary>
    /// <exception cref="OverflowException">The type of the measure's values does not hold it.</exception>
    internal IReadOnlyList<Violation> Check(decimal value, string parameterName)
    {
        IReadOnlyList<Violation> violations = MeasureRules.CheckValue(Facts, value, parameterName) is { } violation ? [violation] : [];
        return violations.Count > 0 ? violations : Validate(_fromDecimal(value), parameterName);
    }

    private IReadOnlyList<Violation> Validate(T value, string parameterName) =>
        MeasureRules.CheckValue(Facts, _toDecimal(value), parameterName) is { } violation ? [violation] : [];

    private static Criterion Compare(Measure<T> measure, Comparison comparison, T threshold)
    {
        if (measure is null)
            throw new ArgumentNullException(nameof(measure), "A criterion compares a measure; this one is null. Is it a field that is declared further down?");
        KpiRuleException.ThrowIfAny(measure.Validate(threshold, nameof(threshold)));
        return new Criterion(Condition.Where(measure.Facts, comparison, measure._toDecimal(threshold)), [measure]);
    }
}
