namespace Kpi.Domain.Tests.Rules;

public class TierNamesTests
{
    [Theory]
    [InlineData(Tier.Basic, "ขั้นต้น", "basic")]
    [InlineData(Tier.Standard, "ขั้นมาตรฐาน", "standard")]
    [InlineData(Tier.Advanced, "ขั้นสูง", "advanced")]
    public void Each_tier_has_its_name_in_both_languages(Tier tier, string thai, string english)
    {
        Assert.Equal(new BilingualText(thai, english), TierNames.Of(tier));
        Assert.Equal(thai, tier.Describe(Language.Thai));
        Assert.Equal(english, tier.Describe(Language.English));
    }

    [Theory]
    [InlineData((Tier)0)]
    [InlineData((Tier)4)]
    public void A_tier_that_there_is_not_is_refused(Tier tier) =>
        Assert.Equal("tier", Assert.Throws<ArgumentOutOfRangeException>(() => TierNames.Of(tier)).ParamName);
}
