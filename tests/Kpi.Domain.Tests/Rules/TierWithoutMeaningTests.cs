using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Rules;

/// <summary>KPI2003.</summary>
public class TierWithoutMeaningTests
{
    private static readonly Broken BasicIsEverything = new(
        "KPI2003",
        "basic",
        "The basic tier is reached by every result; a tier must be reached by some results and missed by others",
        "ขั้นต้นบรรลุได้โดยทุกผล เกณฑ์ของแต่ละขั้นต้องมีทั้งผลที่บรรลุและผลที่ไม่บรรลุ");

    private static readonly Broken AdvancedIsNothing = new(
        "KPI2003",
        "advanced",
        "The advanced tier is reached by no result; a tier must be reached by some results and missed by others",
        "ขั้นสูงบรรลุได้โดยไม่มีผลใดเลย เกณฑ์ของแต่ละขั้นต้องมีทั้งผลที่บรรลุและผลที่ไม่บรรลุ");

    [Fact]
    public void Every_count_is_at_least_0() => TierAssert.Breaks(Smes >= 0, Smes >= 10, Smes >= 20, BasicIsEverything);

    [Fact]
    public void No_share_is_above_100() => TierAssert.Breaks(Trust >= 80, Trust >= 90, Trust > 100, AdvancedIsNothing);

    [Fact]
    public void The_bounds_of_a_domain_are_results_like_any_other() => TierAssert.Keeps(Trust > 0, Trust >= 90, Trust >= 100);

    [Fact]
    public void A_percentage_has_no_bounds() => TierAssert.Keeps(Growth >= -1_000_000, Growth >= 0, Growth > 1_000_000);

    [Fact]
    public void Thresholds_that_contradict_each_other_leave_nothing()
    {
        TierAssert.Breaks(Smes >= 10, Smes >= 20, Smes > 30 & Smes < 31, AdvancedIsNothing);
        TierAssert.Keeps(Impact > Baht.Of(10), Impact >= Baht.Of(20), Impact > Baht.Of(30) & Impact < Baht.Of(31));
    }

    [Fact]
    public void Done_or_not_done_is_everything_there_is() =>
        TierAssert.Breaks(Plan.Done | Plan.NotDone, Plan.Done, Plan.Done & Smes > 0, BasicIsEverything);

    [Fact]
    public void A_meaningless_tier_is_reported_once_and_not_again_as_the_same_or_not_nested()
    {
        TierAssert.Breaks(Smes >= 0, Smes >= 0 | Plan.Done, Plan.Done & Plan.NotDone, BasicIsEverything, StandardIsEverything, AdvancedIsNothing);
        TierAssert.Breaks(Smes >= 0, Smes >= 10, Smes >= 10 & Smes < 5, BasicIsEverything, AdvancedIsNothing);
    }

    [Fact]
    public void The_tiers_around_a_meaningless_one_are_still_held_against_each_other() =>
        TierAssert.Breaks(
            Smes >= 50,
            Smes >= 0,
            Smes >= 40,
            StandardIsEverything,
            new Broken(
                "KPI2001",
                "advanced",
                "The advanced tier is reached at smes-supported 40, where the basic tier is not; every result that reaches advanced must also reach basic",
                "ขั้นสูงบรรลุได้ที่ smes-supported 40 แต่ขั้นต้นไม่บรรลุ: ผลที่บรรลุขั้นสูงต้องบรรลุขั้นต้นด้วย"));

    private static Broken StandardIsEverything { get; } = new(
        "KPI2003",
        "standard",
        "The standard tier is reached by every result; a tier must be reached by some results and missed by others",
        "ขั้นมาตรฐานบรรลุได้โดยทุกผล เกณฑ์ของแต่ละขั้นต้องมีทั้งผลที่บรรลุและผลที่ไม่บรรลุ");
}
