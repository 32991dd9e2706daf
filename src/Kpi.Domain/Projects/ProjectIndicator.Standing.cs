using Kpi.Domain.Targets;
using Kpi.Domain.Time;
using NodaTime;

namespace Kpi.Domain.Projects;

/// <content>How the indicator stands on a day.</content>
public sealed partial class ProjectIndicator
{
    /// <summary>
    /// How it stands on a day. Quarters count once they have ended. The target is due at the end of the last quarter
    /// for which its plan holds anything, and at the end of the year where no figure is planned.
    /// </summary>
    internal IndicatorStanding StandingOn(FiscalYear year, LocalDate day)
    {
        int ended = year.Quarters.Count(quarter => quarter.End <= day);
        Dictionary<MeasureFacts, Observation> known = ObservedBy(year, day);
        return new IndicatorStanding(this, year, day, StatusOf(ended, known), ended, [.. Target.Measures.Where(measure => known.ContainsKey(measure.Facts)).Select(measure => known[measure.Facts])]);
    }

    private IndicatorStatus StatusOf(int ended, Dictionary<MeasureFacts, Observation> known)
    {
        if (EvaluatedBy is not null)
            return IndicatorStatus.Pending;
        int due = QuarterOfTarget();
        bool? isMet = Target.Decide(measure => known.TryGetValue(measure, out Observation? observation) ? observation.Value : ActualStanding(measure, due, ended));
        return isMet == true ? IndicatorStatus.Met
            : ended < due ? StatusByPlan(ended)
            : isMet is null ? IndicatorStatus.Missing
            : IndicatorStatus.Below;
    }

    private IndicatorStatus StatusByPlan(int ended)
    {
        QuarterProgress[] due = [.. Progress.Where(progress => HoldsFigure(progress.Plan, ended)).Select(progress => progress[ended])];
        return due.Length == 0 ? IndicatorStatus.NotDue
            : due.Any(quarter => quarter.Status == TrackStatus.Behind) ? IndicatorStatus.Below
            : due.Any(quarter => quarter.Status == TrackStatus.Undecided) ? IndicatorStatus.Missing
            : IndicatorStatus.Met;
    }

    private int QuarterOfTarget() =>
        Progress.Any(progress => HoldsFigure(progress.Plan, FiscalYearRules.QuartersInYear))
            ? Progress.SelectMany(progress => progress.Plan.Entries).Where(entry => !entry.IsNothing).Max(entry => entry.Quarter.Number)
            : FiscalYearRules.QuartersInYear;

    private static bool HoldsFigure(QuarterlySeries plan, int quarters) =>
        plan.Entries.Take(quarters).Any(entry => entry.Value is not null);

    /// <summary>The last observation of each measure by a day; one without a day is of the end of the year.</summary>
    private Dictionary<MeasureFacts, Observation> ObservedBy(FiscalYear year, LocalDate day)
    {
        var known = new Dictionary<MeasureFacts, Observation>();
        foreach (Observation observation in Observations.Where(observation => DayOf(observation) <= day).OrderBy(DayOf))
            known[observation.Measure.Facts] = observation;
        return known;

        LocalDate DayOf(Observation observation) => observation.AsOf?.WithCalendar(CalendarSystem.Iso) ?? year.End;
    }

    /// <summary>Where the actual figures put a measure once the target is due: at the last quarter that is stated.</summary>
    private decimal? ActualStanding(MeasureFacts measure, int due, int ended)
    {
        QuarterlySeries? actual = Progress.FirstOrDefault(progress => progress.Measure.Facts == measure)?.Actual;
        int last = Math.Min(ended, actual?.Entries.Count ?? 0);
        return last >= due ? actual!.StandingAt(last) : null;
    }
}
