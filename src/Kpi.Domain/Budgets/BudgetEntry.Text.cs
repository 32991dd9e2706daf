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
            BudgetEntryKind.Allocation => new("จัดสรร", "allocation"),
            BudgetEntryKind.TransferIn => new("โอนเข้า", "transfer in"),
            BudgetEntryKind.TransferOut => new("โอนออก", "transfer out"),
            BudgetEntryKind.Commitment => new("ผูกพัน", "commitment"),
            BudgetEntryKind.Disbursement => new("เบิกจ่ายจากเงินผูกพัน", "disbursement"),
            BudgetEntryKind.DirectDisbursement => new("เบิกจ่ายตรง", "direct disbursement"),
            BudgetEntryKind.Release => new("ยกเลิกผูกพัน", "release"),
            BudgetEntryKind.Refund => new("เบิกเกินส่งคืน", "refund"),
            BudgetEntryKind.PlanRevision => new("ปรับแผนการใช้จ่าย", "plan revision"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of entry."),
        };
        return new BilingualText($"{name.Thai} {reference}", $"{name.English} {reference}");
    }
}
