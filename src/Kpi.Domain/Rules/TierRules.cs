namespace Kpi.Domain.Rules;

/// <summary>
/// When a tiered target is well formed: advanced ⊂ standard ⊂ basic, strictly, basic not everything, advanced not
/// empty. KPI2003, KPI2002 and KPI2001, in this order of precedence.
/// </summary>
internal static class TierRules
{
    private static readonly (Tier Lower, Tier Higher)[] AdjacentPairs = [(Tier.Basic, Tier.Standard), (Tier.Standard, Tier.Advanced)];

    /// <summary>The violations of three tiers; a null tier is one that cannot be known at compile time.</summary>
    public static IReadOnlyList<Violation> Check(Condition? basic, Condition? standard, Condition? advanced)
    {
        var violations = new List<Violation>();
        var tiers = new Dictionary<Tier, Condition>();
        foreach ((Tier tier, Condition? condition) in new[] { (Tier.Basic, basic), (Tier.Standard, standard), (Tier.Advanced, advanced) })
        {
            if (condition is null)
                continue;
            if (CheckMeaning(tier, condition) is { } violation)
                violations.Add(violation);
            else
                tiers.Add(tier, condition);
        }

        bool isDecided = true;
        foreach ((Tier lower, Tier higher) in AdjacentPairs)
        {
            if (CellsOfPair(lower, higher, tiers) is not { } pair)
                isDecided = false;
            else if ((CheckEquality(lower, higher, pair) ?? CheckContainment(lower, higher, pair)) is { } violation)
                violations.Add(violation);
        }

        // Containment is transitive, so this finds nothing new unless the tier between is unknown, is itself
        // meaningless, or was too large to decide. Equality is left out: which of KPI2001 and KPI2002 it would
        // become depends on the tier between.
        if (!isDecided
            && violations.All(violation => violation.Rule != RuleCatalogue.TiersNotNested)
            && CellsOfPair(Tier.Basic, Tier.Advanced, tiers) is { } ends
            && CheckContainment(Tier.Basic, Tier.Advanced, ends) is { } outer)
        {
            violations.Add(outer);
        }

        return violations;
    }

    private static Violation? CheckMeaning(Tier tier, Condition condition)
    {
        if (ConditionSpace.Of(condition) is not { } space)
            return null;
        CellSet cells = space.CellsOf(condition);
        BilingualText? who = cells.IsEmpty ? new("ไม่มีผลใดเลย", "no result")
            : cells.IsEverything ? new("ทุกผล", "every result")
            : null;
        return who is null ? null : RuleCatalogue.TierWithoutMeaning.At(ParameterOf(tier), TierNames.Of(tier), who);
    }

    private static Violation? CheckEquality(Tier lower, Tier higher, (ConditionSpace Space, CellSet Lower, CellSet Higher) pair) =>
        pair.Lower.SetEquals(pair.Higher)
            ? RuleCatalogue.TiersEqual.At(ParameterOf(higher), TierNames.Of(higher), TierNames.Of(lower))
            : null;

    private static Violation? CheckContainment(Tier lower, Tier higher, (ConditionSpace Space, CellSet Lower, CellSet Higher) pair) =>
        pair.Higher.FirstNotIn(pair.Lower) is >= 0 and var witness
            ? RuleCatalogue.TiersNotNested.At(ParameterOf(higher), TierNames.Of(higher), TierNames.Of(lower), pair.Space.Describe(witness))
            : null;

    private static (ConditionSpace Space, CellSet Lower, CellSet Higher)? CellsOfPair(Tier lower, Tier higher, Dictionary<Tier, Condition> tiers) =>
        tiers.TryGetValue(lower, out Condition? low)
        && tiers.TryGetValue(higher, out Condition? high)
        && ConditionSpace.Of(low, high) is { } space
            ? (space, space.CellsOf(low), space.CellsOf(high))
            : null;

    private static string ParameterOf(Tier tier) => tier switch
    {
        Tier.Basic => "basic",
        Tier.Standard => "standard",
        _ => "advanced",
    };
}
