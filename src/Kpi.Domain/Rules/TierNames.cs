namespace Kpi.Domain.Rules;

/// <summary>The names of the tiers, as reports print them.</summary>
public static class TierNames
{
    private static readonly BilingualText Basic = new("ขั้นต้น", "basic");
    private static readonly BilingualText Standard = new("ขั้นมาตรฐาน", "standard");
    private static readonly BilingualText Advanced = new("ขั้นสูง", "advanced");

    /// <summary>The name of a tier in both languages, as it stands within a sentence: <c>ขั้นมาตรฐาน</c>, <c>standard</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such tier.</exception>
    public static BilingualText Of(Tier tier) => tier switch
    {
        Tier.Basic => Basic,
        Tier.Standard => Standard,
        Tier.Advanced => Advanced,
        _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "There are the tiers Basic, Standard and Advanced."),
    };

    /// <summary>The name of a tier in one language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such tier.</exception>
    public static string Describe(this Tier tier, Language language) => Of(tier).In(language);
}
