using Kpi.Domain.Time;

namespace Kpi.Domain.Budgets;

/// <summary>
/// A quarter of a budget statement: its own figures, and those from 1 October to its end (สะสม). Equality is by quarter
/// and figures. Immutable.
/// </summary>
public sealed partial class BudgetQuarter : IEquatable<BudgetQuarter>
{
    internal BudgetQuarter(FiscalQuarter quarter, BudgetFigures figures, BudgetFigures cumulative)
    {
        Quarter = quarter;
        Figures = figures;
        Cumulative = cumulative;
    }

    /// <summary>Which quarter it is.</summary>
    public FiscalQuarter Quarter { get; }

    /// <summary>The figures of the quarter alone.</summary>
    public BudgetFigures Figures { get; }

    /// <summary>The figures from the beginning of the year to the end of the quarter.</summary>
    public BudgetFigures Cumulative { get; }

    /// <summary>Plan and actual, of the quarter and cumulative.</summary>
    internal BilingualText InWords => new(
        $"ไตรมาสที่ {Quarter.Number}: แผน {Figures.Planned.ToString(Language.Thai)}, {LedgerText.Spent(Figures).Thai}; "
            + $"สะสม: แผน {Cumulative.Planned.ToString(Language.Thai)}, ใช้จ่าย {Cumulative.Spent.ToString(Language.Thai)}",
        $"Q{Quarter.Number}: planned {Figures.Planned.ToString(Language.English)}, {LedgerText.Spent(Figures).English}; "
            + $"cumulative: planned {Cumulative.Planned.ToString(Language.English)}, spent {Cumulative.Spent.ToString(Language.English)}");

    /// <inheritdoc/>
    public bool Equals(BudgetQuarter? other) =>
        other is not null && Quarter == other.Quarter && Figures == other.Figures && Cumulative == other.Cumulative;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BudgetQuarter);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(Quarter.GetHashCode() * 397 ^ Cumulative.GetHashCode());

    /// <summary>The quarter and its figures, invariant: <c>Q1/2568: planned 10 THB, …</c>.</summary>
    public override string ToString() => $"{Quarter}: {Figures}";
}
