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
    public void A_tier_that_there_is_not_is_refused(Tier tier)
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => Target()[tier]);
        Assert.Equal("tier", thrown.ParamName);
        Assert.StartsWith("A target has the tiers Basic, Standard and Advanced.", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData((ScoringMethod)2)]
    [InlineData((ScoringMethod)(-1))]
    public void A_scoring_method_that_there_is_not_is_refused(ScoringMethod scoring)
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => new TieredTarget(Trust >= 65, Trust >= 75, Trust >= 85, scoring));
        Assert.Equal("scoring", thrown.ParamName);
        Assert.StartsWith("There are the scoring methods Step and Linear.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_names_the_measures_of_all_tiers_once_in_order() =>
        Assert.Equal([Smes, Impact], new TieredTarget(Smes >= 50, Smes >= 75, Impact >= Baht.Millions(500) & Smes >= 100).Measures);

    [Fact]
    public void It_names_a_measure_that_one_tier_alone_names()
    {
        Assert.Equal([Smes, Impact], new TieredTarget(Smes >= 50 | Impact >= Baht.Millions(500), Smes >= 75, Smes >= 100).Measures);
        Assert.Equal([Smes, Trust], new TieredTarget(Smes >= 50, Smes >= 75 | (Smes >= 60 & Trust >= 90), Smes >= 100).Measures);
        Assert.Equal([Smes, Trust], new TieredTarget(Smes >= 50, Smes >= 75, Smes >= 100 & Trust >= 90).Measures);
    }

    [Fact]
    public void A_null_tier_is_refused_by_name()
    {
        Criterion criterion = Trust >= 65;
        AssertRefuses("basic", null!, criterion, criterion);
        AssertRefuses("standard", criterion, null!, criterion);
        AssertRefuses("advanced", criterion, criterion, null!);
    }

    [Fact]
    public void Targets_are_equal_by_the_meaning_of_their_tiers_and_the_scoring()
    {
        Laws.Equality(Target(), new TieredTarget(!(Trust < 65), Trust >= 75.00m, (Trust >= 85).AsPrinted("85")), new TieredTarget(Trust >= 65, Trust >= 75, Trust >= 86));
        Laws.Equality(Target(), Target(), new TieredTarget(Trust >= 65, Trust >= 76, Trust >= 85));
        Laws.Equality(Target(), Target(), new TieredTarget(Trust >= 66, Trust >= 75, Trust >= 85));
        Laws.Equality(Target(), Target(), new TieredTarget(Trust >= 65, Trust >= 75, Trust >= 85, ScoringMethod.Linear));
        Assert.Equal((ScoringMethod.Step, ScoringMethod.Linear), (Target().Scoring, new TieredTarget(Trust >= 65, Trust >= 75, Trust >= 85, ScoringMethod.Linear).Scoring));
    }

    [Fact]
    public void It_is_described_tier_by_tier_with_the_published_text()
    {
        Assert.Equal("basic: at least 65%; standard: at least 75%; advanced: at least 85%", Target().Describe(Language.English));
        Assert.Equal("basic: at least 65%; standard: at least 75%; advanced: at least 85%", Target().ToString());
        Assert.Equal(
            "ขั้นต้น: ไม่น้อยกว่า 544 (“จำนวน 544 บริการ”); ขั้นมาตรฐาน: มากกว่า 544; ขั้นสูง: มากกว่า 580; ให้คะแนนเชิงเส้นระหว่างขั้น",
            new TieredTarget((Smes >= 544).AsPrinted("จำนวน 544 บริการ"), Smes > 544, Smes > 580, ScoringMethod.Linear).Describe(Language.Thai));
        Assert.EndsWith(
            "advanced: more than 580; scored linearly between the tiers",
            new TieredTarget(Smes >= 544, Smes > 544, Smes > 580, ScoringMethod.Linear).Describe(Language.English),
            StringComparison.Ordinal);
    }

    private static void AssertRefuses(string parameterName, Criterion basic, Criterion standard, Criterion advanced)
    {
        Assert.Equal(parameterName, Assert.Throws<ArgumentNullException>(() => new TieredTarget(basic, standard, advanced)).ParamName);
        Assert.Equal(parameterName, Assert.Throws<ArgumentNullException>(() => TieredTarget.Validate(basic, standard, advanced)).ParamName);
    }
}
