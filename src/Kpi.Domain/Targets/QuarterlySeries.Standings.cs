using Kpi.Domain.Quantities;
using Kpi.Domain.Time;

namespace Kpi.Domain.Targets;

/// <content>From figures to standings and back.</content>
public sealed partial class QuarterlySeries
{
    private bool IsCumulative => Kind == SeriesKind.Cumulative;

    private QuarterFacts[] Facts => Array.ConvertAll(_entries, entry => new QuarterFacts(entry.Value, IsKnown: entry.Words is null));

    /// <summary>The same series with the standing at each quarter's end.</summary>
    /// <exception cref="InvalidOperationException">A quarter holds words, so that what follows cannot be known.</exception>
    /// <exception cref="OverflowException">No decimal holds a sum.</exception>
    public QuarterlySeries AsCumulative() => As(SeriesKind.Cumulative, (standing, _) => standing);

    /// <summary>The same series with what each quarter adds.</summary>
    /// <exception cref="InvalidOperationException">
    /// A quarter holds words, so that what follows cannot be known, or the measure does not add up over quarters.
    /// </exception>
    /// <exception cref="OverflowException">No decimal holds a difference.</exception>
    public QuarterlySeries AsIncremental()
    {
        CheckAddsUp(Measure, SeriesKind.Incremental);
        return As(SeriesKind.Incremental, (standing, before) => ExactDecimal.Add(standing, -before));
    }

    internal static QuarterlySeries Of(Measure measure, FiscalYear year, SeriesKind kind, decimal?[] quarters)
    {
        CheckAddsUp(measure, kind);
        if (quarters.Length > FiscalYearRules.QuartersInYear)
            throw new ArgumentException($"A fiscal year has 4 quarters; {quarters.Length} are given for {measure}.", nameof(quarters));
        var series = new QuarterlySeries(measure, year, kind, [.. quarters.Select((value, index) => new QuarterEntry(measure, year.Quarter(index + 1), value))]);
        KpiRuleException.ThrowIfAny(SeriesRules.Check(measure.Facts, series.Facts, series.IsCumulative, ExactDecimal.Add, nameof(quarters)));
        return series;
    }

    private decimal?[] Standings() => SeriesRules.Standings(Facts, IsCumulative, ExactDecimal.Add);

    private QuarterlySeries As(SeriesKind kind, Func<decimal, decimal, decimal> figureOf)
    {
        if (Kind == kind)
            return this;
        if (Array.Find(_entries, entry => entry.Words is not null) is { } words)
            throw new InvalidOperationException($"{words.Quarter} of the series of {Measure} holds words instead of a figure, so that what follows cannot be known.");
        decimal?[] standings = Standings();
        return new QuarterlySeries(Measure, Year, kind, [.. _entries.Select((entry, index) => entry.IsNothing
            ? entry
            : new QuarterEntry(Measure, entry.Quarter, figureOf(standings[index]!.Value, index == 0 ? 0m : standings[index - 1]!.Value)))]);
    }

    private static void CheckAddsUp(Measure measure, SeriesKind kind)
    {
        if (measure.Kind == MeasureKind.Date)
            throw new InvalidOperationException($"Measure {measure} is a date, which has no series of quarters.");
        if (kind == SeriesKind.Incremental && !SeriesRules.CanAddUp(measure.Kind))
            throw new InvalidOperationException($"Measure {measure} does not add up over quarters, as counts, money and points do; state where it stands at each quarter's end (Cumulative).");
    }
}
