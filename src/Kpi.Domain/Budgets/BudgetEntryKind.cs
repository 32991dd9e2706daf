using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Budgets;

/// <summary>What an entry of a budget ledger does.</summary>
[JsonConverter(typeof(NameFormat<BudgetEntryKind>))]
public enum BudgetEntryKind
{
    /// <summary>Money is allocated (จัดสรร): raises the allocation.</summary>
    Allocation = 0,

    /// <summary>Money is transferred in (โอนเข้า): raises the allocation.</summary>
    TransferIn = 1,

    /// <summary>Money is transferred out (โอนออก): lowers the allocation.</summary>
    TransferOut = 2,

    /// <summary>Money is committed under a reference (ก่อหนี้ผูกพัน): raises what is outstanding on it.</summary>
    Commitment = 3,

    /// <summary>A commitment is paid (เบิกจ่ายจากเงินผูกพัน): raises disbursed and lowers what is outstanding on the reference.</summary>
    Disbursement = 4,

    /// <summary>Money is paid that was never committed (เบิกจ่ายตรง): raises disbursed.</summary>
    DirectDisbursement = 5,

    /// <summary>A commitment is released without being paid (ยกเลิกผูกพัน): lowers what is outstanding on the reference.</summary>
    Release = 6,

    /// <summary>A disbursement comes back (เบิกเกินส่งคืน): lowers disbursed; the commitment it may have paid is not restored.</summary>
    Refund = 7,

    /// <summary>The spending plan is revised (ปรับแผนการใช้จ่าย): from this day the year has another plan.</summary>
    PlanRevision = 8,
}
