using Kpi.Domain.Quantities;
using Kpi.Domain.Time;

namespace Kpi.Domain.Targets;

/// <summary>
/// The plan of a measure through a fiscal year, what was reached, and whether that is on track at each quarter: the
/// actual standing against the planned one, exactly. Either may be incremental or cumulative. Where words or missing
/// quarters leave a standing open, the quarter is undecided. Equality is by plan, actual and direction. Immutable.
/// </summary>
public sealed partial class QuarterlyProgress : IEquatable<QuarterlyProgress>
{
    /// <summary>A plan and what was reached.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="actual">What was reached; null where nothing is reported yet.</param>
    /// <param name="better">Which way the measure should go.</param>
    /// <exception cref="ArgumentException">The plan is null; the actual is of another measure or year; there is no such direction.</exception>
    public QuarterlyProgress(QuarterlySeries plan, QuarterlySeries? actual = null, BetterWhen better = BetterWhen.Higher)
    {
        Plan = plan ?? throw new ArgumentNullException(nameof(plan));
        if (better is not (BetterWhen.Higher or BetterWhen.Lower))
            throw new ArgumentOutOfRangeException(nameof(better), better, "A measure is better when it is Higher or when it is Lower.");
        if (actual is not null && (!actual.Measure.Equals(plan.Measure) || actual.Year != plan.Year))
            throw new ArgumentException($"The actual figures are of {actual.Measure} in {actual.Year}, the plan is of {plan.Measure} in {plan.Year}.", nameof(actual));
        Actual = actual;
        Better = better;
        Quarters = Array.AsReadOnly([.. plan.Year.Quarters.Select(quarter => new QuarterProgress(this, quarter))]);
    }

    /// <summary>What is planned.</summary>
    public QuarterlySeries Plan { get; }

    /// <summary>What was reached; null where nothing is reported yet.</summary>
    public QuarterlySeries? Actual { get; }

    /// <summary>Which way the measure should go.</summary>
    public BetterWhen Better { get; }

    /// <summary>What is measured.</summary>
    public Measure Measure => Plan.Measure;

    /// <summary>The four quarters, in order.</summary>
    public IReadOnlyList<QuarterProgress> Quarters { get; }

    /// <summary>How plan and actual compare at the end of a quarter, by number.</summary>
    /// <exception cref="KpiRuleException">KPI1002: the number is not 1 to 4.</exception>
    public QuarterProgress this[int quarter]
    {
        get
        {
            KpiRuleException.ThrowIfAny(FiscalQuarter.Validate(quarter, nameof(quarter)));
            return Quarters[quarter - 1];
        }
    }

    /// <summary>The quarters as text in one language: a line each, below the measure's title.</summary>
    public string Explain(Language language) => Explain().In(language);

    /// <summary>The quarters below the measure's title, as a tree.</summary>
    public Explanation Explain() => new(
        Measure.Title,
        Quarters.Select(quarter => new Explanation(new BilingualText(
            $"ไตรมาสที่ {CanonicalNumber.Of(quarter.Quarter.Number)}: {quarter.Describe(Language.Thai)}",
            $"Q{CanonicalNumber.Of(quarter.Quarter.Number)}: {quarter.Describe(Language.English)}"))));

    /// <inheritdoc/>
    public bool Equals(QuarterlyProgress? other) =>
        other is not null && Plan.Equals(other.Plan) && Equals(Actual, other.Actual) && Better == other.Better;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as QuarterlyProgress);

    /// <inheritdoc/>
    public override int GetHashCode() => ItemList.Hash(Plan, Actual, Better);

    /// <summary>The measure's code and the year.</summary>
    public override string ToString() => $"{Measure.Code} {Plan.Year}";
}
