using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <summary>Evidence that is the evaluator's own score. Equality is by code, score and raw figure. Immutable.</summary>
public sealed partial class AwardedScore : Evidence, IEquatable<AwardedScore>
{
    internal AwardedScore(string indicatorCode, Score score, decimal? raw)
    {
        IndicatorCode = indicatorCode;
        Score = score;
        Steps = ScaledInteger.OfEvidence(score.Value);
        Raw = raw;
    }

    /// <summary>The code of the indicator that was scored.</summary>
    public string IndicatorCode { get; }

    /// <summary>The score that was given.</summary>
    public Score Score { get; }

    /// <summary>The figure on the evaluator's own scale, such as PMQA's 453.53; null where there is none.</summary>
    public decimal? Raw { get; }

    /// <summary>The score in whole steps, for quick sums.</summary>
    internal long Steps { get; }

    internal override EvidenceFacts Facts => EvidenceFacts.ScoreFor(IndicatorCode, Score.Value);

    /// <inheritdoc/>
    public bool Equals(AwardedScore? other) =>
        other is not null && IndicatorCode == other.IndicatorCode && Score == other.Score && Raw == other.Raw;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AwardedScore);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(StringComparer.Ordinal.GetHashCode(IndicatorCode) * 397 ^ Score.GetHashCode());

    /// <summary>The code and the score, invariant.</summary>
    public override string ToString() => $"{IndicatorCode} awarded {Score}";
}
