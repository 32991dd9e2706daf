namespace Etda.Html;

/// <summary>How many indicators stand in each status, those of none left out.</summary>
internal static class StatusList
{
    private static readonly IndicatorStatus[] Statuses =
        [IndicatorStatus.Met, IndicatorStatus.Below, IndicatorStatus.Pending, IndicatorStatus.NotDue, IndicatorStatus.Missing];

    public static IEnumerable<Markup> Of(StatusCounts counts, Writing writing) => Statuses
        .Where(status => counts[status] > 0)
        .Select(status => (Markup)$"<span class=\"status {PageWording.ClassOf(status)}\">{counts[status]} {writing.Say(status.Describe(writing.Language))}</span> ");
}
