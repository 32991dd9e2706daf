namespace Kpi.Domain.Rules;

/// <summary>The order in which levels descend.</summary>
internal static class LevelOrder
{
    /// <summary>The levels from the highest down, by their places in the list; null where two begin at the same score.</summary>
    public static int[]? Of(IReadOnlyList<LevelFacts> levels) =>
        levels.Select(level => level.LowerBound).Distinct().Count() == levels.Count
            ? [.. Enumerable.Range(0, levels.Count).OrderByDescending(place => levels[place].LowerBound)]
            : null;
}
