using Etda.Published;

namespace Etda.Json;

/// <summary>The evaluation as it is computed, with what the table of the evaluation prints beside each figure.</summary>
internal sealed record AssessmentJson(
    decimal? Total,
    IntervalJson? Range,
    bool IsEstimate,
    LevelJson? Level,
    PrintedRowJson Printed,
    FigureJson PrintedLevel,
    IReadOnlyList<ComponentJson> Components)
{
    public static AssessmentJson Of(Assessment assessment) => new(
        assessment.Total?.Value,
        IntervalJson.Of(assessment.Range),
        assessment.IsEstimate,
        assessment.Level is { } level ? new(TextJson.Of(level.Name), level.LowerBound.Value) : null,
        PrintedRowJson.Of(EvaluationTable.Total, EvaluationTable.Total.Score),
        FigureJson.Of(EvaluationTable.Level),
        [.. assessment.Components.Select(ComponentJson.Of)]);
}

/// <summary>A level and the lowest total that has it.</summary>
internal sealed record LevelJson(TextJson Name, decimal LowerBound);

/// <summary>A component with its indicators.</summary>
internal sealed record ComponentJson(
    string Code, TextJson Title, decimal Weight, decimal? WeightedScore, PrintedRowJson Printed, IReadOnlyList<IndicatorJson> Indicators)
{
    public static ComponentJson Of(ComponentResult result)
    {
        EvaluationRow printed = EvaluationTable.Rows[result.Component.Code];
        return new(
            result.Component.Code,
            TextJson.Of(result.Component.Title),
            result.Component.TotalWeight,
            result.WeightedScore?.Value,
            PrintedRowJson.Of(printed, printed.Score),
            [.. result.Results.Select(IndicatorJson.Of)]);
    }
}

/// <summary>An indicator: what is asked for, and what came of it.</summary>
internal sealed record IndicatorJson(
    string Code, TextJson Title, decimal Weight, IReadOnlyList<string> JointOwners, TargetJson? Target, ResultJson Result, PrintedRowJson Printed)
{
    public static IndicatorJson Of(IndicatorResult result)
    {
        Indicator indicator = result.Indicator;
        return new(
            indicator.Code,
            TextJson.Of(indicator.Title),
            indicator.Weight.Value,
            indicator.JointOwners,
            indicator.Target is { } target ? TargetJson.Of(target) : null,
            ResultJson.Of(result),
            PrintedRowJson.Of(EvaluationTable.Rows[indicator.Code], EvaluationTable.Score(indicator.Code)));
    }
}

/// <summary>The figures of a row of the table of the evaluation: claims.</summary>
internal sealed record PrintedRowJson(FigureJson Weight, FigureJson Score, FigureJson WeightedScore)
{
    public static PrintedRowJson Of(EvaluationRow row, Reported score) =>
        new(FigureJson.Of(row.Weight), FigureJson.Of(score), FigureJson.Of(row.WeightedScore));
}
