using Kpi.Domain.Quantities;
using NodaTime;

namespace Kpi.Domain.Budgets;

/// <content>One factory for each kind of entry.</content>
public sealed partial class BudgetEntry
{
    /// <summary>Money is allocated (จัดสรร).</summary>
    /// <exception cref="ArgumentException">The reference is null or empty.</exception>
    /// <exception cref="KpiRuleException">KPI4002: the amount is not above zero.</exception>
    public static BudgetEntry Allocate(LocalDate on, string reference, Baht amount) => new(BudgetEntryKind.Allocation, on, reference, amount);

    /// <summary>Money is transferred in (โอนเข้า).</summary>
    /// <inheritdoc cref="Allocate" path="/exception"/>
    public static BudgetEntry TransferIn(LocalDate on, string reference, Baht amount) => new(BudgetEntryKind.TransferIn, on, reference, amount);

    /// <summary>Money is transferred out (โอนออก).</summary>
    /// <inheritdoc cref="Allocate" path="/exception"/>
    public static BudgetEntry TransferOut(LocalDate on, string reference, Baht amount) => new(BudgetEntryKind.TransferOut, on, reference, amount);

    /// <summary>Money is committed (ก่อหนี้ผูกพัน). A second commitment under one reference adds to the first.</summary>
    /// <inheritdoc cref="Allocate" path="/exception"/>
    public static BudgetEntry Commit(LocalDate on, string reference, Baht amount) => new(BudgetEntryKind.Commitment, on, reference, amount);

    /// <summary>A commitment is paid (เบิกจ่าย), wholly or in part; the reference is the commitment's.</summary>
    /// <inheritdoc cref="Allocate" path="/exception"/>
    public static BudgetEntry Disburse(LocalDate on, string reference, Baht amount) => new(BudgetEntryKind.Disbursement, on, reference, amount);

    /// <summary>Money is paid that was never committed (เบิกจ่ายตรง), such as salaries.</summary>
    /// <inheritdoc cref="Allocate" path="/exception"/>
    public static BudgetEntry DisburseDirectly(LocalDate on, string reference, Baht amount) => new(BudgetEntryKind.DirectDisbursement, on, reference, amount);

    /// <summary>A commitment is released without being paid (ยกเลิกผูกพัน), wholly or in part; the reference is the commitment's.</summary>
    /// <inheritdoc cref="Allocate" path="/exception"/>
    public static BudgetEntry Release(LocalDate on, string reference, Baht amount) => new(BudgetEntryKind.Release, on, reference, amount);

    /// <summary>A disbursement comes back (เบิกเกินส่งคืน), wholly or in part; the reference is the disbursement's.</summary>
    /// <inheritdoc cref="Allocate" path="/exception"/>
    public static BudgetEntry Refund(LocalDate on, string reference, Baht amount) => new(BudgetEntryKind.Refund, on, reference, amount);

    /// <summary>The spending plan is revised (ปรับแผนการใช้จ่าย): from this day the year has this plan.</summary>
    /// <exception cref="ArgumentException">The reference is null or empty, or the plan is null.</exception>
    /// <exception cref="KpiRuleException">KPI4002: the plan's total is not above zero.</exception>
    public static BudgetEntry RevisePlan(LocalDate on, string reference, SpendingPlan plan) =>
        new(BudgetEntryKind.PlanRevision, on, reference, (plan ?? throw new ArgumentNullException(nameof(plan))).Total, plan);
}
