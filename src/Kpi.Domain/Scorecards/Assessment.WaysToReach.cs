namespace Kpi.Domain.Scorecards;

/// <content>What it would take to reach a level.</content>
public sealed partial class Assessment
{
    private const int DefaultLimit = 100;

    /// <summary>The levels that the pending results still allow, highest first; empty while a result is missing.</summary>
    /// <exception cref="OverflowException">No decimal holds an end of the range exactly.</exception>
    public IReadOnlyList<Level> PossibleLevels
    {
        get
        {
            if (Range is not { } range)
                return [];
            EvaluationFramework framework = Scorecard.Framework;
            Level highest = framework.LevelOf(range.Upper);
            Level lowest = framework.LevelOf(range.Lower);
            return [.. framework.Levels.Value.Levels.Where(level => level.LowerBound <= highest.LowerBound && level.LowerBound >= lowest.LowerBound)];
        }
    }

    /// <summary>
    /// What it would take to reach a level: sets of indicators that would have to improve, minimal by inclusion, the
    /// smallest first. A measured indicator moves to a higher tier and its points, also where it is scored linearly and less
    /// might do. One that the evaluator scores can gain up to the highest score; so can a pending one, which counts from
    /// its assumed score.
    /// </summary>
    /// <param name="level">A level of the framework's scale.</param>
    /// <param name="limit">How many sets to list at the most: there can be very many.</param>
    /// <exception cref="ArgumentException">The level is not of the framework's scale.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not above 0.</exception>
    /// <exception cref="InvalidOperationException">A result is missing, so there is no total to start from.</exception>
    /// <exception cref="OverflowException">No decimal holds what an indicator could gain exactly.</exception>
    public WaysToReach WaysToReach(Level level, int limit = DefaultLimit)
    {
        if (!Scorecard.Framework.Levels.Value.Levels.Contains(level))
            throw new ArgumentException($"{level} is not a level of {Scorecard.Framework}; its levels are {string.Join(", ", Scorecard.Framework.Levels.Value.Levels)}.", nameof(level));
        if (limit <= 0)
            throw new ArgumentOutOfRangeException(nameof(limit), limit, "At least one set must be asked for.");
        if (Total is not { } total)
            throw new InvalidOperationException($"{Scorecard} has no total yet: {string.Join(", ", Results.OfType<MissingResult>().Select(result => result.Indicator.Code))} have no result.");

        return new ImprovementSearch(this, total, level).Run(limit);
    }
}
