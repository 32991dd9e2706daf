using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <summary>Evidence that an indicator is still being evaluated. Equality is by code and assumed score. Immutable.</summary>
public sealed partial class PendingScore : Evidence, IEquatable<PendingScore>
{
    internal PendingScore(string indicatorCode, Score assumed)
    {
        IndicatorCode = indicatorCode;
        Assumed = assumed;
        Steps = ScaledInteger.OfEvidence(assumed.Value);
    }

    /// <summary>The code of the indicator that is being evaluated.</summary>
    public string IndicatorCode { get; }

    /// <summary>The score to count with until there is one.</summary>
    public Score Assumed { get; }

    /// <summary>The assumed score in whole steps, for quick sums.</summary>
    internal long Steps { get; }

    internal override EvidenceFacts Facts => EvidenceFacts.ScoreFor(IndicatorCode, Assumed.Value);

    /// <inheritdoc/>
    public bool Equals(PendingScore? other) => other is not null && IndicatorCode == other.IndicatorCode && Assumed == other.Assumed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PendingScore);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(StringComparer.Ordinal.GetHashCode(IndicatorCode) * 397 ^ Assumed.GetHashCode());

    /// <summary>The code and the assumed score, invariant.</summary>
    public override string ToString() => $"{IndicatorCode} pending, assumed {Assumed}";
}
