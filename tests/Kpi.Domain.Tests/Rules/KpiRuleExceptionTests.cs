namespace Kpi.Domain.Tests.Rules;

public class KpiRuleExceptionTests
{
    [Fact]
    public void It_carries_every_violation_and_names_the_first_parameter()
    {
        var thrown = Assert.Throws<KpiRuleException>(() => new Indicator("1.", "Title", default));
        Assert.Equal(["KPI3012", "KPI3003"], thrown.Violations.Select(violation => violation.RuleId));
        Assert.Equal("code", thrown.ParamName);
        Assert.Equal(
            "KPI3012: Code \"1.\" is not numbers joined by dots, at most four levels, like 1.2\n"
            + "KPI3003: Weight 0 is not allowed: a weight is a percentage above 0 and at most 100 (Parameter 'code')",
            thrown.Message);
    }

    [Fact]
    public void It_is_caught_as_a_mistake_in_an_argument() => Assert.IsAssignableFrom<ArgumentException>(Assert.Throws<KpiRuleException>(() => (Weight)0));
}
