namespace Kpi.Domain.Rules;

/// <summary>The order of three criteria in which they are well-formed tiers.</summary>
internal static class TierOrder
{
    private static readonly int[][] Orders = [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

    /// <summary>
    /// Which criterion is basic, which standard and which advanced, by their places in the list; null where no other order
    /// than the given one breaks no rule, or where that is not decided.
    /// </summary>
    public static int[]? Of(IReadOnlyList<Condition> tiers, ScoringMethod? scoring) =>
        Array.Find(Orders, order => IsWellFormed(tiers[order[0]], tiers[order[1]], tiers[order[2]], scoring));

    private static bool IsWellFormed(Condition basic, Condition standard, Condition advanced, ScoringMethod? scoring) =>
        ConditionSpace.Of(basic, standard) is not null
        && ConditionSpace.Of(standard, advanced) is not null
        && TargetRules.Check(basic, standard, advanced, scoring).Count == 0;
}
