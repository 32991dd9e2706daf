namespace Kpi.Domain.Rules;

/// <summary>What messages call the entries of a budget ledger.</summary>
internal static class EntryNames
{
    public static readonly BilingualText Allocation = new("จัดสรร", "allocation");
    public static readonly BilingualText TransferIn = new("โอนเข้า", "transfer in");
    public static readonly BilingualText TransferOut = new("โอนออก", "transfer out");
    public static readonly BilingualText Commitment = new("ผูกพัน", "commitment");
    public static readonly BilingualText Disbursement = new("เบิกจ่ายจากเงินผูกพัน", "disbursement");
    public static readonly BilingualText DirectDisbursement = new("เบิกจ่ายตรง", "direct disbursement");
    public static readonly BilingualText Release = new("ยกเลิกผูกพัน", "release");
    public static readonly BilingualText Refund = new("เบิกเกินส่งคืน", "refund");
    public static readonly BilingualText PlanRevision = new("ปรับแผนการใช้จ่าย", "plan revision");

    /// <summary>An entry by its kind and its reference.</summary>
    public static BilingualText Of(BilingualText kind, string reference) => new($"{kind.Thai} {reference}", $"{kind.English} {reference}");
}
