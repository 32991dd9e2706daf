using Kpi.Domain.Quantities;
using Kpi.Domain.Time;

namespace Kpi.Domain.Budgets;

/// <summary>
/// What share of its allocation a budget should have disbursed, from 1 October, by the end of a quarter (เป้าหมายการเบิกจ่าย
/// สะสม). Such targets are set anew each year, so they are data with a source. Equality is by all parts. Immutable.
/// </summary>
public sealed partial class DisbursementTarget : IEquatable<DisbursementTarget>
{
    private const decimal Hundred = 100m;

    /// <summary>A target.</summary>
    /// <param name="title">What it is for: <c>overall</c>, <c>capital</c>.</param>
    /// <param name="quarter">The quarter by the end of which it is due.</param>
    /// <param name="rate">The percentage that should be disbursed by then: above 0, at most 100.</param>
    /// <param name="source">The document it was taken from.</param>
    /// <exception cref="ArgumentException">The title or the source is null or empty, or the rate is out of range.</exception>
    public DisbursementTarget(BilingualText title, FiscalQuarter quarter, Percentage rate, string source)
    {
        if (rate.Value is <= 0m or > Hundred)
            throw new ArgumentOutOfRangeException(nameof(rate), rate, "A disbursement target is above 0 and at most 100 percent.");
        if (string.IsNullOrWhiteSpace(source))
            throw new ArgumentException("A disbursement target needs the document it was taken from.", nameof(source));
        Title = title ?? throw new ArgumentNullException(nameof(title));
        Quarter = quarter;
        Rate = rate;
        Source = source;
    }

    /// <summary>What it is for.</summary>
    public BilingualText Title { get; }

    /// <summary>The quarter by the end of which it is due.</summary>
    public FiscalQuarter Quarter { get; }

    /// <summary>The percentage of the allocation that should be disbursed by then.</summary>
    public Percentage Rate { get; }

    /// <summary>The document it was taken from.</summary>
    public string Source { get; }

    /// <summary>
    /// Whether cumulative figures reach the target, exactly: no rate is rounded. Where nothing is allocated, there is
    /// nothing to disburse, and every target is reached.
    /// </summary>
    public bool IsMetBy(BudgetFigures cumulative) =>
        cumulative.Allocated <= Baht.Zero
        || Quotient.Compare((cumulative.Disbursed.Amount, cumulative.Allocated.Amount), (Rate.Value, Hundred)) >= 0;

    /// <summary>How much is still to be disbursed to reach the target, exactly; 0 baht where it is reached.</summary>
    /// <exception cref="OverflowException">No decimal holds the exact amount.</exception>
    public Baht MissingFrom(BudgetFigures cumulative) =>
        IsMetBy(cumulative) ? Baht.Zero : cumulative.Allocated * ExactDecimal.Multiply(Rate.Value, 1m / Hundred) - cumulative.Disbursed;

    /// <inheritdoc/>
    public bool Equals(DisbursementTarget? other) =>
        other is not null && Title == other.Title && Quarter == other.Quarter && Rate == other.Rate && Source == other.Source;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DisbursementTarget);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Title.GetHashCode() * 397 ^ Quarter.GetHashCode()) * 397 ^ Rate.GetHashCode());

    /// <summary>The quarter, the English title and the rate.</summary>
    public override string ToString() => $"{Quarter} {Title.English}: {Rate}";
}
