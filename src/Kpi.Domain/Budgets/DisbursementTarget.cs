using Kpi.Domain.Quantities;
using Kpi.Domain.Time;

namespace Kpi.Domain.Budgets;

/// <summary>
/// What share of its allocation a budget should have disbursed, from 1 October, by the end of a quarter (เป้าหมายการเบิกจ่าย
/// สะสม). Such targets are set anew each year, so they are data with a source. Immutable; equality is by reference.
/// </summary>
public sealed class DisbursementTarget
{
    /// <summary>A target.</summary>
    /// <param name="title">What it is for: <c>overall</c>, <c>capital</c>.</param>
    /// <param name="quarter">The quarter by the end of which it is due.</param>
    /// <param name="rate">The percentage that should be disbursed by then: above 0, at most 100.</param>
    /// <param name="source">The document it was taken from.</param>
    /// <exception cref="ArgumentException">The title or the source is null or empty, or the rate is out of range.</exception>
    public DisbursementTarget(BilingualText title, FiscalQuarter quarter, Percentage rate, string source)
    {
        if (rate.Value is <= 0m or > 100m)
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

    /// <summary>Whether cumulative figures reach the target, exactly: nothing is divided or rounded.</summary>
    public bool IsMetBy(BudgetFigures cumulative) =>
        cumulative.Disbursed.Amount * 100m >= Rate.Value * cumulative.Allocated.Amount;

    /// <summary>The quarter, the English title and the rate.</summary>
    public override string ToString() => $"{Quarter} {Title.English}: {Rate}";
}
