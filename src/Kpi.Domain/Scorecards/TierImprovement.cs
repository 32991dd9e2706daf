using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <summary>An indicator that moves to a higher tier. Equality is by every part. Immutable.</summary>
public sealed partial class TierImprovement : IEquatable<TierImprovement>
{
    internal TierImprovement(Indicator indicator, Tier tier, Score gain)
    {
        Indicator = indicator;
        Tier = tier;
        Gain = gain;
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>The tier it has to reach.</summary>
    public Tier Tier { get; }

    /// <summary>What that adds to the total.</summary>
    public Score Gain { get; }

    /// <summary>The improvement in words: <c>1.2 reaches advanced (at least 85%), +3.75</c>.</summary>
    public BilingualText Describe() => new(
        $"{Indicator.Code} ถึง{TierNames.Of(Tier).Thai} ({Indicator.Target![Tier].Describe(Language.Thai)}) +{Gain}",
        $"{Indicator.Code} reaches {TierNames.Of(Tier).English} ({Indicator.Target![Tier].Describe(Language.English)}), +{Gain}");

    /// <inheritdoc/>
    public bool Equals(TierImprovement? other) => other is not null && Indicator.Equals(other.Indicator) && Tier == other.Tier && Gain == other.Gain;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TierImprovement);

    /// <inheritdoc/>
    public override int GetHashCode() => ItemList.Hash(Indicator, Tier, Gain);

    /// <summary>The English words.</summary>
    public override string ToString() => Describe().English;
}
