using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <summary>
/// How one indicator's part of the total changed. What is due to the weight and what to the score add up to the change
/// exactly: each counts with the mean of the other before and after. Equality is by code and both results. Immutable.
/// </summary>
public sealed partial class IndicatorMovement : IEquatable<IndicatorMovement>
{
    internal IndicatorMovement(string code, IndicatorResult? earlier, IndicatorResult? later)
    {
        Code = code;
        Earlier = earlier;
        Later = later;
    }

    /// <summary>The indicator's code.</summary>
    public string Code { get; }

    /// <summary>The earlier result; null where the indicator is new.</summary>
    public IndicatorResult? Earlier { get; }

    /// <summary>The later result; null where the indicator is gone.</summary>
    public IndicatorResult? Later { get; }

    /// <summary>The change of the weighted score.</summary>
    /// <exception cref="OverflowException">No decimal holds it exactly.</exception>
    public Score Change => WeightedSum.Of((WeightOf(Later), ScoreOf(Later, Earlier)), (-WeightOf(Earlier), ScoreOf(Earlier, Later)));

    /// <summary>What of the change is due to the weight; all of it where the indicator is new or gone.</summary>
    /// <exception cref="OverflowException">No decimal holds it exactly.</exception>
    public Score DueToWeight => WeightedSum.HalfOf(
        (WeightOf(Later), ScoreOf(Later, Earlier)),
        (WeightOf(Later), ScoreOf(Earlier, Later)),
        (-WeightOf(Earlier), ScoreOf(Later, Earlier)),
        (-WeightOf(Earlier), ScoreOf(Earlier, Later)));

    /// <summary>What of the change is due to the score.</summary>
    /// <exception cref="OverflowException">No decimal holds it exactly.</exception>
    public Score DueToScore => WeightedSum.HalfOf(
        (WeightOf(Later), ScoreOf(Later, Earlier)),
        (WeightOf(Earlier), ScoreOf(Later, Earlier)),
        (-WeightOf(Later), ScoreOf(Earlier, Later)),
        (-WeightOf(Earlier), ScoreOf(Earlier, Later)));

    /// <summary>The movement in words.</summary>
    public BilingualText Describe()
    {
        string change = AssessmentComparison.Signed(Change);
        string weight = AssessmentComparison.Signed(DueToWeight);
        string score = AssessmentComparison.Signed(DueToScore);
        return new BilingualText($"{Code}: {change} (จากน้ำหนัก {weight} จากคะแนน {score})", $"{Code}: {change} ({weight} by weight, {score} by score)");
    }

    /// <inheritdoc/>
    public bool Equals(IndicatorMovement? other) =>
        other is not null && Code == other.Code && Equals(Earlier, other.Earlier) && Equals(Later, other.Later);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IndicatorMovement);

    /// <inheritdoc/>
    public override int GetHashCode() => ItemList.Hash(Code, Earlier, Later);

    /// <summary>The English words.</summary>
    public override string ToString() => Describe().English;

    private static decimal WeightOf(IndicatorResult? result) => result?.Indicator.Weight.Value ?? 0m;

    // A score that is not there cannot have changed: the other one stands for it.
    private static decimal ScoreOf(IndicatorResult? result, IndicatorResult? other) => (result ?? other)!.Score!.Value.Value;
}
