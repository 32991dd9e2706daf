using Etda.Published;

namespace Etda.Html;

/// <summary>A project: how its indicators stand, what the report prints of them, and its budget.</summary>
internal sealed class ProjectSection(PublishedProject published, ProjectStanding standing, QuarterlyTable budgetTable, PrintedRows printedRows, Writing writing)
{
    private readonly string _anchor = AnchorOf(standing.Project);

    public static string AnchorOf(Project project) => $"project-{project.Code}";

    public Markup Write() =>
        $"""
        <article class="project" id="{_anchor}" aria-labelledby="{_anchor}-heading">
        <h3 id="{_anchor}-heading"><span class="code">{standing.Project.Code}</span> {writing.Say(standing.Project.Title)}</h3>
        <p class="summary">{writing.Say(standing.Counts.Describe(writing.Language))}</p>
        {standing.Indicators.Select(Write)}
        {printedRows.WriteRest(published)}
        <h4>{writing.Say(PageWording.Budget)}</h4>
        <p>{writing.Say(
            $"เบิกจ่าย {Money.Millions(standing.Budget!.Disbursed)} จาก {Money.Millions(standing.Budget.Allocated)} ล้านบาทที่ได้รับจัดสรร",
            $"{Money.Millions(standing.Budget.Disbursed)} of {Money.Millions(standing.Budget.Allocated)} million baht allocated were disbursed")} ({Money.RateOf(standing.Budget.Total).ToString(writing.Language)}).</p>
        <div class="budget">
        {new BudgetChart(standing.Project.Title, standing.Budget, writing).Draw()}
        {budgetTable.Write(published.Budget)}
        </div>
        </article>
        """;

    private Markup Write(IndicatorStanding indicator) =>
        $"""
        <section class="indicator">
        <div class="heading">
        <h4><span class="code">{indicator.Indicator.Code}</span> {writing.Say(indicator.Indicator.Title)}</h4>
        <p class="status {PageWording.ClassOf(indicator.Status)}">{writing.Say(indicator.Status.Describe(writing.Language))}</p>
        </div>
        <dl class="outcome">
        <div><dt>{writing.Say(PageWording.Target)}</dt><dd>{writing.Say(indicator.Indicator.Target.Describe(writing.Language))}</dd></div>
        <div><dt>{writing.Say(PageWording.Result)}</dt><dd>{Result(indicator)}</dd></div>
        </dl>
        {Notes(indicator.Indicator)}
        {printedRows.Write(published, indicator.Indicator.Code)}
        </section>

        """;

    private Markup Result(IndicatorStanding indicator) => indicator.Observations.Count == 0
        ? $"–"
        : Markup.Join("; ", indicator.Observations.Select(observation => writing.Say(Describe(observation, indicator))));

    private string Describe(Observation observation, IndicatorStanding indicator) => indicator.Observations.Count == 1
        ? observation.Describe(writing.Language)
        : observation.DescribeWithTitle(writing.Language);

    private Markup Notes(ProjectIndicator indicator)
    {
        Markup[] notes =
        [
            .. indicator.IsSupplementary ? [writing.Say(PageWording.Supplementary)] : Array.Empty<Markup>(),
            .. indicator.JointOwners.Count > 0 ? [(Markup)$"{writing.Say(PageWording.JointWith)}: {writing.Say(string.Join(", ", indicator.JointOwners))}"] : Array.Empty<Markup>(),
            .. indicator.ReportedTo != ReportRecipients.None ? [(Markup)$"{writing.Say(PageWording.ReportedTo)} {writing.Say(PageWording.Of(indicator.ReportedTo))}"] : Array.Empty<Markup>(),
        ];
        return notes.Length == 0 ? Markup.Nothing : $"<p class=\"note\">{Markup.Join("; ", notes)}</p>";
    }
}
