using Kpi.Domain.Budgets;
using Kpi.Domain.Quantities;
using Kpi.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Kpi.Domain.EntityFrameworkCore;

/// <summary>What stored ledgers add up to, by quarter.</summary>
public static class BudgetQuarters
{
    /// <summary>
    /// The four quarters of each ledger of a year, summed by the database in one statement: what
    /// <see cref="BudgetLedger.Statement()"/> derives from the entries. The query can be filtered and ordered further, by any
    /// column.
    /// </summary>
    /// <param name="context">A context with the tables of <see cref="BudgetLedgerModel.AddBudgetLedgers"/>.</param>
    /// <param name="year">The fiscal year.</param>
    /// <exception cref="ArgumentNullException">The context is null.</exception>
    public static IQueryable<BudgetQuarterRow> QuartersOf(this DbContext context, FiscalYear year)
    {
        ArgumentNullException.ThrowIfNull(context);
        return year.Quarters
            .Aggregate(Posted(context, year), (effects, quarter) => effects.Concat(Opened(context, quarter)))
            .GroupBy(effect => new { effect.LedgerId, effect.Quarter })
            .Select(quarter => new BudgetQuarterRow
            {
                LedgerId = quarter.Key.LedgerId,
                Quarter = quarter.Key.Quarter,
                Planned = Satang.ToBaht(quarter.Sum(effect => effect.Planned)),
                Allocated = Satang.ToBaht(quarter.Sum(effect => effect.Allocated)),
                Disbursed = Satang.ToBaht(quarter.Sum(effect => effect.Disbursed)),
                Committed = Satang.ToBaht(quarter.Sum(effect => effect.Committed)),
            });
    }

    /// <summary>What each entry of the year does to the columns of its quarter.</summary>
    private static IQueryable<Effect> Posted(DbContext context, FiscalYear year)
    {
        FiscalQuarter first = year.Quarter(1);
        FiscalQuarter last = year.Quarter(4);
        return
            from entry in context.Set<BudgetEntryRow>()
            where entry.Quarter >= first && entry.Quarter <= last
            let satang = Satang.Of(entry.Amount)
            select new Effect
            {
                LedgerId = entry.LedgerId,
                Quarter = entry.Quarter,
                Planned = 0L,
                Allocated = entry.Kind == BudgetEntryKind.Allocation || entry.Kind == BudgetEntryKind.TransferIn ? satang
                    : entry.Kind == BudgetEntryKind.TransferOut ? -satang
                    : 0L,
                Disbursed = entry.Kind == BudgetEntryKind.Disbursement || entry.Kind == BudgetEntryKind.DirectDisbursement ? satang
                    : entry.Kind == BudgetEntryKind.Refund ? -satang
                    : 0L,
                Committed = entry.Kind == BudgetEntryKind.Commitment ? satang
                    : entry.Kind == BudgetEntryKind.Disbursement || entry.Kind == BudgetEntryKind.Release ? -satang
                    : 0L,
            };
    }

    /// <summary>What a quarter has before its entries: the plan in force at the end of the year and, if it is the first, what the year opened with.</summary>
    private static IQueryable<Effect> Opened(DbContext context, FiscalQuarter quarter)
    {
        FiscalYear year = quarter.Year;
        int number = quarter.Number;
        return
            from ledger in context.Set<BudgetLedgerRow>()
            where ledger.Year == year
            select new Effect
            {
                LedgerId = ledger.Id,
                Quarter = quarter,
                Planned = Satang.Of(ledger.Entries
                    .Where(entry => entry.Kind == BudgetEntryKind.PlanRevision)
                    .OrderByDescending(entry => entry.Date).ThenByDescending(entry => entry.Position)
                    .Select(entry => number == 1 ? entry.PlannedFirst : number == 2 ? entry.PlannedSecond : number == 3 ? entry.PlannedThird : entry.PlannedFourth)
                    .FirstOrDefault()
                    ?? (number == 1 ? ledger.PlannedFirst : number == 2 ? ledger.PlannedSecond : number == 3 ? ledger.PlannedThird : ledger.PlannedFourth)
                    ?? Baht.Zero),
                Allocated = number == 1 ? Satang.Of(ledger.OpeningAllocation) : 0L,
                Disbursed = 0L,
                Committed = 0L,
            };
    }

    /// <summary>What adds to the columns of a quarter, in satang.</summary>
    private sealed class Effect
    {
        public long LedgerId { get; init; }

        public FiscalQuarter Quarter { get; init; }

        public long Planned { get; init; }

        public long Allocated { get; init; }

        public long Disbursed { get; init; }

        public long Committed { get; init; }
    }
}
