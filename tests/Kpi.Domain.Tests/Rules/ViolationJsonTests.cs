namespace Kpi.Domain.Tests.Rules;

/// <summary>Rules and violations as JSON.</summary>
public class ViolationJsonTests
{
    [Fact]
    public void A_rule_is_its_id()
    {
        Assert.All(RuleCatalogue.All, rule => JsonAssert.Writes(Rule.Json, rule, $"\"{rule.Id}\""));
        JsonAssert.Refuses(Rule.Json, "\"KPI9999\"", "$ KPI5002");
        JsonAssert.Refuses(Rule.Json, "3001", "$ KPI5002");
    }

    [Fact]
    public void A_violation_states_its_message_which_follows()
    {
        Violation violation = Assert.Single(ProjectIndicator.Validate("1.", "Title"));
        JsonAssert.Writes(
            Violation.Json,
            violation,
            """
            {
              "rule": "KPI3012", "parameter": "code", "values": ["1."],
              "message": {
                "th": "รหัส \"1.\" ไม่ใช่ตัวเลขคั่นด้วยจุด ไม่เกินสี่ระดับ เช่น 1.2",
                "en": "Code \"1.\" is not numbers joined by dots, at most four levels, like 1.2"
              }
            }
            """);
        JsonAssert.Refuses(Violation.Json, Violation.Json.Write(violation).Replace("like 1.2", "like 1.3", StringComparison.Ordinal), "$.message.en KPI5002");
    }

    [Fact]
    public void Every_violation_reads_back_equal_with_values_of_either_language_and_none() => Assert.All(RuleCatalogue.All, rule =>
    {
        BilingualText[] values = [.. Enumerable.Range(0, rule.PlacesInMessage).Select(place =>
            place == 0 ? BilingualText.Nothing : place == 1 ? new BilingualText("หนึ่ง", "one") : BilingualText.Quote($"{{{place}}}"))];
        JsonAssert.RoundTrips(Violation.Json, rule.At("parameter", values));
        JsonAssert.RoundTrips(Violation.Json, rule.AtItem("parameter", 0, values));
        JsonAssert.RoundTrips(Violation.Json, rule.AtItem("parameter", int.MaxValue, values));
    });

    [Fact]
    public void Violations_that_definitions_throw_read_back_equal()
    {
        KpiRuleException thrown = Assert.Throws<KpiRuleException>(() => Example.Scorecard(
            Example.Component("1", Example.Indicator("1.1", 40), Example.Indicator("1.1", 40), Example.Indicator("2.1", 30))));
        Assert.NotEmpty(thrown.Violations);
        Assert.All(thrown.Violations, violation => JsonAssert.RoundTrips(Violation.Json, violation));
    }

    [Theory]
    [InlineData("""{ "rule": "KPI3012", "parameter": "code", "values": [] }""", "$.values KPI5002")]
    [InlineData("""{ "rule": "KPI3012", "parameter": "code", "values": ["1.", "2."] }""", "$.values KPI5002")]
    [InlineData("""{ "rule": "KPI3012", "parameter": " ", "item": -1, "values": [1, { "th": "ก" }] }""", "$.parameter KPI5002", "$.item KPI5002", "$.values[0] KPI5002", "$.values[1] KPI5003")]
    [InlineData("""{ "rule": "kpi3012", "values": "1." }""", "$ KPI5003", "$.rule KPI5002", "$.values KPI5002")]
    public void What_is_wrong_is_found_at_its_place(string json, params string[] expected) => JsonAssert.Refuses(Violation.Json, json, expected);
}
