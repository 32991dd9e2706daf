using NodaTime;

namespace Kpi.Domain.Targets;

/// <summary>
/// A measure that is done or not done (สำเร็จหรือไม่สำเร็จ). It has no thresholds, only its two criteria.
/// Equality is by code. Immutable.
/// </summary>
public sealed partial class Achievement : Measure
{
    internal Achievement(string code, BilingualText title)
        : base(code, title, MeasureKind.Achievement, unit: null, canBeNegative: false)
    {
    }

    /// <summary>The results in which it was done.</summary>
    public Criterion Done => new(Condition.Where(Facts, Comparison.Exactly, 1m), [this]);

    /// <summary>The results in which it was not done.</summary>
    public Criterion NotDone => new(Condition.Where(Facts, Comparison.Exactly, 0m), [this]);

    /// <summary>Whether it was observed to be done.</summary>
    /// <param name="done">Whether it was done.</param>
    /// <param name="asOf">The day as of which it was observed; null where it is not stated.</param>
    public Observation Observed(bool done, LocalDate? asOf = null) => new(this, done ? 1m : 0m, asOf);
}
