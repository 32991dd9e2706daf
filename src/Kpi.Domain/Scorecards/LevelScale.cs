using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <summary>
/// The levels that a total can have. A level is its lower bound, so levels can neither leave a gap nor overlap; the
/// highest is open at the top. Equality is level by level. Immutable.
/// </summary>
public sealed partial class LevelScale : IEquatable<LevelScale>
{
    /// <summary>A scale.</summary>
    /// <param name="levels">The levels, highest first; copied.</param>
    /// <exception cref="ArgumentException">The levels or one of them is null, or there is none.</exception>
    /// <exception cref="KpiRuleException">KPI3008: a level does not begin below the one before it.</exception>
    public LevelScale(params Level[] levels)
    {
        Level[] copied = Copy(levels);
        KpiRuleException.ThrowIfAny(Check(copied));
        Levels = Array.AsReadOnly(copied);
    }

    /// <summary>The levels, highest first.</summary>
    public IReadOnlyList<Level> Levels { get; }

    /// <summary>The highest level.</summary>
    public Level Highest => Levels[0];

    /// <summary>The lowest level; it reaches down to the bottom of the score range.</summary>
    public Level Lowest => Levels[Levels.Count - 1];

    /// <summary>The violations that the constructor would throw; empty where the levels descend.</summary>
    /// <exception cref="ArgumentException">The levels or one of them is null, or there is none.</exception>
    public static IReadOnlyList<Violation> Validate(params Level[] levels) => Check(Copy(levels));

    /// <summary>The level of a total, which is compared as it is: round it first where the framework says so.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The total lies below the lowest level.</exception>
    public Level Of(Score total) =>
        Levels.FirstOrDefault(level => total >= level.LowerBound)
        ?? throw new ArgumentOutOfRangeException(nameof(total), total, $"The lowest level, {Lowest}, begins at {Lowest.LowerBound}.");

    /// <inheritdoc/>
    public bool Equals(LevelScale? other) => other is not null && Levels.SequenceEqual(other.Levels);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LevelScale);

    /// <inheritdoc/>
    public override int GetHashCode() => ItemList.Hash(Levels);

    /// <summary>The levels and their bounds, highest first: <c>Very good 95, Good 80, Fair 0</c>.</summary>
    public override string ToString() => string.Join(", ", Levels.Select(level => $"{level} {level.LowerBound}"));

    private static Level[] Copy(Level[] levels)
    {
        Level[] copied = ItemList.Copy(levels, nameof(levels));
        return copied.Length > 0 ? copied : throw new ArgumentException("A scale needs at least one level.", nameof(levels));
    }

    private static IReadOnlyList<Violation> Check(Level[] levels) =>
        [.. FrameworkRules.CheckLevels(Array.ConvertAll(levels, level => level.Facts), nameof(levels))];
}
