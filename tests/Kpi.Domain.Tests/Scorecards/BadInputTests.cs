using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Scorecards;

/// <summary>What is no broken rule but no input either: null and empty. Each is refused by name, and nothing is half-applied.</summary>
public class BadInputTests
{
    private static readonly BilingualText NoTitle = null!;
    private static readonly string NoText = null!;

    [Fact]
    public void An_indicator_needs_a_code_and_a_title()
    {
        AssertRefuses("code", "An indicator needs a code, such as \"1.2\".", () => new Indicator(NoText, "Title", 10), () => Kpi.Domain.Scorecards.Indicator.Validate(NoText, "Title", 10));
        AssertRefuses("title", "Indicator 1.2 needs a title.", () => new Indicator("1.2", NoTitle, 10), () => Kpi.Domain.Scorecards.Indicator.Validate("1.2", NoTitle, 10));
    }

    [Fact]
    public void A_component_needs_a_code_a_title_and_indicators()
    {
        Indicator[] indicators = [Indicator("1.1", 10)];
        AssertRefuses("code", "A component needs a code, such as \"1\".", () => new Component(NoText, "Title", indicators), () => Kpi.Domain.Scorecards.Component.Validate(NoText, "Title", indicators));
        AssertRefuses("title", "Component 1 needs a title.", () => new Component("1", NoTitle, indicators), () => Kpi.Domain.Scorecards.Component.Validate("1", NoTitle, indicators));
        AssertRefuses("indicators", "", () => new Component("1", "Title", null!), () => Kpi.Domain.Scorecards.Component.Validate("1", "Title", null!));
        AssertRefuses(
            "indicators",
            "Item 1 is null; every item is needed. Is it a field that is declared further down?",
            () => new Component("1", "Title", [Indicator("1.1", 10), null!]),
            () => Kpi.Domain.Scorecards.Component.Validate("1", "Title", [Indicator("1.1", 10), null!]));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_scorecard_needs_an_agency(string? agency) => AssertRefuses(
        "agency",
        "A scorecard needs the agency's short name, such as \"ETDA\".",
        () => new Scorecard(agency!, Year, Framework, []),
        () => Kpi.Domain.Scorecards.Scorecard.Validate(agency!, Year, Framework, []));

    [Fact]
    public void A_scorecard_needs_a_framework_and_components()
    {
        AssertRefuses(
            "framework",
            "A scorecard needs a framework, such as EvaluationFramework.OpdcPublicOrganization2568.",
            () => new Scorecard("ETDA", Year, null!, []),
            () => Kpi.Domain.Scorecards.Scorecard.Validate("ETDA", Year, null!, []));
        AssertRefuses("components", "", () => new Scorecard("ETDA", Year, Framework, null!), () => Kpi.Domain.Scorecards.Scorecard.Validate("ETDA", Year, Framework, null!));
        AssertRefuses(
            "components",
            "Item 0 is null; every item is needed. Is it a field that is declared further down?",
            () => new Scorecard("ETDA", Year, Framework, [null!]),
            () => Kpi.Domain.Scorecards.Scorecard.Validate("ETDA", Year, Framework, [null!]));
    }

    [Fact]
    public void Evidence_is_not_null_nor_holds_null()
    {
        Scorecard scorecard = Scorecard();
        AssertRefuses("evidence", "", () => scorecard.Assess((IEnumerable<Evidence>)null!), () => scorecard.Validate(null!));
        AssertRefuses(
            "evidence",
            "Item 1 is null; every item is needed. Is it a field that is declared further down?",
            () => scorecard.Assess(Trust.Observed(80), null!),
            () => scorecard.Validate([Trust.Observed(80), null!]));
    }

    // The list of the issue: unknown measure, one measure twice, unknown code, a pending score of 120.
    [Fact]
    public void Refused_evidence_leaves_the_scorecard_as_it_was_with_every_mistake_told_at_once()
    {
        Scorecard scorecard = Scorecard();
        string before = scorecard.Assess(Trust.Observed(80)).Explain(Language.English);
        var thrown = Assert.Throws<KpiRuleException>(() => scorecard.Assess(
            Trust.Observed(90), Growth.Observed(5), Trust.Observed(91), Evidence.Awarded("9.9", 75), Evidence.Pending("2.1", 120)));
        Assert.Equal(
            ["KPI3009 1", "KPI3009 2", "KPI3009 3", "KPI3011 4"], thrown.Violations.Select(violation => $"{violation.RuleId} {violation.ItemIndex}"));
        Assert.Equal(before, scorecard.Assess(Trust.Observed(80)).Explain(Language.English));
    }

    private static void AssertRefuses(string parameterName, string message, Func<object> create, Func<object> validate)
    {
        foreach (Func<object> way in new[] { create, validate })
        {
            ArgumentException thrown = Assert.ThrowsAny<ArgumentException>(way);
            Assert.IsNotType<KpiRuleException>(thrown);
            Assert.Equal(parameterName, thrown.ParamName);
            Assert.StartsWith(message, thrown.Message, StringComparison.Ordinal);
        }
    }
}
