using Kpi.Domain.Budgets;
using Kpi.Domain.Quantities;

namespace Kpi.Domain.EntityFrameworkCore;

/// <summary>A spending plan as four columns of the row that it belongs to, which are empty where there is no plan.</summary>
internal static class PlanColumns
{
    /// <exception cref="InvalidOperationException">Some columns are empty and others not.</exception>
    public static SpendingPlan? ToPlan(Baht? first, Baht? second, Baht? third, Baht? fourth) => (first, second, third, fourth) switch
    {
        (null, null, null, null) => null,
        ({ } q1, { } q2, { } q3, { } q4) => new SpendingPlan(q1, q2, q3, q4),
        _ => throw new InvalidOperationException($"A stored plan lacks a quarter: {Text(first)}, {Text(second)}, {Text(third)}, {Text(fourth)}."),
    };

    private static string Text(Baht? amount) => amount?.ToString() ?? "nothing";
}
