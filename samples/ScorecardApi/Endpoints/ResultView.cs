namespace ScorecardApi.Endpoints;

/// <summary>An indicator's result as a client reads it.</summary>
/// <param name="Code">The indicator's code.</param>
/// <param name="Title">The indicator's title.</param>
/// <param name="Weight">The indicator's weight.</param>
/// <param name="Standing">What the score rests on: measured, awarded, pending or missing.</param>
/// <param name="Tier">The tier that is reached; null where none is, or none was measured.</param>
/// <param name="Score">The score; null where the result is missing.</param>
/// <param name="WeightedScore">The score times the weight.</param>
/// <param name="Explanation">How it came about.</param>
internal sealed record ResultView(
    string Code, BilingualText Title, Weight Weight, string Standing, BilingualText? Tier, Score? Score, Score? WeightedScore, BilingualText Explanation)
{
    public static ResultView Of(IndicatorResult result) => new(
        result.Indicator.Code,
        result.Indicator.Title,
        result.Indicator.Weight,
        result switch
        {
            MeasuredResult => "measured",
            AwardedResult => "awarded",
            PendingResult => "pending",
            _ => "missing",
        },
        result is MeasuredResult { Tier: { } tier } ? TierNames.Of(tier) : null,
        result.Score,
        result.WeightedScore,
        result.Explanation);
}
