using Kpi.Domain.Budgets;
using Kpi.Domain.Quantities;
using Kpi.Domain.Time;
using NodaTime;

namespace Kpi.Domain.EntityFrameworkCore;

/// <summary>An entry of a ledger as a row. It is written once and never changed.</summary>
public sealed class BudgetEntryRow
{
    private BudgetEntryRow(string reference) => Reference = reference;

    /// <summary>The key of the ledger.</summary>
    public long LedgerId { get; private set; }

    /// <summary>The place in the order of posting, from 1; with <see cref="LedgerId"/> the key, so that no two entries take one place.</summary>
    public int Position { get; private set; }

    /// <summary>What happened.</summary>
    public BudgetEntryKind Kind { get; private set; }

    /// <summary>The day on which it happened.</summary>
    public LocalDate Date { get; private set; }

    /// <summary>The quarter that the day lies in, by which the database sums.</summary>
    public FiscalQuarter Quarter { get; private set; }

    /// <summary>The reference of the document.</summary>
    public string Reference { get; private set; }

    /// <summary>For how much; of a revision of the plan it is the new plan's total.</summary>
    public Baht Amount { get; private set; }

    /// <summary>What a revision of the plan plans for the first quarter, October to December; null where there is no plan.</summary>
    public Baht? PlannedFirst { get; private set; }

    /// <summary>What a revision of the plan plans for the second quarter, January to March; null where there is no plan.</summary>
    public Baht? PlannedSecond { get; private set; }

    /// <summary>What a revision of the plan plans for the third quarter, April to June; null where there is no plan.</summary>
    public Baht? PlannedThird { get; private set; }

    /// <summary>What a revision of the plan plans for the fourth quarter, July to September; null where there is no plan.</summary>
    public Baht? PlannedFourth { get; private set; }

    /// <summary>The row of an entry, at a place in the order of posting.</summary>
    /// <inheritdoc cref="Satang.Of" path="/exception"/>
    internal static BudgetEntryRow Of(BudgetEntry entry, int position) => new(entry.Reference)
    {
        Position = position,
        Kind = entry.Kind,
        Date = entry.Date,
        Quarter = FiscalQuarter.Containing(entry.Date),
        Amount = Satang.Checked(entry.Amount),
        PlannedFirst = Satang.Checked(entry.Plan, 1),
        PlannedSecond = Satang.Checked(entry.Plan, 2),
        PlannedThird = Satang.Checked(entry.Plan, 3),
        PlannedFourth = Satang.Checked(entry.Plan, 4),
    };

    /// <summary>The entry.</summary>
    /// <exception cref="InvalidOperationException">The row contradicts itself: its quarter is not its day's, its amount not its plan's total, or it has a plan and is no revision.</exception>
    /// <exception cref="KpiRuleException">The row breaks a rule that each entry keeps by itself (KPI4002).</exception>
    public BudgetEntry ToEntry()
    {
        SpendingPlan? plan = PlanColumns.ToPlan(PlannedFirst, PlannedSecond, PlannedThird, PlannedFourth);
        BudgetEntry entry = Kind switch
        {
            BudgetEntryKind.Allocation => BudgetEntry.Allocate(Date, Reference, Amount),
            BudgetEntryKind.TransferIn => BudgetEntry.TransferIn(Date, Reference, Amount),
            BudgetEntryKind.TransferOut => BudgetEntry.TransferOut(Date, Reference, Amount),
            BudgetEntryKind.Commitment => BudgetEntry.Commit(Date, Reference, Amount),
            BudgetEntryKind.Disbursement => BudgetEntry.Disburse(Date, Reference, Amount),
            BudgetEntryKind.DirectDisbursement => BudgetEntry.DisburseDirectly(Date, Reference, Amount),
            BudgetEntryKind.Release => BudgetEntry.Release(Date, Reference, Amount),
            BudgetEntryKind.Refund => BudgetEntry.Refund(Date, Reference, Amount),
            BudgetEntryKind.PlanRevision when plan is not null => BudgetEntry.RevisePlan(Date, Reference, plan),
            _ => throw Contradiction(plan),
        };
        return Quarter == FiscalQuarter.Containing(Date) && Amount == entry.Amount && (plan is null) == (entry.Plan is null) ? entry : throw Contradiction(plan);
    }

    private InvalidOperationException Contradiction(SpendingPlan? plan) => new(
        $"Entry {Position} of ledger {LedgerId} contradicts itself: a {Kind} of {Amount} in {Quarter}, dated {Date:R}, {(plan is null ? "without a plan" : $"with the plan {plan}")}.");
}
