using System.Text.Json;

namespace Kpi.Domain.Tests.Quantities;

public class ExplanationJsonTests
{
    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 300_000 };

    [Fact]
    public void An_explanation_is_a_statement_and_its_parts() => JsonAssert.Writes(
        Explanation.Json,
        new Explanation(new BilingualText("รวม", "Total"), [new Explanation("1 + 2"), new Explanation("3", [new Explanation("4")])]),
        """
        { "statement": { "th": "รวม", "en": "Total" }, "parts": [{ "statement": "1 + 2" }, { "statement": "3", "parts": [{ "statement": "4" }] }] }
        """);

    [Fact]
    public void Explanations_of_results_read_back_equal()
    {
        Assessment assessment = Example.Scorecard().Assess(Example.Trust.Observed(80), Evidence.Pending("1.2", 100), Evidence.Awarded("2.1", 75));
        JsonAssert.RoundTrips(Explanation.Json, assessment.Explain());
        JsonAssert.RoundTrips(Explanation.Json, Projects.EtdaProjects2568.Portfolio.StandingOn(Example.Year.End).Explain());
    }

    [Theory]
    [InlineData("""{ "parts": [{ "statement": "" }, 1, { "statement": "a", "part": 1 }] }""", "$ KPI5003", "$.parts[0].statement KPI5002", "$.parts[1] KPI5002", "$.parts[2].part KPI5003")]
    [InlineData("""{ "statement": "a", "parts": {} }""", "$.parts KPI5002")]
    [InlineData("\"a\"", "$ KPI5002")]
    public void What_is_wrong_is_found_at_its_place(string json, params string[] expected) => JsonAssert.Refuses(Explanation.Json, json, expected);

    [Fact]
    public void It_is_nested_as_deeply_as_it_can_be_read_back()
    {
        Explanation Nested(int levels) => levels == 1 ? new Explanation("a") : new Explanation("a", [Nested(levels - 1)]);
        JsonAssert.RoundTrips(Explanation.Json, Nested(32));
        Assert.Throws<JsonException>(() => Explanation.Json.Write(Nested(33)));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(Nested(33)));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(Nested(600)));

        string deep = string.Concat(Enumerable.Repeat("""{"statement":"a","parts":[""", 100_000)) + string.Concat(Enumerable.Repeat("]}", 100_000));
        Assert.Equal(["KPI5001"], Explanation.Json.Read(deep).Problems.Select(problem => problem.RuleId));
        Assert.Throws<KpiJsonException>(() => JsonSerializer.Deserialize<Explanation>(deep, Deep));
    }
}
