using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <summary>
/// The scheme by which scorecards are evaluated: points, score range, component weights, levels and rounding, each as
/// data with the source it was taken from. Nothing of any one scheme is built into the engine. Equality is by every
/// datum and its source. Immutable.
/// </summary>
public sealed partial class EvaluationFramework : IEquatable<EvaluationFramework>
{
    /// <summary>A framework.</summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="scoreRange">The scores an indicator can have, both ends included.</param>
    /// <param name="tierPoints">The score that each tier earns.</param>
    /// <param name="scoreBelowBasic">The score of a result that does not reach the basic tier.</param>
    /// <param name="levels">The levels that a rounded total can have.</param>
    /// <param name="decimalsOfTotal">The number of decimals, 0 to 28, that a total is rounded to, half away from zero, before its level is read.</param>
    /// <param name="componentWeights">The weight of each component; copied; null where the scorecard says.</param>
    /// <param name="codesNest">Whether an indicator's code has to begin with its component's (1.2 under 1); null where it has not.</param>
    /// <param name="decimalsOfScore">
    /// The number of decimals, 0 to 28, that an interpolated score is rounded to, half away from zero; null for those of
    /// the total, as far as scores of the range can be held with them, which is then an assumption.
    /// </param>
    /// <exception cref="ArgumentException">
    /// An argument that is needed is null; the score range leaves out one of its ends; the score below basic leaves the score
    /// range or is above basic's; the decimals are not 0 to 28, or fewer than a level's bound has, or more than a score of the
    /// range can be held with; the component weights do not total 100 or name a component twice.
    /// </exception>
    /// <exception cref="KpiRuleException">
    /// KPI2006: the tier points leave the score range; KPI3008: the levels do not begin at its bottom, or begin above its
    /// top.
    /// </exception>
    public EvaluationFramework(
        BilingualText name,
        Sourced<DecimalInterval> scoreRange,
        Sourced<TierPoints> tierPoints,
        Sourced<Score> scoreBelowBasic,
        Sourced<LevelScale> levels,
        Sourced<int> decimalsOfTotal,
        Sourced<IReadOnlyList<ComponentWeight>>? componentWeights = null,
        Sourced<bool>? codesNest = null,
        Sourced<int>? decimalsOfScore = null)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        ScoreRange = scoreRange ?? throw new ArgumentNullException(nameof(scoreRange));
        TierPoints = tierPoints ?? throw new ArgumentNullException(nameof(tierPoints));
        ScoreBelowBasic = scoreBelowBasic ?? throw new ArgumentNullException(nameof(scoreBelowBasic));
        Levels = levels ?? throw new ArgumentNullException(nameof(levels));
        DecimalsOfTotal = decimalsOfTotal ?? throw new ArgumentNullException(nameof(decimalsOfTotal));
        DecimalsOfScore = decimalsOfScore ?? DecimalsAsOfTotal();
        ComponentWeights = Copy(componentWeights);
        CodesNest = codesNest;
        Facts = new FrameworkFacts(
            Name,
            ScoreRange.Value.Lower,
            ScoreRange.Value.Upper,
            ComponentWeights is null ? null : [.. ComponentWeights.Value.Select(component => (component.Code, component.Weight.Value))],
            CodesNest?.Value ?? false);
        KpiRuleException.ThrowIfAny(Validate(ScoreRange.Value, TierPoints.Value, Levels.Value));
        CheckScoreRange();
        CheckScoreBelowBasic();
        CheckDecimalsOfTotal();
        CheckDecimalsOfScore();
        CheckComponentWeights();
    }

    /// <summary>The framework's name.</summary>
    public BilingualText Name { get; }

    /// <summary>The scores an indicator can have, both ends included.</summary>
    public Sourced<DecimalInterval> ScoreRange { get; }

    /// <summary>The score that each tier earns.</summary>
    public Sourced<TierPoints> TierPoints { get; }

    /// <summary>The score of a result that does not reach the basic tier.</summary>
    public Sourced<Score> ScoreBelowBasic { get; }

    /// <summary>The weight of each component, in order; null where the framework leaves them to the scorecard.</summary>
    public Sourced<IReadOnlyList<ComponentWeight>>? ComponentWeights { get; }

    /// <summary>The levels that a rounded total can have.</summary>
    public Sourced<LevelScale> Levels { get; }

    /// <summary>The number of decimals that a total is rounded to, half away from zero, before its level is read.</summary>
    public Sourced<int> DecimalsOfTotal { get; }

    /// <summary>The number of decimals that a score is rounded to, half away from zero, where it is interpolated between tiers.</summary>
    public Sourced<int> DecimalsOfScore { get; }

    /// <summary>Whether an indicator's code has to begin with its component's; null where nothing asks for it.</summary>
    public Sourced<bool>? CodesNest { get; }

    internal FrameworkFacts Facts { get; }

    /// <summary>The level of an exact total: it is rounded as the framework says, then its level is read.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The total lies below the lowest level.</exception>
    public Level LevelOf(Score total) => Levels.Value.Of(total.Round(DecimalsOfTotal.Value, Rounding.HalfAwayFromZero));

    /// <inheritdoc/>
    public bool Equals(EvaluationFramework? other) =>
        other is not null
        && Name == other.Name
        && ScoreRange.Equals(other.ScoreRange)
        && TierPoints.Equals(other.TierPoints)
        && ScoreBelowBasic.Equals(other.ScoreBelowBasic)
        && Levels.Equals(other.Levels)
        && DecimalsOfTotal.Equals(other.DecimalsOfTotal)
        && DecimalsOfScore.Equals(other.DecimalsOfScore)
        && HasWeightsOf(other)
        && Equals(CodesNest, other.CodesNest);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EvaluationFramework);

    /// <inheritdoc/>
    public override int GetHashCode() => ItemList.Hash(Name, ScoreRange, TierPoints, Levels, DecimalsOfTotal);

    /// <summary>The English name.</summary>
    public override string ToString() => Name.English;
}
