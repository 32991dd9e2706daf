using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Targets;

public class TieredTargetTests
{
    [Fact]
    public void Each_tier_is_its_criterion()
    {
        Criterion basic = Trust >= 65, standard = Trust >= 75, advanced = Trust >= 85;
        var target = new TieredTarget(basic, standard, advanced);
        Assert.Same(basic, target.Basic);
        Assert.Same(standard, target.Standard);
        Assert.Same(advanced, target.Advanced);
        Assert.Same(basic, target[Tier.Basic]);
        Assert.Same(standard, target[Tier.Standard]);
        Assert.Same(advanced, target[Tier.Advanced]);
    }

    [Theory]
    [InlineData((Tier)0)]
    [InlineData((Tier)4)]
    public void A_tier_that_there_is_not_is_refused(Tier tier) =>
        Assert.Equal("tier", Assert.Throws<ArgumentOutOfRangeException>(() => Target()[tier]).ParamName);

    [Fact]
    public void It_names_the_measures_of_all_tiers_once_in_order() =>
        Assert.Equal([Smes, Impact], new TieredTarget(Smes >= 50, Smes >= 75, Impact >= Baht.Millions(500) & Smes >= 100).Measures);

    [Fact]
    public void A_null_tier_is_refused_by_name()
    {
        Criterion criterion = Trust >= 65;
        AssertRefuses("basic", null!, criterion, criterion);
        AssertRefuses("standard", criterion, null!, criterion);
        AssertRefuses("advanced", criterion, criterion, null!);
    }

    private static void AssertRefuses(string parameterName, Criterion basic, Criterion standard, Criterion advanced)
    {
        Assert.Equal(parameterName, Assert.Throws<ArgumentNullException>(() => new TieredTarget(basic, standard, advanced)).ParamName);
        Assert.Equal(parameterName, Assert.Throws<ArgumentNullException>(() => TieredTarget.Validate(basic, standard, advanced)).ParamName);
    }
}
