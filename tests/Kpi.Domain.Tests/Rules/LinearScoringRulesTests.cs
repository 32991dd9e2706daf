using Kpi.Domain.Tests.Generators;
using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Rules;

/// <summary>KPI2005.</summary>
public class LinearScoringRulesTests
{
    [Fact]
    public void One_measure_in_one_direction_is_accepted_however_it_is_written()
    {
        AssertKeeps(Trust >= 65, Trust >= 75, Trust >= 85);
        AssertKeeps(Trust <= 30, Trust < 20, !(Trust > 10));
        AssertKeeps(Smes >= 50 & Smes > 40, !!(Smes > 75), Smes.Exactly(100) | Smes > 100);
        AssertKeeps(Trust.Between(65, 100), Trust >= 75, Trust >= 85);
    }

    [Fact]
    public void A_tier_of_two_measures_is_refused() => AssertBreaks(
        Smes >= 50,
        Smes >= 75,
        Smes >= 100 & Impact >= Baht.Millions(500),
        "Linear scoring needs one measure in one direction, but the advanced tier is not one threshold on one measure",
        "การให้คะแนนเชิงเส้นต้องใช้ตัววัดเดียวในทิศทางเดียว แต่ขั้นสูงไม่ใช่เกณฑ์เดียวของตัววัดเดียว");

    [Fact]
    public void A_range_is_refused() => AssertBreaks(
        Trust.Between(5, 95),
        Trust.Between(15, 85),
        Trust.Between(25, 75),
        "Linear scoring needs one measure in one direction, but the basic tier is not one threshold on one measure",
        "การให้คะแนนเชิงเส้นต้องใช้ตัววัดเดียวในทิศทางเดียว แต่ขั้นต้นไม่ใช่เกณฑ์เดียวของตัววัดเดียว");

    [Fact]
    public void Another_measure_or_direction_breaks_a_rule_of_its_own_beside_the_nesting()
    {
        Assert.Equal(
            ["KPI2001: advanced", "KPI2005: scoring Linear scoring needs one measure in one direction, but the advanced tier is on another measure than basic"],
            Said(Trust >= 65, Trust >= 75, Growth >= 85));
        Assert.Equal(
            ["KPI2001: standard", "KPI2005: scoring Linear scoring needs one measure in one direction, but the standard tier runs in another direction than basic"],
            Said(Trust >= 65, Trust <= 5, Trust <= 3));
    }

    [Fact]
    public void A_tier_without_meaning_is_not_said_to_have_no_direction() =>
        Assert.Equal(["KPI2003"], TieredTarget.Validate(Smes >= 0, Smes >= 75, Smes >= 100, ScoringMethod.Linear).Select(violation => violation.RuleId));

    [Fact]
    public void A_tier_too_large_to_be_decided_is_not_one_threshold()
    {
        Criterion large = Enumerable.Range(0, 17).Select(index => Measure.Achieved($"plan-{index}", "Plan").Done).Aggregate((left, right) => left & right);
        Assert.Equal(["KPI2005"], TieredTarget.Validate(Smes >= 5, (Smes >= 10) & large, Smes >= 10 & large & Trust >= 5, ScoringMethod.Linear).Select(violation => violation.RuleId).Distinct());
    }

    [Fact]
    public void Another_scoring_method_is_refused_by_name() => Assert.Equal(
        "scoring", Assert.Throws<ArgumentOutOfRangeException>(() => new TieredTarget(Trust >= 65, Trust >= 75, Trust >= 85, (ScoringMethod)2)).ParamName);

    [Fact]
    public void What_is_said_of_partly_known_tiers_holds_for_every_completion()
    {
        int said = 0;
        Property.Holds(PartialTiers.Any, partial => partial.Shrink(), partial =>
        {
            if (CheckLinear(partial.Tiers) is null)
                return;
            said += partial.HasGap ? 1 : 0;
            Assert.All(partial.Completions(), completed => Assert.NotNull(CheckLinear(completed)));
        });
        Assert.InRange(said, 10, int.MaxValue);
    }

    private static Violation? CheckLinear(IEnumerable<Formula?> tiers) =>
        LinearScoringRules.Check(tiers.Zip([Tier.Basic, Tier.Standard, Tier.Advanced], (formula, tier) => (tier, formula?.ToCondition())));

    private static IEnumerable<string> Said(Criterion basic, Criterion standard, Criterion advanced) =>
        TieredTarget.Validate(basic, standard, advanced, ScoringMethod.Linear).Select(violation =>
            violation.RuleId == "KPI2005" ? $"KPI2005: {violation.ParameterName} {violation.Describe(Language.English)}" : $"{violation.RuleId}: {violation.ParameterName}");

    private static void AssertKeeps(Criterion basic, Criterion standard, Criterion advanced) => RuleAssert.Keeps(
        () => new TieredTarget(basic, standard, advanced, ScoringMethod.Linear), () => TieredTarget.Validate(basic, standard, advanced, ScoringMethod.Linear));

    private static void AssertBreaks(Criterion basic, Criterion standard, Criterion advanced, string english, string thai) => RuleAssert.Breaks(
        () => new TieredTarget(basic, standard, advanced, ScoringMethod.Linear),
        () => TieredTarget.Validate(basic, standard, advanced, ScoringMethod.Linear),
        new Broken("KPI2005", "scoring", english, thai));
}
