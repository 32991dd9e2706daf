using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <summary>
/// The result of one indicator: <see cref="MeasuredResult"/>, <see cref="AwardedResult"/>, <see cref="PendingResult"/>
/// or <see cref="MissingResult"/>. Not yet scored is not zero: a missing result has no score. Equality is by kind, indicator, score
/// and what the result rests on. Immutable.
/// </summary>
public abstract partial class IndicatorResult : IEquatable<IndicatorResult>
{
    private protected IndicatorResult(Indicator indicator, Score? score)
    {
        Indicator = indicator;
        Score = score;
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>The score, assumed where the result is pending; null where it is missing.</summary>
    public Score? Score { get; }

    /// <summary>The score times the weight, as a part of the total: 75 at weight 15 is 11.25. Null where the score is.</summary>
    /// <exception cref="OverflowException">No decimal holds it exactly.</exception>
    public Score? WeightedScore => Score is { } score ? WeightedSum.Of((Indicator.Weight.Value, score.Value)) : null;

    /// <summary>How the result came about.</summary>
    public abstract BilingualText Explanation { get; }

    /// <summary>What the result rests on beside indicator and score, in order.</summary>
    private protected abstract IEnumerable<object?> Grounds { get; }

    /// <inheritdoc/>
    public bool Equals(IndicatorResult? other) =>
        other is not null
        && GetType() == other.GetType()
        && Indicator.Equals(other.Indicator)
        && Score == other.Score
        && Grounds.SequenceEqual(other.Grounds);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IndicatorResult);

    /// <inheritdoc/>
    public override int GetHashCode() => ItemList.Hash(Indicator, Score);
}
