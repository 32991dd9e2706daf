namespace Kpi.Domain.Rules;

/// <summary>Everything that a tiered target is held to: KPI2008, then its tiers (KPI2001–KPI2003), then its scoring (KPI2005).</summary>
internal static class TargetRules
{
    /// <summary>The violations of a target; a null tier or scoring is one that cannot be known at compile time.</summary>
    public static IReadOnlyList<Violation> Check(Condition? basic, Condition? standard, Condition? advanced, ScoringMethod? scoring) =>
        TierLadder.IsWellFormed(basic, standard, advanced) ? [] : CheckEachRule(basic, standard, advanced, scoring);

    /// <summary>The same by the rules themselves, one after the other, whatever the tiers look like.</summary>
    internal static IReadOnlyList<Violation> CheckEachRule(Condition? basic, Condition? standard, Condition? advanced, ScoringMethod? scoring)
    {
        (Tier Tier, string ParameterName, Condition? Condition)[] tiers =
            [(Tier.Basic, "basic", basic), (Tier.Standard, "standard", standard), (Tier.Advanced, "advanced", advanced)];
        var named =
            from tier in tiers
            from measure in tier.Condition?.Measures() ?? []
            select (tier.ParameterName, (int?)null, measure);
        var violations = new List<Violation>(MeasureCodeRules.Check(named));
        violations.AddRange(TierRules.Check(basic, standard, advanced));
        if (scoring == ScoringMethod.Linear && LinearScoringRules.Check(tiers.Select(tier => (tier.Tier, tier.Condition))) is { } violation)
            violations.Add(violation);
        return violations;
    }
}
