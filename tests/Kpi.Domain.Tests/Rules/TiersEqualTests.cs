using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Rules;

/// <summary>KPI2002.</summary>
public class TiersEqualTests
{
    private static readonly Broken StandardIsBasic = new(
        "KPI2002",
        "standard",
        "The standard and basic tiers are the same, so basic can never be the result",
        "ขั้นมาตรฐานและขั้นต้นมีเกณฑ์เดียวกัน จึงไม่มีผลใดได้ขั้นต้น");

    private static readonly Broken AdvancedIsStandard = new(
        "KPI2002",
        "advanced",
        "The advanced and standard tiers are the same, so standard can never be the result",
        "ขั้นสูงและขั้นมาตรฐานมีเกณฑ์เดียวกัน จึงไม่มีผลใดได้ขั้นมาตรฐาน");

    [Fact]
    public void Two_tiers_that_are_written_alike_are_refused() => TierAssert.Breaks(Trust >= 65, Trust >= 65, Trust >= 85, StandardIsBasic);

    [Fact]
    public void Every_pair_that_is_the_same_is_named() => TierAssert.Breaks(Trust >= 65, Trust >= 65, Trust >= 65, StandardIsBasic, AdvancedIsStandard);

    [Fact]
    public void Counts_are_whole_so_more_than_544_is_at_least_545()
    {
        TierAssert.Breaks(Smes > 544, Smes >= 545, Smes > 580, StandardIsBasic);
        TierAssert.Keeps(Smes >= 544, Smes > 544, Smes > 580);
    }

    [Fact]
    public void Shares_are_not_whole_so_more_than_54_is_not_at_least_55() => TierAssert.Keeps(Trust > 54, Trust >= 55, Trust >= 85);

    [Fact]
    public void The_same_set_written_otherwise_is_the_same_set()
    {
        TierAssert.Breaks(Smes >= 50 & Plan.Done, !(Smes < 50 | Plan.NotDone), Smes >= 60 & Plan.Done, StandardIsBasic);
        TierAssert.Breaks(Trust >= 65.0m, Trust >= 65.00m, Trust >= 85, StandardIsBasic);
    }

    [Fact]
    public void Sameness_of_one_pair_does_not_hide_what_is_wrong_with_the_other() =>
        TierAssert.Breaks(
            Trust >= 65,
            Trust >= 65,
            Trust >= 60,
            StandardIsBasic,
            new Broken(
                "KPI2001",
                "advanced",
                "The advanced tier is reached at platform-trust 60, where the standard tier is not; every result that reaches advanced must also reach standard",
                "ขั้นสูงบรรลุได้ที่ platform-trust 60 แต่ขั้นมาตรฐานไม่บรรลุ: ผลที่บรรลุขั้นสูงต้องบรรลุขั้นมาตรฐานด้วย"));
}
