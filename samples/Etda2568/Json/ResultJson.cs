namespace Etda.Json;

/// <summary>How an indicator of the scorecard came out. What another kind of result has is null or empty.</summary>
internal sealed record ResultJson(
    ResultKind Kind,
    decimal? Score,
    decimal? WeightedScore,
    TextJson Explanation,
    Tier? Tier,
    IReadOnlyList<ObservationJson> Observations,
    decimal? Raw,
    IReadOnlyList<MeasureJson> MissingMeasures)
{
    public static ResultJson Of(IndicatorResult result) => new(
        KindOf(result),
        result.Score?.Value,
        result.WeightedScore?.Value,
        TextJson.Of(result.Explanation),
        (result as MeasuredResult)?.Tier,
        result is MeasuredResult measured ? [.. measured.Observations.Select(ObservationJson.Of)] : [],
        (result as AwardedResult)?.Award.Raw,
        result is MissingResult missing ? [.. missing.MissingMeasures.Select(MeasureJson.Of)] : []);

    private static ResultKind KindOf(IndicatorResult result) => result switch
    {
        MeasuredResult => ResultKind.Measured,
        AwardedResult => ResultKind.Awarded,
        PendingResult => ResultKind.Pending,
        _ => ResultKind.Missing,
    };
}

/// <summary>The kinds of result, which the library has as classes.</summary>
internal enum ResultKind
{
    Measured,
    Awarded,
    Pending,
    Missing,
}
