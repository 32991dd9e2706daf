using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <summary>One way to reach a level: improvements that are needed together. Equality is by every part. Immutable.</summary>
public sealed partial class WayToReach : IEquatable<WayToReach>
{
    internal WayToReach(IEnumerable<TierImprovement> tiers, IEnumerable<Indicator> scoredByEvaluator, Score pointsLacking)
    {
        Tiers = Array.AsReadOnly(tiers.ToArray());
        ScoredByEvaluator = Array.AsReadOnly(scoredByEvaluator.ToArray());
        PointsLacking = pointsLacking;
    }

    /// <summary>
    /// The indicators that have to reach a higher tier, in the scorecard's order, each with the lowest that suffices: those
    /// that come first are lowered first. Where <see cref="ScoredByEvaluator"/> is not empty, it suffices with all their points.
    /// </summary>
    public IReadOnlyList<TierImprovement> Tiers { get; }

    /// <summary>The indicators, scored by the evaluator, that have to gain the points that are still lacking.</summary>
    public IReadOnlyList<Indicator> ScoredByEvaluator { get; }

    /// <summary>
    /// How many points of the total <see cref="ScoredByEvaluator"/> have to gain together, on top of
    /// <see cref="Tiers"/>; 0 where there are none of them.
    /// </summary>
    public Score PointsLacking { get; }

    /// <summary>How many indicators have to improve.</summary>
    public int Count => Tiers.Count + ScoredByEvaluator.Count;

    /// <summary>The improvements in words.</summary>
    public BilingualText Describe()
    {
        string evaluated = string.Join(", ", ScoredByEvaluator.Select(indicator => indicator.Code));
        return new BilingualText(
            string.Join("; ", [.. Tiers.Select(tier => tier.Describe().Thai), .. Lacking($"{evaluated} ต้องได้คะแนนถ่วงน้ำหนักเพิ่มรวม {PointsLacking}")]),
            string.Join("; ", [.. Tiers.Select(tier => tier.Describe().English), .. Lacking($"{evaluated} gain {PointsLacking} weighted points in all")]));
    }

    /// <inheritdoc/>
    public bool Equals(WayToReach? other) =>
        other is not null
        && Tiers.SequenceEqual(other.Tiers)
        && ScoredByEvaluator.SequenceEqual(other.ScoredByEvaluator)
        && PointsLacking == other.PointsLacking;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WayToReach);

    /// <inheritdoc/>
    public override int GetHashCode() => ItemList.Hash([.. Tiers, .. ScoredByEvaluator, PointsLacking]);

    /// <summary>The English words.</summary>
    public override string ToString() => Describe().English;

    private IEnumerable<string> Lacking(string text) => ScoredByEvaluator.Count == 0 ? [] : [text];
}
