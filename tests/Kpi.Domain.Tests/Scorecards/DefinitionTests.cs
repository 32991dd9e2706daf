using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Scorecards;

/// <summary>Indicator, component and scorecard: what they hold, and that they keep it.</summary>
public class DefinitionTests
{
    [Fact]
    public void An_indicator_holds_its_code_title_weight_and_target()
    {
        TieredTarget target = Target();
        var indicator = new Indicator("1.2", new("ความเชื่อมั่น", "Confidence"), 15, target);
        Assert.Equal(("1.2", new BilingualText("ความเชื่อมั่น", "Confidence"), (Weight)15), (indicator.Code, indicator.Title, indicator.Weight));
        Assert.Same(target, indicator.Target);
        Assert.Null(new Indicator("1.2", "Confidence", 15).Target);
        Assert.Equal("1.2 Confidence", indicator.ToString());
    }

    [Fact]
    public void A_component_weighs_what_its_indicators_weigh_together()
    {
        Indicator first = Indicator("1.1", 33.34m), second = Indicator("1.2", 36.66m);
        var component = new Component("1", new("ประสิทธิภาพ", "Effectiveness"), [first, second]);
        Assert.Equal(("1", new BilingualText("ประสิทธิภาพ", "Effectiveness"), 70m), (component.Code, component.Title, component.TotalWeight));
        Assert.Equal([first, second], component.Indicators);
        Assert.Equal("1 Effectiveness", component.ToString());
    }

    [Fact]
    public void A_scorecard_holds_its_agency_year_framework_and_components()
    {
        Component first = Component("1", Indicator("1.1", 40), Indicator("1.2", 30)), second = Component("2", Indicator("2.1", 30));
        var scorecard = new Scorecard("ETDA", Year, Framework, [first, second]);
        Assert.Equal(("ETDA", Year, Framework), (scorecard.Agency, scorecard.Year, scorecard.Framework));
        Assert.Equal([first, second], scorecard.Components);
        Assert.Equal(["1.1", "1.2", "2.1"], scorecard.Indicators.Select(indicator => indicator.Code));
        Assert.Equal("ETDA 2568", scorecard.ToString());
    }

    [Fact]
    public void A_list_that_is_changed_afterwards_changes_nothing()
    {
        Indicator[] indicators = [Indicator("1.1", 70)];
        Component first = new("1", "Title", indicators);
        indicators[0] = Indicator("1.9", 5);
        Assert.Equal(["1.1"], first.Indicators.Select(indicator => indicator.Code));

        Component[] components = [first, Component("2", Indicator("2.1", 30))];
        Scorecard scorecard = Scorecard(components);
        components[0] = Component("9", Indicator("9.1", 5));
        Assert.Equal(["1", "2"], scorecard.Components.Select(component => component.Code));
    }

    [Fact]
    public void Parts_are_enumerated_once()
    {
        int enumerations = 0;
        IEnumerable<Component> Components()
        {
            enumerations++;
            yield return Component("1", Indicator("1.1", 70));
            yield return Component("2", Indicator("2.1", 30));
        }

        Assert.Equal(2, new Scorecard("ETDA", Year, Framework, Components()).Components.Count);
        Assert.Equal(1, enumerations);
    }

    [Fact]
    public void An_indicator_is_found_by_its_code()
    {
        Assert.Equal("1.2", Etda2568.Scorecard["1.2"].Code);
        Assert.Equal(
            "Scorecard ETDA 2568 has no indicator 9.9.",
            Assert.Throws<KeyNotFoundException>(() => Etda2568.Scorecard["9.9"]).Message);
    }
}
