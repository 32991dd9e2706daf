using Kpi.Domain.Quantities;

namespace Kpi.Domain.Budgets;

/// <summary>
/// The figures of a budget over a period: what was planned, allocated, disbursed and committed in it. What was spent and
/// what is available are not stored. Figures of adjoining periods, and of budgets side by side, add up. Equality is by
/// amounts. The default is that nothing happened. Immutable.
/// </summary>
public readonly partial record struct BudgetFigures
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

    /// <summary>What was disbursed in percent of what was allocated, rounded once; null where nothing was allocated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is not 0 to 28, or the rounding is none of those named.</exception>
    /// <exception cref="OverflowException">No decimal holds the rate to that many decimals.</exception>
    public Percentage? DisbursementRate(int decimals, Rounding rounding)
    {
        ExactDecimal.CheckDecimals(decimals);
        return Allocated > Baht.Zero
            ? Quotient.Of(ExactDecimal.Multiply(Disbursed.Amount, 100m), Allocated.Amount, decimals, rounding)
            : null;
    }

    /// <summary>The four amounts, invariant.</summary>
    public override string ToString() => $"planned {Planned}, allocated {Allocated}, disbursed {Disbursed}, committed {Committed}";

    internal static BudgetFigures OfPlan(Baht planned) => new(planned, default, default, default);

    internal static BudgetFigures OfAllocation(Baht allocated) => new(default, allocated, default, default);

    internal static BudgetFigures OfActual(Baht allocated, Baht disbursed, Baht committed) => new(default, allocated, disbursed, committed);

    /// <summary>What one entry does.</summary>
    internal static BudgetFigures Of(BudgetEntry entry)
    {
        BudgetEffect effect = BudgetEffect.Of(entry.Kind);
        return OfActual(Signed(entry.Amount, effect.Allocated), Signed(entry.Amount, effect.Disbursed), Signed(entry.Amount, effect.Committed));
    }

    private static Baht Signed(Baht amount, int sign) => sign == 0 ? Baht.Zero : sign > 0 ? amount : -amount;
}
