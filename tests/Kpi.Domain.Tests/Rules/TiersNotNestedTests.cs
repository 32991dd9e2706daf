using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Rules;

/// <summary>KPI2001.</summary>
public class TiersNotNestedTests
{
    [Fact]
    public void A_standard_tier_that_is_easier_than_basic_is_refused_with_a_result_that_shows_it() =>
        TierAssert.Breaks(Trust >= 75, Trust >= 70, Trust >= 85, StandardBeyondBasic("platform-trust 70"));

    [Fact]
    public void Every_pair_in_the_wrong_order_is_named() =>
        TierAssert.Breaks(
            Trust >= 85, Trust >= 75, Trust >= 65, StandardBeyondBasic("platform-trust 75"), AdvancedBeyondStandard("platform-trust 65"));

    [Fact]
    public void The_boundary_is_the_threshold_itself()
    {
        TierAssert.Keeps(Trust >= 65, Trust > 65, Trust > 75);
        TierAssert.Breaks(Trust > 65, Trust >= 65, Trust > 75, StandardBeyondBasic("platform-trust 65"));
    }

    [Fact]
    public void Lower_may_be_better()
    {
        TierAssert.Keeps(Trust <= 30, Trust <= 20, Trust <= 10);
        TierAssert.Breaks(Trust <= 20, Trust <= 30, Trust <= 10, StandardBeyondBasic("platform-trust 25"));
    }

    [Fact]
    public void A_condition_that_a_higher_tier_drops_is_missed_by_the_lower() =>
        TierAssert.Breaks(
            Smes >= 50 & Impact >= Baht.Millions(500),
            Smes >= 75,
            Smes >= 100 & Impact >= Baht.Millions(500),
            StandardBeyondBasic("smes-supported 75, economic-impact 0"));

    [Fact]
    public void An_alternative_that_only_the_higher_tier_has_reaches_beyond_the_lower() =>
        TierAssert.Breaks(
            Smes >= 50,
            Smes >= 75,
            Smes >= 100 | Plan.Done,
            new Broken(
                "KPI2001",
                "advanced",
                "The advanced tier is reached at smes-supported 0, plan done, where the standard tier is not; every result that reaches advanced must also reach standard",
                "ขั้นสูงบรรลุได้ที่ smes-supported 0, plan สำเร็จ แต่ขั้นมาตรฐานไม่บรรลุ: ผลที่บรรลุขั้นสูงต้องบรรลุขั้นมาตรฐานด้วย"));

    [Fact]
    public void An_alternative_that_every_tier_has_is_nested() =>
        TierAssert.Keeps(Smes >= 50 | Plan.Done, Smes >= 75 | (Plan.Done & Smes >= 10), (Smes >= 75 & Plan.Done) | Smes >= 100);

    [Fact]
    public void A_tier_of_another_measure_is_not_nested() =>
        TierAssert.Breaks(
            Smes >= 50,
            Trust >= 75,
            Trust >= 85,
            StandardBeyondBasic("smes-supported 0, platform-trust 75"));

    [Fact]
    public void Measures_are_told_apart_by_kind_as_well_as_code() =>
        Assert.Equal(
            StandardBeyondBasic("x 0, x 10"),
            Broken.Of(Assert.Single(TierRules.Check(
                (Measure.Count("x", "A count") >= 5).Condition,
                (Measure.Share("x", "A share") >= 10).Condition,
                (Measure.Share("x", "A share") >= 20).Condition))));

    [Fact]
    public void A_hole_in_the_basic_tier_is_found() =>
        TierAssert.Breaks(
            Growth >= 5 & !Growth.Exactly(7.5m),
            Growth >= 6,
            Growth >= 8,
            StandardBeyondBasic("growth 7.5"));

    [Fact]
    public void Values_beyond_every_threshold_are_results_too() =>
        TierAssert.Breaks(!(Growth > 10), Growth < 20, Growth < -3, StandardBeyondBasic("growth 15"));

    private static Broken StandardBeyondBasic(string witness) => new(
        "KPI2001",
        "standard",
        $"The standard tier is reached at {witness}, where the basic tier is not; every result that reaches standard must also reach basic",
        $"ขั้นมาตรฐานบรรลุได้ที่ {witness} แต่ขั้นต้นไม่บรรลุ: ผลที่บรรลุขั้นมาตรฐานต้องบรรลุขั้นต้นด้วย");

    private static Broken AdvancedBeyondStandard(string witness) => new(
        "KPI2001",
        "advanced",
        $"The advanced tier is reached at {witness}, where the standard tier is not; every result that reaches advanced must also reach standard",
        $"ขั้นสูงบรรลุได้ที่ {witness} แต่ขั้นมาตรฐานไม่บรรลุ: ผลที่บรรลุขั้นสูงต้องบรรลุขั้นมาตรฐานด้วย");
}
