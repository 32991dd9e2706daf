using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <summary>
/// What it would take to reach a level: the smallest sets of indicators that would have to improve. Equality is by every
/// part, way by way. Immutable.
/// </summary>
public sealed partial class WaysToReach : IEquatable<WaysToReach>
{
    internal WaysToReach(Level level, bool isReached, IEnumerable<WayToReach> ways, bool isComplete)
    {
        Level = level;
        IsReached = isReached;
        Ways = Array.AsReadOnly(ways.ToArray());
        IsComplete = isComplete;
    }

    /// <summary>The level that was asked for.</summary>
    public Level Level { get; }

    /// <summary>Whether the total has the level, or a higher one, as it is.</summary>
    public bool IsReached { get; }

    /// <summary>
    /// The ways, smallest sets first; among equals, those with the indicator that could gain most. No indicator of a way can
    /// be left out and no tier in it lowered. Empty where the level is reached already, and where nothing reaches it.
    /// </summary>
    public IReadOnlyList<WayToReach> Ways { get; }

    /// <summary>Whether these are all the sets there are; if not, the limit that was asked for cut them short.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether no improvement whatever reaches the level: proven, since even all of them together do not.</summary>
    public bool IsOutOfReach => !IsReached && IsComplete && Ways.Count == 0;

    /// <summary>The ways, as text in one language: a line each.</summary>
    public string Explain(Language language) => Explain().In(language);

    /// <summary>The ways, as a tree.</summary>
    public Explanation Explain() => new(Describe(), Ways.Select(way => new Explanation(way.Describe())));

    /// <inheritdoc/>
    public bool Equals(WaysToReach? other) =>
        other is not null
        && Level.Equals(other.Level)
        && IsReached == other.IsReached
        && IsComplete == other.IsComplete
        && Ways.SequenceEqual(other.Ways);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WaysToReach);

    /// <inheritdoc/>
    public override int GetHashCode() => ItemList.Hash(Ways) ^ Level.GetHashCode();

    /// <summary>The English text.</summary>
    public override string ToString() => Explain(Language.English);

    private BilingualText Describe()
    {
        if (IsReached)
            return new BilingualText($"ถึงระดับ{Level.Name.Thai}แล้ว", $"{Level} is reached");
        if (IsOutOfReach)
            return new BilingualText($"ไม่มีทางถึงระดับ{Level.Name.Thai}", $"{Level} is out of reach");
        BilingualText more = IsComplete ? BilingualText.Nothing : new(" และยังมีอีก", ", among others");
        return new BilingualText($"ทางที่จะถึงระดับ{Level.Name.Thai}{more.Thai}", $"Ways to reach {Level}{more.English}");
    }
}
