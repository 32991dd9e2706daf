using Kpi.Domain.Budgets;
using Kpi.Domain.Quantities;

namespace Kpi.Domain.EntityFrameworkCore;

/// <summary>A spending plan (แผนการใช้จ่าย) as four columns of the row that it belongs to.</summary>
public sealed record BudgetPlanRow
{
    private BudgetPlanRow()
    {
    }

    /// <summary>What is planned for the first quarter, October to December.</summary>
    public Baht First { get; private init; }

    /// <summary>What is planned for the second quarter, January to March.</summary>
    public Baht Second { get; private init; }

    /// <summary>What is planned for the third quarter, April to June.</summary>
    public Baht Third { get; private init; }

    /// <summary>What is planned for the fourth quarter, July to September.</summary>
    public Baht Fourth { get; private init; }

    /// <summary>The columns of a plan.</summary>
    /// <exception cref="ArgumentNullException">The plan is null.</exception>
    public static BudgetPlanRow Of(SpendingPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new BudgetPlanRow { First = plan[1], Second = plan[2], Third = plan[3], Fourth = plan[4] };
    }

    /// <summary>The plan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An amount is below zero.</exception>
    public SpendingPlan ToPlan() => new(First, Second, Third, Fourth);
}
