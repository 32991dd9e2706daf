using System.Text.Json;

namespace Kpi.Domain.Tests.Targets;

/// <summary>Derivations as JSON, which System.Text.Json reads by the type's attribute.</summary>
public class DerivationJsonTests
{
    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 20_000 };

    private static readonly Measure<Percentage> First = Measure.Share("first", "First");
    private static readonly Measure<Percentage> Second = Measure.Share("second", "Second");
    private static readonly Measure<Percentage> Both = Measure.Share("both", "Both");
    private static readonly Measure<Baht> Impact = Measure.Money("impact", "Impact");
    private static readonly Measure<long> Agencies = Measure.Count("agencies", "Agencies");
    private static readonly Measure<decimal> Points = Measure.Points("points", "Points");

    [Fact]
    public void A_derivation_is_its_measure_its_formula_and_its_parts()
    {
        AssertJson(
            Both.AsMeanOf(2, First, Second),
            """{"measure":{"code":"both","kind":"share","title":"Both"},"formula":"mean","decimals":2,"parts":[{"code":"first","kind":"share","title":"First"},{"code":"second","kind":"share","title":"Second"}]}""");
        AssertJson(
            Agencies.AsSumOf(Measure.Count("a", "A")),
            """{"measure":{"code":"agencies","kind":"count","title":"Agencies"},"formula":"sum","parts":[{"code":"a","kind":"count","title":"A"}]}""");
        AssertJson(
            Impact.AsRatioOf(Points, Agencies, 0),
            """{"measure":{"code":"impact","kind":"money","title":"Impact"},"formula":"ratio","decimals":0,"parts":[{"code":"points","kind":"points","title":"Points"},{"code":"agencies","kind":"count","title":"Agencies"}]}""");
        AssertJson(
            Points.AsMeanOf(28, Measure.Points("p", "P")),
            """{"measure":{"code":"points","kind":"points","title":"Points"},"formula":"mean","decimals":28,"parts":[{"code":"p","kind":"points","title":"P"}]}""");
    }

    [Theory]
    [InlineData(""" "formula": "sum", "decimals": 1, "parts": [{ "code": "a", "kind": "count", "title": "A" }] """, "$.decimals KPI5004")]
    [InlineData(""" "formula": "mean", "decimals": 1, "parts": [{ "code": "a", "kind": "count", "title": "A" }] """, "$.decimals KPI5004")]
    [InlineData(""" "formula": "mean", "decimals": 29, "parts": [] """, "$.decimals KPI5004")]
    [InlineData(""" "formula": "sum", "parts": [] """, "$.parts KPI5004")]
    [InlineData(""" "formula": "sum", "parts": [{ "code": "a", "kind": "share", "title": "A" }] """, "$.parts KPI5004")]
    [InlineData(""" "formula": "sum", "parts": [{ "code": "m", "kind": "count", "title": "M" }] """, "$.parts KPI5004")]
    [InlineData(""" "formula": "ratio", "parts": [{ "code": "a", "kind": "count", "title": "A" }] """, "$.parts KPI5004")]
    [InlineData(""" "formula": "ratio", "parts": [{ "code": "a", "kind": "count", "title": "A" }, { "code": "a", "kind": "count", "title": "A" }] """, "$.parts KPI5004")]
    [InlineData(""" "formula": "ratio", "parts": [{ "code": "a", "kind": "count", "title": "A" }, { "code": "d", "kind": "date", "title": "D" }] """, "$.parts KPI5004")]
    [InlineData(""" "formula": "median", "decimals": 0.5, "parts": ["a", 1, { "code": "a" }] """, "$.formula KPI5002", "$.decimals KPI5002", "$.parts[0] KPI5002", "$.parts[1] KPI5002", "$.parts[2] KPI5003", "$.parts[2] KPI5003")]
    [InlineData(""" "parts": 1 """, "$ KPI5003", "$.parts KPI5002")]
    public void What_is_wrong_is_found_at_its_place(string rest, params string[] expected) =>
        AssertRefused<Derivation<long>>($$"""{ "measure": { "code": "m", "kind": "count", "title": "M" }, {{rest}} }""", expected);

    [Fact]
    public void The_measure_has_values_of_the_type() => AssertRefused<Derivation<Baht>>(
        """{ "measure": { "code": "m", "kind": "count", "title": "M" }, "formula": "sum", "parts": [{ "code": "a", "kind": "count", "title": "A" }] }""",
        "$.measure KPI5002");

    [Fact]
    public void Dates_are_not_computed()
    {
        Assert.Throws<InvalidOperationException>(() => JsonSerializer.Deserialize<Derivation<NodaTime.LocalDate>>("{}"));
        JsonAssert.Refuses(
            Observation.Json,
            """
            {
              "measure": { "code": "d", "kind": "date", "title": "D" }, "value": "2025-01-01", "formula": "sum",
              "parts": [{ "measure": { "code": "e", "kind": "date", "title": "E" }, "value": "2025-01-01" }]
            }
            """,
            "$ KPI5004");
    }

    [Fact]
    public void Derived_observations_nested_too_deeply_are_refused_and_not_written()
    {
        Measure<long>[] measures = [.. Enumerable.Range(0, 40).Select(index => Measure.Count($"m{index}", "M"))];
        Observation observation = measures[0].Observed(1);
        foreach (Measure<long> measure in measures.Skip(1))
            observation = measure.AsSumOf((Measure<long>)observation.Measure).Observed(observation);
        Assert.Throws<JsonException>(() => Observation.Json.Write(observation));

        string deep = string.Concat(Enumerable.Repeat("""{"parts":[""", 5_000)) + string.Concat(Enumerable.Repeat("]}", 5_000));
        KpiJsonException refused = Assert.Throws<KpiJsonException>(() => JsonSerializer.Deserialize<Observation>(deep, Deep));
        Assert.Contains(refused.Problems, problem => problem.RuleId == "KPI5002" && problem.Describe(Language.English).Contains("nested less deeply", StringComparison.Ordinal));
    }

    private static void AssertJson<T>(T derivation, string expected)
    {
        Assert.Equal(expected, JsonSerializer.Serialize(derivation));
        Assert.Equal(derivation, JsonSerializer.Deserialize<T>(expected));
    }

    private static void AssertRefused<T>(string json, params string[] expected) => Assert.Equal(
        expected,
        Assert.Throws<KpiJsonException>(() => JsonSerializer.Deserialize<T>(json)).Problems.Select(problem => $"{problem.Path} {problem.RuleId}"));
}
