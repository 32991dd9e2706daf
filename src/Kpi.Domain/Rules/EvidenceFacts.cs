namespace Kpi.Domain.Rules;

/// <summary>
/// What the rules need to know of a piece of evidence: an observation of a measure, or a score for an indicator.
/// Null is what cannot be known at compile time.
/// </summary>
/// <param name="Measure">The measure observed; null where it is a score.</param>
/// <param name="IndicatorCode">The code of the indicator that is scored.</param>
/// <param name="Score">The score, awarded or assumed.</param>
internal sealed record EvidenceFacts(MeasureFacts? Measure, string? IndicatorCode, decimal? Score)
{
    public static EvidenceFacts Observation(MeasureFacts measure) => new(measure, null, null);

    public static EvidenceFacts ScoreFor(string? indicatorCode, decimal? score) => new(null, indicatorCode, score);
}
