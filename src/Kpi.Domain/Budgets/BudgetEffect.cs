namespace Kpi.Domain.Budgets;

/// <summary>What an entry of a kind does to each column: 1 where its amount raises it, −1 where it lowers it, else 0.</summary>
internal readonly record struct BudgetEffect(int Allocated, int Disbursed, int Committed)
{
    private static readonly BudgetEffect[] ByKind = [.. Enumerable.Range(0, (int)BudgetEntryKind.PlanRevision + 1).Select(kind => OfKind((BudgetEntryKind)kind))];

    public static BudgetEffect Of(BudgetEntryKind kind) => ByKind[(int)kind];

    private static BudgetEffect OfKind(BudgetEntryKind kind) => kind switch
    {
        BudgetEntryKind.Allocation or BudgetEntryKind.TransferIn => new(Allocated: 1, 0, 0),
        BudgetEntryKind.TransferOut => new(Allocated: -1, 0, 0),
        BudgetEntryKind.Commitment => new(0, 0, Committed: 1),
        BudgetEntryKind.Disbursement => new(0, Disbursed: 1, Committed: -1),
        BudgetEntryKind.DirectDisbursement => new(0, Disbursed: 1, 0),
        BudgetEntryKind.Release => new(0, 0, Committed: -1),
        BudgetEntryKind.Refund => new(0, Disbursed: -1, 0),
        _ => default,
    };
}
