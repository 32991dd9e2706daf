using Kpi.Domain.Budgets;
using Kpi.Domain.Quantities;
using Kpi.Domain.Time;

namespace Kpi.Domain.Reporting;

/// <content>As a ledger.</content>
public sealed partial class ReportedQuarterlyBudget
{
    /// <summary>
    /// A ledger that comes to the printed quarters. On a quarter's first day what it spent is committed, or released where
    /// it is below zero; on its last what it disbursed is paid. A disbursement below zero is a refund, on the first day, and
    /// what is committed is then that much more. Totals and commitments are not read: they are derived, and
    /// <see cref="Reconcile(BudgetStatement)"/> holds the printed ones against them.
    /// </summary>
    /// <param name="year">The fiscal year of the table.</param>
    /// <param name="allocated">What was allocated at the start of the year.</param>
    /// <exception cref="InvalidOperationException">A quarter's plan, spending or disbursement is no number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The allocation or a quarter's plan is below zero.</exception>
    /// <exception cref="KpiRuleException">
    /// No ledger can come to the quarters. KPI4003: more is disbursed or released than was ever committed; KPI4004: more is
    /// spent than is allocated; KPI4007: more comes back than was ever disbursed.
    /// </exception>
    public BudgetLedger ToLedger(FiscalYear year, Baht allocated)
    {
        Baht[] plan = Amounts(PlanRow);
        Baht[] spent = Amounts(SpentRow);
        Baht[] disbursed = Amounts(DisbursedRow);
        return BudgetLedger
            .Open(year, allocated, new SpendingPlan(plan[0], plan[1], plan[2], plan[3]), Project)
            .Post(year.Quarters.SelectMany((quarter, index) => Entries(quarter, spent[index], disbursed[index])));
    }

    private IEnumerable<BudgetEntry> Entries(FiscalQuarter quarter, Baht spent, Baht disbursed)
    {
        // A refund lowers what is spent; a payment out of a commitment does not. It comes first, so that what came back can
        // be committed again.
        if (disbursed < Baht.Zero)
            yield return BudgetEntry.Refund(quarter.Start, Project, -disbursed);
        Baht committed = disbursed < Baht.Zero ? spent - disbursed : spent;
        if (committed > Baht.Zero)
            yield return BudgetEntry.Commit(quarter.Start, Project, committed);
        if (committed < Baht.Zero)
            yield return BudgetEntry.Release(quarter.Start, Project, -committed);
        if (disbursed > Baht.Zero)
            yield return BudgetEntry.Disburse(quarter.End, Project, disbursed);
    }

    private Baht[] Amounts(string row) => Array.ConvertAll(Quarters, quarter => Amount(Table[row, quarter]));

    private static Baht Amount(Reported cell) => cell.IsNumber
        ? Baht.Of(ExactDecimal.Multiply(cell.Printed, cell.Scale))
        : throw new InvalidOperationException($"{cell.Describe(Language.English)} is no amount ({cell.Place}), so no ledger comes to it.");
}
