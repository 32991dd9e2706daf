using Kpi.Analyzers.Evaluation;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Twins;

/// <summary>The twins of measures through the quarters of a year.</summary>
internal static class SeriesTwins
{
    private const string Area = "Targets";
    private const string Quarters = "quarters";

    public static void Register(LibraryTwins twins)
    {
        twins.Add(Area, "Measure`1", "Incremental", call => Series(call, isCumulative: false));
        twins.Add(Area, "Measure`1", "Cumulative", call => Series(call, isCumulative: true));
        twins.Add(Area, "QuarterlySeries", "StandingAt", Quarter);
        twins.Add(Area, "QuarterlySeries", "WithWords", Quarter);
        twins.Add(Area, "QuarterlyProgress", WellKnownMemberNames.Indexer, Quarter);
    }

    private static Outcome Series(Call call, bool isCumulative)
    {
        SequenceValue list = call.ListOf(Quarters);
        if (TargetTwins.MeasureOf(call, call.Receiver) is not { } measure || !IsStated(measure.Kind, isCumulative) || !list.IsComplete || list.Items.Length > FiscalYearRules.QuartersInYear)
            return Outcome.Unknown;

        QuarterFacts[] quarters = [.. list.Items.Select(item => new QuarterFacts(item.Value.AsDecimal(), IsKnown: item.Value.IsNull || item.Value.AsDecimal() is not null))];
        if (MayOverflow(measure.Kind, isCumulative) && Array.Exists(quarters, quarter => !quarter.IsKnown))
            return Outcome.Unknown;
        try
        {
            return Outcome.Facts(facts: null, SeriesRules.Check(measure, quarters, isCumulative, ExactDecimal.Add, Quarters));
        }
        catch (OverflowException)
        {
            return Outcome.Unknown;
        }
    }

    /// <summary>Whether a measure has such a series; it is refused otherwise, but by no rule.</summary>
    private static bool IsStated(MeasureKind kind, bool isCumulative) =>
        kind != MeasureKind.Date && (isCumulative || SeriesRules.CanAddUp(kind));

    // What no decimal holds is refused before any rule is checked. Four whole numbers of 64 bits never come to that.
    private static bool MayOverflow(MeasureKind kind, bool isCumulative) => !isCumulative && kind != MeasureKind.Count;

    private static Outcome Quarter(Call call) =>
        Outcome.Facts(facts: null, call["quarter"].AsInt32() is { } quarter ? FiscalDivision.Quarter.CheckNumber(quarter, "quarter") : null);
}
