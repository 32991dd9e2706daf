using Kpi.Domain.Quantities;

namespace Kpi.Domain.Budgets;

/// <summary>
/// The figures of a budget over a period: what was planned, allocated, disbursed and committed in it. What was spent and
/// what is available are not stored. Figures of adjoining periods, and of budgets side by side, add up. Equality is by
/// amounts. The default is that nothing happened. Immutable.
/// </summary>
public readonly record struct BudgetFigures
{
    private BudgetFigures(Baht planned, Baht allocated, Baht disbursed, Baht committed)
    {
        Planned = planned;
        Allocated = allocated;
        Disbursed = disbursed;
        Committed = committed;
    }

    /// <summary>What was planned to be spent (แผนการใช้จ่าย); 0 baht where there is no plan.</summary>
    public Baht Planned { get; }

    /// <summary>What was allocated (จัดสรร), after transfers; below zero where more was transferred out than came in.</summary>
    public Baht Allocated { get; }

    /// <summary>What was disbursed (เบิกจ่าย), less refunds; below zero where more came back than was paid in the period.</summary>
    public Baht Disbursed { get; }

    /// <summary>The net change in outstanding commitments (ผูกพัน); below zero where more was paid or released than newly committed.</summary>
    public Baht Committed { get; }

    /// <summary>What was spent (ใช้จ่าย): disbursed and committed together.</summary>
    public Baht Spent => Disbursed + Committed;

    /// <summary>What is left (คงเหลือ): allocated less spent.</summary>
    public Baht Available => Allocated - Spent;

    /// <summary>How far spending is from the plan: spent less planned; below zero where spending lags behind.</summary>
    public Baht AgainstPlan => Spent - Planned;

    /// <summary>The sum, amount by amount.</summary>
    /// <exception cref="OverflowException">A sum is beyond what a decimal holds.</exception>
    public static BudgetFigures operator +(BudgetFigures left, BudgetFigures right) => new(
        left.Planned + right.Planned, left.Allocated + right.Allocated, left.Disbursed + right.Disbursed, left.Committed + right.Committed);

    /// <summary>
    /// What was disbursed in percent of what was allocated, rounded once, half away from zero; null where nothing was
    /// allocated.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is not 0 to 6.</exception>
    public Percentage? DisbursementRate(int decimals)
    {
        if (decimals is < 0 or > 6)
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "A rate is rounded to 0 to 6 decimals.");
        if (Allocated <= Baht.Zero)
            return null;

        decimal unit = 1m;
        for (int digit = 0; digit < decimals; digit++)
            unit *= 10m;
        // A quotient of decimals is itself rounded, so whole units and remainder are taken apart: both are exact.
        decimal parts = Math.Abs(Disbursed.Amount) * 100m * unit;
        decimal remainder = parts % Allocated.Amount;
        decimal whole = (parts - remainder) / Allocated.Amount;
        decimal rounded = (remainder >= Allocated.Amount - remainder ? whole + 1m : whole) / unit;
        return Disbursed < Baht.Zero ? -rounded : rounded;
    }

    /// <summary>The four amounts, invariant.</summary>
    public override string ToString() => $"planned {Planned}, allocated {Allocated}, disbursed {Disbursed}, committed {Committed}";

    internal static BudgetFigures OfPlan(Baht planned) => new(planned, default, default, default);

    internal static BudgetFigures OfAllocation(Baht allocated) => new(default, allocated, default, default);

    /// <summary>What one entry does.</summary>
    internal static BudgetFigures Of(BudgetEntry entry) => entry.Kind switch
    {
        BudgetEntryKind.Allocation or BudgetEntryKind.TransferIn => OfAllocation(entry.Amount),
        BudgetEntryKind.TransferOut => OfAllocation(-entry.Amount),
        BudgetEntryKind.Commitment => new(default, default, default, entry.Amount),
        BudgetEntryKind.Disbursement => new(default, default, entry.Amount, -entry.Amount),
        BudgetEntryKind.DirectDisbursement => new(default, default, entry.Amount, default),
        BudgetEntryKind.Release => new(default, default, default, -entry.Amount),
        BudgetEntryKind.Refund => new(default, default, -entry.Amount, default),
        _ => default,
    };
}
