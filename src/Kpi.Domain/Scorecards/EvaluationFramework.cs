using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <summary>
/// The scheme by which scorecards are evaluated: points, score range, component weights, levels and rounding, each as
/// data with the source it was taken from. Nothing of any one scheme is built into the engine. Immutable; equality is
/// by reference.
/// </summary>
public sealed partial class EvaluationFramework
{
    private EvaluationFramework(FrameworkFacts facts) => Facts = facts;

    /// <summary>The framework's name.</summary>
    public BilingualText Name => Facts.Name;

    /// <summary>The scores an indicator can have.</summary>
    public required Sourced<DecimalInterval> ScoreRange { get; init; }

    /// <summary>The score that each tier earns.</summary>
    public required Sourced<TierPoints> TierPoints { get; init; }

    /// <summary>The score of a result that does not reach the basic tier.</summary>
    public required Sourced<Score> ScoreBelowBasic { get; init; }

    /// <summary>The weight of each component, in order.</summary>
    public required Sourced<IReadOnlyList<ComponentWeight>> ComponentWeights { get; init; }

    /// <summary>The levels that a rounded total can have.</summary>
    public required Sourced<LevelScale> Levels { get; init; }

    /// <summary>The number of decimals that a total is rounded to, half away from zero, before its level is read.</summary>
    public required Sourced<int> DecimalsOfTotal { get; init; }

    internal FrameworkFacts Facts { get; }

    /// <summary>The level of an exact total: it is rounded as the framework says, then its level is read.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The total lies below the lowest level.</exception>
    public Level LevelOf(Score total) => Levels.Value.Of(total.RoundHalfAwayFromZero(DecimalsOfTotal.Value));

    /// <summary>The English name.</summary>
    public override string ToString() => Name.English;
}
