using Kpi.Domain.Quantities;

namespace Kpi.Analyzers.Twins;

/// <summary>A spending plan, by the baht of its quarters; null where one is unknown.</summary>
internal sealed record PlanModel(IReadOnlyList<decimal?> Quarters)
{
    /// <summary>What it totals; null where a quarter is unknown, or the total is more than a decimal holds.</summary>
    public decimal? Total
    {
        get
        {
            try
            {
                return Quarters.Aggregate((decimal?)0m, (sum, quarter) => sum is { } soFar && quarter is { } next ? ExactDecimal.Add(soFar, next) : null);
            }
            catch (OverflowException)
            {
                return null;
            }
        }
    }
}
