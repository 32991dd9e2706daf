using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Rules;

/// <summary>KPI3001.</summary>
public class WeightsDoNotTotal100Tests
{
    [Fact]
    public void A_total_of_99_is_refused_with_every_weight() =>
        AssertBreaks([Component("1", Indicator("1.1", 40), Indicator("1.2", 29)), Component("2", Indicator("2.1", 30))], "99", "40 + 29 + 30");

    [Theory]
    [InlineData("29.99", "99.99")]
    [InlineData("30.01", "100.01")]
    [InlineData("29.9999999999999999999999999", "99.9999999999999999999999999")]
    public void There_is_no_tolerance(string weight, string total) =>
        AssertBreaks([Component("1", Indicator("1.1", 70)), Component("2", Indicator("2.1", Number.Of(weight)))], total, $"70 + {weight}");

    [Fact]
    public void Fractions_that_total_100_are_accepted()
    {
        Component[] components = [Component("1", Indicator("1.1", 33.34m), Indicator("1.2", 36.66m)), Component("2", Indicator("2.1", 30.00m))];
        RuleAssert.Keeps(() => Scorecard(components), () => Validate(components));
    }

    [Fact]
    public void A_total_of_1_gets_the_hint_that_weights_are_percentages() => AssertBreaks(
        [Component("1", Indicator("1.1", 0.7m)), Component("2", Indicator("2.1", 0.30m))],
        "1",
        "0.7 + 0.3",
        " (weights are percentages: write 15, not 0.15, for 15 percent)",
        " (น้ำหนักเป็นร้อยละ: ร้อยละ 15 เขียน 15 ไม่ใช่ 0.15)");

    [Fact]
    public void A_wrong_total_is_not_reported_again_as_component_weights_that_differ() =>
        AssertBreaks([Component("1", Indicator("1.1", 60)), Component("2", Indicator("2.1", 30))], "90", "60 + 30");

    [Fact]
    public void Known_weights_that_are_too_much_already_decide_whatever_the_unknown_ones_are() =>
        Assert.Equal(
            [new Broken("KPI3001", "components", "Weights of scorecard … total 110 + …, not 100: 70 + … + 40", "น้ำหนักของแบบประเมิน … รวมได้ 110 + … ไม่ใช่ 100: 70 + … + 40")],
            Check(70m, null, 40m).Select(Broken.Of));

    [Fact]
    public void Known_weights_of_100_decide_where_one_more_is_certain_since_weights_are_positive()
    {
        Assert.Equal("KPI3001", Assert.Single(Check(70m, 30m, null)).RuleId);
        Assert.Empty(Check(70m, 29.99m, null));
    }

    [Fact]
    public void Known_weights_of_100_decide_nothing_where_more_is_only_possible()
    {
        ComponentFacts component = new("1", new FactList<IndicatorFacts>([new("1.1", 100m, [])], IsComplete: false));
        Assert.Empty(ScorecardRules.Check(new ScorecardFacts("ETDA 2568", null, new([component], IsComplete: true)), "components"));
        Assert.Empty(ScorecardRules.Check(new ScorecardFacts("ETDA 2568", null, new([component], IsComplete: false)), "components"));
    }

    [Fact]
    public void A_component_that_is_not_known_has_an_indicator_all_the_same()
    {
        ComponentFacts component = new("1", new FactList<IndicatorFacts>([new("1.1", 100m, [])], IsComplete: true));
        ComponentFacts unknownIndicators = new("2", new FactList<IndicatorFacts>([], IsComplete: false));
        Assert.Equal("KPI3001", Assert.Single(ScorecardRules.Check(new ScorecardFacts(null, null, new([component, null], IsComplete: true)), "components")).RuleId);
        Assert.Equal("KPI3001", Assert.Single(ScorecardRules.Check(new ScorecardFacts(null, null, new([component, unknownIndicators], IsComplete: true)), "components")).RuleId);
    }

    private static IReadOnlyList<Violation> Check(params decimal?[] weights)
    {
        IndicatorFacts[] indicators = [.. weights.Select((weight, index) => new IndicatorFacts($"1.{index + 1}", weight, []))];
        return ScorecardRules.Check(
            new ScorecardFacts(Name: null, Framework: null, new([new ComponentFacts("1", new(indicators, IsComplete: true))], IsComplete: true)), "components");
    }

    private static void AssertBreaks(Component[] components, string total, string sum, string hint = "", string hintInThai = "") => RuleAssert.Breaks(
        () => Scorecard(components),
        () => Validate(components),
        new Broken(
            "KPI3001",
            "components",
            $"Weights of scorecard ETDA 2568 total {total}, not 100: {sum}{hint}",
            $"น้ำหนักของแบบประเมิน ETDA 2568 รวมได้ {total} ไม่ใช่ 100: {sum}{hintInThai}"));

    private static IReadOnlyList<Violation> Validate(Component[] components) => Kpi.Domain.Scorecards.Scorecard.Validate("ETDA", Year, Framework, components);
}
