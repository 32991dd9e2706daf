using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <summary>
/// The levels that a total can have. A level is its lower bound, so levels can neither leave a gap nor overlap; the
/// highest is open at the top. Immutable.
/// </summary>
public sealed class LevelScale
{
    internal LevelScale(params Level[] levels) => Levels = Array.AsReadOnly(levels);

    /// <summary>The levels, highest first.</summary>
    public IReadOnlyList<Level> Levels { get; }

    /// <summary>The highest level.</summary>
    public Level Highest => Levels[0];

    /// <summary>The lowest level; it reaches down to the bottom of the score range.</summary>
    public Level Lowest => Levels[Levels.Count - 1];

    /// <summary>The level of a total, which is compared as it is: round it first where the framework says so.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The total lies below the lowest level.</exception>
    public Level Of(Score total) =>
        Levels.FirstOrDefault(level => total >= level.LowerBound)
        ?? throw new ArgumentOutOfRangeException(nameof(total), total, $"The lowest level, {Lowest}, begins at {Lowest.LowerBound}.");
}
