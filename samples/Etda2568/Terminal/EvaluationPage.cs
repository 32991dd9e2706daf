using Etda.Published;
using NodaTime.Text;

namespace Etda.Terminal;

/// <summary>An assessment as a page of text: each computed figure beside the one that the report prints.</summary>
internal sealed class EvaluationPage(Assessment assessment, Language language, Palette palette)
{
    private readonly FigureTable _table = new(palette);

    public IEnumerable<string> Lines() => [.. Heading(), .. assessment.Components.SelectMany(Describe), .. Total(), .. Legend()];

    private IEnumerable<string> Heading() =>
    [
        palette.Heading($"{assessment.Scorecard} · {assessment.Scorecard.Framework.Name.In(language)}"),
        Say(Wording.Introduction),
        "",
        .. _table.Row(
            "",
            Say(Wording.Indicator),
            [
                new(Say(Wording.Weight)),
                new(Say(Wording.Score)),
                new(Say(Wording.Printed)),
                new(Say(Wording.WeightedScore)),
                new(Say(Wording.Printed)),
            ]),
        FigureTable.Rule,
    ];

    private IEnumerable<string> Describe(ComponentResult result)
    {
        Component component = result.Component;
        EvaluationRow published = EvaluationTable.Rows[component.Code];
        Figure[] figures = Sum(component.TotalWeight, result.WeightedScore, published.WeightedScore);
        return [.. _table.Row(component.Code, Say(component.Title), figures, isHeading: true), "", .. result.Results.SelectMany(Describe)];
    }

    private IEnumerable<string> Describe(IndicatorResult result)
    {
        Indicator indicator = result.Indicator;
        EvaluationRow published = EvaluationTable.Rows[indicator.Code];
        Figure[] figures =
        [
            new(indicator.Weight.ToString()),
            Figure.Of(result.Score),
            Figure.Of(EvaluationTable.Score(indicator.Code), result.Score),
            Figure.Of(result.WeightedScore),
            Figure.Of(published.WeightedScore, result.WeightedScore),
        ];
        return
        [
            .. _table.Row(indicator.Code, Say(indicator.Title), figures),
            .. indicator.Target is { } target ? Enum.GetValues<Tier>().SelectMany(tier => Describe(tier, target[tier])) : [],
            .. FigureTable.Detail(Say(Wording.Result), ResultOf(result)),
            "",
        ];
    }

    private IEnumerable<string> Describe(Tier tier, Criterion criterion) =>
    [
        .. FigureTable.Detail(Say(Wording.Of(tier)), criterion.Describe(language)),
        .. criterion.Printed is { } printed ? FigureTable.Detail("", $"{Say(Wording.PrintedAs)} “{printed}”") : [],
    ];

    private string ResultOf(IndicatorResult result) => result is MeasuredResult measured
        ? $"{string.Join(", ", measured.Observations.Select(Describe))}: {Say(Wording.Of(measured.Tier))}"
        : Say(result.Explanation);

    private string Describe(Observation observation) => observation.AsOf is { } day
        ? $"{observation.Describe(language)} ({Say(Wording.AsOf)} {LocalDatePattern.Iso.Format(day)})"
        : observation.Describe(language);

    private IEnumerable<string> Total()
    {
        decimal weight = assessment.Components.Sum(result => result.Component.TotalWeight);
        return
        [
            FigureTable.Rule,
            .. _table.Row(
                "",
                Say(assessment.IsEstimate ? Wording.Estimate : Wording.Total),
                Sum(weight, assessment.Total, EvaluationTable.Total.WeightedScore),
                isHeading: true),
            .. assessment.Range is { } range ? FigureTable.Detail(Say(Wording.Range), range.ToString()) : [],
            .. assessment.Level is { } level ? FigureTable.Detail(Say(Wording.Level), LevelOf(level)) : [],
        ];
    }

    private static Figure[] Sum(Weight weight, Score? computed, Reported printed) =>
        [new(weight.ToString()), Figure.None, Figure.None, Figure.Of(computed), Figure.Of(printed, computed)];

    private string LevelOf(Level level)
    {
        string printed = EvaluationTable.Level.Words!;
        string mark = printed == $"ระดับ{level.Name.Thai}" ? "" : palette.Warning($" {Figure.Mark}");
        return $"{Say(level.Name)} ({Say(Wording.PrintedAs)} “{printed}”){mark}";
    }

    private IEnumerable<string> Legend() => ["", $"{palette.Warning($"{Figure.Mark}")} {Say(Wording.Disagreement)}"];

    private string Say(BilingualText text) => text.In(language);
}
