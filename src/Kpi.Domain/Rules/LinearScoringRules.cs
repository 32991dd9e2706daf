namespace Kpi.Domain.Rules;

/// <summary>Whether tiers can be scored linearly: KPI2005.</summary>
internal static class LinearScoringRules
{
    /// <summary>The first tier that is not one threshold on the measure and in the direction of those before it, if any.</summary>
    /// <param name="tiers">The tiers in order; a null one is one that cannot be known at compile time.</param>
    public static Violation? Check(IEnumerable<(Tier Tier, Condition? Condition)> tiers)
    {
        (Tier Tier, Rung Rung)? first = null;
        foreach ((Tier tier, Condition? condition) in tiers)
        {
            if (condition is null || condition.Measures().Any(measure => measure.Code is null))
                continue;

            // A tier that nothing or everything satisfies is KPI2003's.
            ConditionForm form = ConditionForm.Of(condition);
            if (form is { IsDecided: true, Measures.Count: 0 })
                continue;
            if (Rung.Of(form) is not { } rung)
                return At(tier, new("ไม่ใช่เกณฑ์เดียวของตัววัดเดียว", "is not one threshold on one measure"));
            if (first is not { } before)
                first = (tier, rung);
            else if (rung.Measure != before.Rung.Measure)
                return At(tier, Than("ใช้ตัววัดอื่นจาก", "is on another measure than", before.Tier));
            else if (rung.IsRising != before.Rung.IsRising)
                return At(tier, Than("ไปคนละทิศทางกับ", "runs in another direction than", before.Tier));
        }

        return null;
    }

    private static BilingualText Than(string thai, string english, Tier tier) =>
        new($"{thai}{TierNames.Of(tier).Thai}", $"{english} {TierNames.Of(tier).English}");

    private static Violation At(Tier tier, BilingualText problem) =>
        RuleCatalogue.LinearWithoutOneDirection.At("scoring", TierNames.Of(tier), problem);
}
