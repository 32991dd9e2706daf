using Kpi.Domain.Time;

namespace Kpi.Domain.Budgets;

/// <content>An entry in words.</content>
public sealed partial class BudgetEntry
{
    /// <summary>The kind and the reference: <c>commitment PO-001</c>.</summary>
    internal BilingualText Subject => Describe(Kind, Reference);

    /// <summary>The entry in words: day, kind, reference and amount.</summary>
    public string Describe(Language language) => $"{FiscalCalendar.Text(Date)} {Subject.In(language)}: {Amount.ToString(language)}";

    /// <summary>Day, kind, reference and amount, invariant: <c>2024-11-05 commitment PO-001: 24728500 THB</c>.</summary>
    public override string ToString() => $"{FiscalCalendar.Text(Date)} {Subject.English}: {Amount}";

    private static BilingualText Describe(BudgetEntryKind kind, string reference)
    {
        BilingualText name = kind switch
        {
            BudgetEntryKind.Allocation => EntryNames.Allocation,
            BudgetEntryKind.TransferIn => EntryNames.TransferIn,
            BudgetEntryKind.TransferOut => EntryNames.TransferOut,
            BudgetEntryKind.Commitment => EntryNames.Commitment,
            BudgetEntryKind.Disbursement => EntryNames.Disbursement,
            BudgetEntryKind.DirectDisbursement => EntryNames.DirectDisbursement,
            BudgetEntryKind.Release => EntryNames.Release,
            BudgetEntryKind.Refund => EntryNames.Refund,
            BudgetEntryKind.PlanRevision => EntryNames.PlanRevision,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of entry."),
        };
        return EntryNames.Of(name, reference);
    }
}
