namespace Kpi.Domain.Tests.Rules;

public class ViolationTests
{
    private static readonly Rule Rule = new("KPI9999", RuleSeverity.Error, new("ชื่อ", "Title"), new("{0} ผิด {1}", "{1} breaks {0}"));

    [Fact]
    public void It_says_what_is_wrong_in_either_language()
    {
        Violation violation = Rule.At("weight", new BilingualText("หนึ่ง", "one"), "5");
        Assert.Equal("หนึ่ง ผิด 5", violation.Describe(Language.Thai));
        Assert.Equal("5 breaks one", violation.Describe(Language.English));
        Assert.Equal("KPI9999: 5 breaks one", violation.ToString());
    }

    [Fact]
    public void It_says_where()
    {
        Violation whole = Rule.At("weight", "1", "2");
        Violation item = Rule.AtItem("components", 3, "1", "2");
        Assert.Equal((Rule, "KPI9999", "weight", null), (whole.Rule, whole.RuleId, whole.ParameterName, whole.ItemIndex));
        Assert.Equal(("components", (int?)3), (item.ParameterName, item.ItemIndex));
    }

    [Fact]
    public void Values_are_quoted_as_they_stand() =>
        Assert.Equal("{0} breaks ", Rule.At("code", BilingualText.Quote(""), BilingualText.Quote("{0}")).Describe(Language.English));

    [Fact]
    public void Equality_is_by_rule_place_and_values()
    {
        Violation violation = Rule.AtItem("components", 1, "1", "2");
        Laws.Equality(violation, Rule.AtItem("components", 1, "1", "2"), Rule.AtItem("components", 2, "1", "2"));
        Laws.Equality(violation, Rule.AtItem("components", 1, "1", "2"), Rule.AtItem("indicators", 1, "1", "2"));
        Laws.Equality(violation, Rule.AtItem("components", 1, "1", "2"), Rule.AtItem("components", 1, "1", "3"));
        Laws.Equality(violation, Rule.AtItem("components", 1, "1", "2"), Rule.At("components", "1", "2"));
        var otherRule = new Rule("KPI9999", RuleSeverity.Error, Rule.Title, Rule.Message);
        Laws.Equality(violation, Rule.AtItem("components", 1, "1", "2"), otherRule.AtItem("components", 1, "1", "2"));
    }
}
