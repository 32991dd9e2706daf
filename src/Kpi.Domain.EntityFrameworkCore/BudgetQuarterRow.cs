using Kpi.Domain.Quantities;
using Kpi.Domain.Time;

namespace Kpi.Domain.EntityFrameworkCore;

/// <summary>A quarter of a ledger as the database sums it; the same figures as a quarter of <c>BudgetLedger.Statement</c> has.</summary>
public sealed record BudgetQuarterRow
{
    /// <summary>The key of the ledger.</summary>
    public required long LedgerId { get; init; }

    /// <summary>Which quarter it is.</summary>
    public required FiscalQuarter Quarter { get; init; }

    /// <summary>What was planned to be spent (แผนการใช้จ่าย); 0 baht where there is no plan.</summary>
    public required Baht Planned { get; init; }

    /// <summary>What was allocated (จัดสรร), after transfers.</summary>
    public required Baht Allocated { get; init; }

    /// <summary>What was disbursed (เบิกจ่าย), less refunds.</summary>
    public required Baht Disbursed { get; init; }

    /// <summary>The net change in outstanding commitments (ผูกพัน).</summary>
    public required Baht Committed { get; init; }

    /// <summary>What was spent (ใช้จ่าย): disbursed and committed together.</summary>
    public Baht Spent => Disbursed + Committed;

    /// <summary>What is left (คงเหลือ): allocated less spent.</summary>
    public Baht Available => Allocated - Spent;
}
