using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Rules;

/// <summary>KPI3004.</summary>
public class ComponentWeightsDifferTests
{
    [Fact]
    public void Components_that_weigh_otherwise_than_the_framework_sets_are_refused() =>
        AssertBreaks([Component("1", Indicator("1.1", 60)), Component("2", Indicator("2.1", 40))], "1: 60, 2: 40");

    [Theory]
    [InlineData("69.99", "30.01")]
    [InlineData("70.01", "29.99")]
    public void There_is_no_tolerance(string first, string second) =>
        AssertBreaks([Component("1", Indicator("1.1", Number.Of(first))), Component("2", Indicator("2.1", Number.Of(second)))], $"1: {first}, 2: {second}");

    [Fact]
    public void Weights_under_the_wrong_codes_are_refused()
    {
        AssertBreaks([Component("1", Indicator("1.1", 30)), Component("2", Indicator("2.1", 70))], "1: 30, 2: 70");
        AssertBreaks([Component("1", Indicator("1.1", 70)), Component("3", Indicator("3.1", 30))], "1: 70, 3: 30");
    }

    [Fact]
    public void Components_that_the_framework_does_not_have_or_that_are_lacking_are_refused()
    {
        AssertBreaks([Component("1", Indicator("1.1", 100))], "1: 100");
        AssertBreaks([Component("1", Indicator("1.1", 60)), Component("2", Indicator("2.1", 30)), Component("3", Indicator("3.1", 10))], "1: 60, 2: 30, 3: 10");
    }

    [Fact]
    public void A_component_weighs_what_its_indicators_weigh_and_the_order_is_free()
    {
        Component[] components = [Component("2", Indicator("2.1", 29.5m), Indicator("2.2", 0.50m)), Component("1", Indicator("1.1", 70))];
        RuleAssert.Keeps(() => Scorecard(components), () => Validate(components));
    }

    private static void AssertBreaks(Component[] components, string weights) => RuleAssert.Breaks(
        () => Scorecard(components),
        () => Validate(components),
        new Broken(
            "KPI3004",
            "components",
            $"Components of scorecard ETDA 2568 weigh {weights}, where OPDC public organization 2568 sets 1: 70, 2: 30",
            $"องค์ประกอบของแบบประเมิน ETDA 2568 มีน้ำหนัก {weights} แต่กรอบการประเมินองค์การมหาชนของสำนักงาน ก.พ.ร. ปี 2568 กำหนด 1: 70, 2: 30"));

    private static IReadOnlyList<Violation> Validate(Component[] components) => Kpi.Domain.Scorecards.Scorecard.Validate("ETDA", Year, Framework, components);
}
