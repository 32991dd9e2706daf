using Kpi.Domain.Time;

namespace Kpi.Domain.Budgets;

/// <summary>A quarter of a budget statement: its own figures, and those from 1 October to its end (สะสม). Immutable.</summary>
public sealed class BudgetQuarter
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

    /// <summary>The quarter: <c>Q1/2568</c>.</summary>
    public override string ToString() => Quarter.ToString();
}
