using Etda.Projects;
using Etda.Published;

namespace Etda.Html;

/// <summary>The assessment: each computed figure beside the printed one, the level, and what the tiers ask for.</summary>
internal sealed class ScorecardSection(Assessment assessment, PrintedFigures figures, Writing writing)
{
    private static readonly BilingualText[] Columns =
        [PageWording.Weight, PageWording.Score, PageWording.ScorePrinted, PageWording.Weighted, PageWording.WeightedPrinted];

    private readonly CellTable _table = new(writing, PageWording.Indicator, Columns);

    public Markup Write() =>
        $"""
        <section id="scorecard" aria-labelledby="scorecard-heading">
        <h2 id="scorecard-heading">{writing.Say(PageWording.Scorecard)}</h2>
        <p class="note">{writing.Say(assessment.Scorecard.Framework.Name)}</p>
        {new LevelScaleChart(assessment, writing).Draw()}
        {_table.Write(PageWording.ComputedBesidePrinted, [.. assessment.Components.SelectMany(Rows), Total()])}
        {Improvement()}
        {OtherFigures()}
        <h3>{writing.Say(PageWording.TargetsByTier)}</h3>
        <div class="tiers">
        {assessment.Scorecard.Indicators.Where(indicator => indicator.Target is not null).Select(Tiers)}
        </div>
        </section>
        """;

    private IEnumerable<Markup> Rows(ComponentResult result)
    {
        Component component = result.Component;
        EvaluationRow printed = EvaluationTable.Rows[component.Code];
        Markup title = $"{writing.Say(PageWording.Component)} {component.Code} {writing.Say(component.Title)}";
        return result.Results.Select(Row).Prepend(_table.Row("component", title, Cells(printed, null, result.WeightedScore)));
    }

    private Markup Row(IndicatorResult result)
    {
        Indicator indicator = result.Indicator;
        Markup title =
            $"""
            <span class="code">{indicator.Code}</span> {writing.Say(indicator.Title)}<span class="ground">{Ground(result)}</span>
            """;
        return _table.Row("", title, Cells(EvaluationTable.Rows[indicator.Code], result.Score, result.WeightedScore));
    }

    private Markup Total() => _table.Row(
        "total",
        writing.Say(assessment.IsEstimate ? PageWording.Estimate : PageWording.Total),
        Cells(EvaluationTable.Total, null, assessment.Total));

    private Markup[] Cells(EvaluationRow printed, Score? score, Score? weighted) =>
    [
        figures.Show(printed.Weight),
        score is { } points ? $"{points.ToString()}" : Markup.Nothing,
        printed.Score.Kind == ReportedKind.NotReported ? Markup.Nothing : figures.Show(printed.Score.Place, writing.Quote(printed.Score.ToString())),
        weighted is { } part ? $"{part.ToString()}" : Markup.Nothing,
        figures.Show(printed.WeightedScore),
    ];

    private Markup Ground(IndicatorResult result) => result is MeasuredResult measured
        ? $"{Markup.Join(", ", measured.Observations.Select(Ground))}: {writing.Say(measured.Tier is { } tier ? TierNames.Of(tier) : PageWording.BelowBasic)}"
        : writing.Say(result.Explanation);

    private Markup Ground(Observation observation) => observation.AsOf is { } day
        ? $"{writing.Say(observation.Describe(writing.Language))} ({writing.Day(day)})"
        : writing.Say(observation.Describe(writing.Language));

    private Markup Improvement()
    {
        WaysToReach ways = assessment.WaysToReach(assessment.Scorecard.Framework.Levels.Value.Highest);
        return ways.Ways.Count == 0
            ? (Markup)$"<p>{writing.Say(ways.Explain().Statement)}</p>"
            :
            $"""
            <h3>{writing.Say(ways.Explain().Statement)}</h3>
            <ul>
            {ways.Ways.Select(way => (Markup)$"<li>{writing.Say(way.Describe())}</li>")}
            </ul>
            """;
    }

    private Markup OtherFigures()
    {
        YearOnYear integrity = Headlines.IntegrityAndTransparency;
        YearOnYear service = Headlines.ServiceSatisfaction;
        return
            $"""
            <h3>{writing.Say(PageWording.Headlines)}</h3>
            <ul class="headlines">
            <li>{writing.Say(PageWording.Integrity)}: {figures.Show(integrity.ThisYear.Place, $"{writing.Say(integrity.Describe(writing.Language))}, {writing.Quote(Headlines.IntegrityLevel.Words!)}")}</li>
            <li>{writing.Say(PageWording.Satisfaction)}: {figures.Show(service.ThisYear.Place, writing.Say(service.Describe(writing.Language)))}; {writing.Say(PageWording.Target)} {writing.Say(Headlines.ServiceTarget.Describe(writing.Language))}</li>
            <li>{writing.Say(Etda2568.PlatformConfidence.Title)}: {writing.Say(Project3Regulation.ConfidenceSinceLastYear.Describe(writing.Language))}</li>
            </ul>
            """;
    }

    private Markup Tiers(Indicator indicator) =>
        $"""
        <section class="tier-list">
        <h4><span class="code">{indicator.Code}</span> {writing.Say(indicator.Title)}</h4>
        <dl>
        {Enum.GetValues<Tier>().Select(tier => Describe(tier, indicator.Target![tier]))}
        </dl>
        </section>
        """;

    private Markup Describe(Tier tier, Criterion criterion) =>
        $"""
        <div><dt>{writing.Say(TierNames.Of(tier))}</dt><dd>{writing.Say(criterion.Describe(writing.Language))}{Printed(criterion)}</dd></div>
        """;

    private Markup Printed(Criterion criterion) => criterion.Printed is { } printed
        ? $" <span class=\"ground\">“{writing.Quote(printed)}”</span>"
        : Markup.Nothing;
}
