using Etda.Published;

namespace Etda.Json;

/// <summary>The figures beside the table of the evaluation: claims.</summary>
internal sealed record HeadlinesJson(
    YearOnYearJson IntegrityAndTransparency, FigureJson IntegrityLevel, YearOnYearJson ServiceSatisfaction, FigureJson ServiceTarget)
{
    public static HeadlinesJson OfReport() => new(
        YearOnYearJson.Of(Headlines.IntegrityAndTransparency),
        FigureJson.Of(Headlines.IntegrityLevel),
        YearOnYearJson.Of(Headlines.ServiceSatisfaction),
        FigureJson.Of(Headlines.ServiceTarget));
}

/// <summary>This year's figure beside last year's.</summary>
internal sealed record YearOnYearJson(FigureJson ThisYear, FigureJson LastYear, decimal? Change, IntervalJson? Range, ChangeDirection Direction)
{
    public static YearOnYearJson Of(YearOnYear figures) => new(
        FigureJson.Of(figures.ThisYear),
        FigureJson.Of(figures.LastYear),
        figures.Change,
        IntervalJson.Of(figures.Range),
        figures.Direction);
}
