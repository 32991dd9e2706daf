using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Rules;

/// <summary>KPI3006.</summary>
public class CodeNotUnderComponentTests
{
    [Theory]
    [InlineData("3.1")]
    [InlineData("2")]
    [InlineData("21.1")]
    [InlineData("1.2")]
    public void An_indicator_that_is_not_numbered_under_its_component_is_refused(string code) => AssertBreaks(
        [Component("1", Indicator("1.1", 70)), Component("2", Indicator("2.1", 20), Indicator(code, 10))],
        new Broken(
            "KPI3006",
            "components",
            $"Indicator code {code} is not under component 2, as OPDC public organization 2568 asks; it must begin with 2.",
            $"รหัสตัวชี้วัด {code} ไม่อยู่ใต้องค์ประกอบ 2 ตามที่กรอบการประเมินองค์การมหาชนของสำนักงาน ก.พ.ร. ปี 2568 กำหนด: รหัสต้องขึ้นต้นด้วย 2.",
            ItemIndex: 1));

    [Fact]
    public void Each_such_indicator_is_named()
    {
        Component[] components = [Component("1", Indicator("4.1", 35), Indicator("4.2", 35)), Component("2", Indicator("2.1", 30))];
        Assert.Equal(
            ["Indicator code 4.1", "Indicator code 4.2"],
            Validate(components).Select(violation => violation.Describe(Language.English)[..18]));
    }

    [Theory]
    [InlineData("2.2")]
    [InlineData("2.10")]
    [InlineData("2.1.1.1")]
    public void A_code_at_any_depth_under_its_component_is_kept(string code)
    {
        Component[] components = [Component("1", Indicator("1.1", 70)), Component("2", Indicator("2.1", 20), Indicator(code, 10))];
        RuleAssert.Keeps(() => Scorecard(components), () => Validate(components));
    }

    [Fact]
    public void A_framework_that_does_not_ask_for_it_lets_codes_be_free()
    {
        Component[] components = [Component("1", Indicator("7.1", 60)), Component("2", Indicator("9", 40))];
        RuleAssert.Keeps(
            () => new Scorecard("ETDA", Year, EvaluationFramework.OpdcOneToFive, components),
            () => Kpi.Domain.Scorecards.Scorecard.Validate("ETDA", Year, EvaluationFramework.OpdcOneToFive, components));
    }

    private static void AssertBreaks(Component[] components, params Broken[] expected) => RuleAssert.Breaks(() => Scorecard(components), () => Validate(components), expected);

    private static IReadOnlyList<Violation> Validate(Component[] components) => Kpi.Domain.Scorecards.Scorecard.Validate("ETDA", Year, Framework, components);
}
