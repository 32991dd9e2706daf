using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Rules;

/// <summary>KPI3005.</summary>
public class CodeUsedTwiceTests
{
    private static readonly Component[] LookingAlike = [Component("1", Indicator("1", 60), Indicator("1.1", 10)), Component("2", Indicator("11", 30))];

    [Fact]
    public void An_indicator_code_that_stands_twice_in_a_component_is_shown_at_each_repetition()
    {
        Indicator[] indicators = [Indicator("1.1", 10), Indicator("1.2", 10), Indicator("1.1", 10), Indicator("1.1", 10)];
        RuleAssert.Breaks(
            () => new Component("1", "Title", indicators),
            () => Kpi.Domain.Scorecards.Component.Validate("1", "Title", indicators),
            IndicatorCode("1.1", "indicators", 2),
            IndicatorCode("1.1", "indicators", 3));
    }

    [Fact]
    public void An_indicator_code_that_two_components_use_is_shown_at_the_second() => AssertBreaks(
        [Component("1", Indicator("1.1", 70)), Component("2", Indicator("2.1", 20), Indicator("1.1", 10))],
        IndicatorCode("1.1", "components", 1),
        new Broken(
            "KPI3006",
            "components",
            "Indicator code 1.1 is not under component 2, as OPDC public organization 2568 asks; it must begin with 2.",
            "รหัสตัวชี้วัด 1.1 ไม่อยู่ใต้องค์ประกอบ 2 ตามที่กรอบการประเมินองค์การมหาชนของสำนักงาน ก.พ.ร. ปี 2568 กำหนด: รหัสต้องขึ้นต้นด้วย 2.",
            ItemIndex: 1));

    [Fact]
    public void A_component_code_that_stands_twice_is_shown_at_the_second() => AssertBreaks(
        [Component("1", Indicator("1.1", 70)), Component("1", Indicator("1.2", 30))],
        ComponentCode("1", "components", 1));

    [Fact]
    public void Repeated_codes_do_not_hide_a_wrong_total() => AssertBreaks(
        [Component("1", Indicator("1.1", 70)), Component("1", Indicator("1.1", 20))],
        ComponentCode("1", "components", 1),
        IndicatorCode("1.1", "components", 1),
        new Broken(
            "KPI3001",
            "components",
            "Weights of scorecard ETDA 2568 total 90, not 100: 70 + 20",
            "น้ำหนักของแบบประเมิน ETDA 2568 รวมได้ 90 ไม่ใช่ 100: 70 + 20"));

    [Fact]
    public void A_component_and_an_indicator_may_share_a_code_and_so_may_codes_that_only_look_alike() => RuleAssert.Keeps(
        () => new Scorecard("ETDA", Year, EvaluationFramework.OpdcOneToFive, LookingAlike),
        () => Kpi.Domain.Scorecards.Scorecard.Validate("ETDA", Year, EvaluationFramework.OpdcOneToFive, LookingAlike));

    private static Broken IndicatorCode(string code, string parameterName, int itemIndex) => new(
        "KPI3005",
        parameterName,
        $"The indicator code {code} is used already: each code stands once",
        $"รหัสตัวชี้วัด {code} ถูกใช้แล้ว: แต่ละรหัสใช้ได้ครั้งเดียว",
        itemIndex);

    private static Broken ComponentCode(string code, string parameterName, int itemIndex) => new(
        "KPI3005",
        parameterName,
        $"The component code {code} is used already: each code stands once",
        $"รหัสองค์ประกอบ {code} ถูกใช้แล้ว: แต่ละรหัสใช้ได้ครั้งเดียว",
        itemIndex);

    private static void AssertBreaks(Component[] components, params Broken[] expected) => RuleAssert.Breaks(
        () => Scorecard(components), () => Kpi.Domain.Scorecards.Scorecard.Validate("ETDA", Year, Framework, components), expected);
}
