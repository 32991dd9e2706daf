using Kpi.Domain.Time;

namespace Kpi.Domain.Targets;

/// <content>The measure through the quarters of a year.</content>
public sealed partial class Measure<T>
{
    /// <summary>What each quarter adds (รายไตรมาส), from the first quarter: of counts, money and points.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <param name="quarters">At most four figures; null is nothing (a dash), and quarters that are left out are missing.</param>
    /// <exception cref="ArgumentException">The quarters are null or more than four.</exception>
    /// <exception cref="InvalidOperationException">The measure does not add up: it is a share, a percentage, a ratio or a date.</exception>
    /// <exception cref="KpiRuleException">KPI2004: the measure cannot take the sum up to a quarter.</exception>
    /// <exception cref="OverflowException">No decimal holds a sum.</exception>
    public QuarterlySeries Incremental(FiscalYear year, params T?[] quarters) => Series(year, SeriesKind.Incremental, quarters);

    /// <summary>Where the measure stands at each quarter's end (สะสม), from the first quarter.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <param name="quarters">At most four figures; null is nothing (a dash), and quarters that are left out are missing.</param>
    /// <exception cref="ArgumentException">The quarters are null or more than four.</exception>
    /// <exception cref="InvalidOperationException">The measure is a date.</exception>
    /// <exception cref="KpiRuleException">KPI2004: the measure cannot take a figure.</exception>
    public QuarterlySeries Cumulative(FiscalYear year, params T?[] quarters) => Series(year, SeriesKind.Cumulative, quarters);

    private QuarterlySeries Series(FiscalYear year, SeriesKind kind, T?[] quarters) =>
        quarters is null
            ? throw new ArgumentNullException(nameof(quarters), "The quarters are needed; a quarter with nothing is a null among them.")
            : QuarterlySeries.Of(this, year, kind, Array.ConvertAll(quarters, quarter => quarter is { } value ? _toDecimal(value) : (decimal?)null));
}
