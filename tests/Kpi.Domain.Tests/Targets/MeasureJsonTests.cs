using System.Text.Json;
using NodaTime;

namespace Kpi.Domain.Tests.Targets;

/// <summary>Measures and observations of them as JSON.</summary>
public class MeasureJsonTests
{
    public static TheoryData<Measure, string> Measures => new()
    {
        { Measure.Count("a", new("ก", "A"), new("ราย", "cases")), """{ "code": "a", "kind": "count", "title": { "th": "ก", "en": "A" }, "unit": { "th": "ราย", "en": "cases" } }""" },
        { Measure.Share("a", "A"), """{ "code": "a", "kind": "share", "title": "A" }""" },
        { Measure.Percent("a", "A"), """{ "code": "a", "kind": "percentage", "title": "A" }""" },
        { Measure.Money("a", "A", canBeNegative: true), """{ "code": "a", "kind": "money", "title": "A", "canBeNegative": true }""" },
        { Measure.Ratio("a", "A"), """{ "code": "a", "kind": "ratio", "title": "A" }""" },
        { Measure.Points("a", "A", "stars"), """{ "code": "a", "kind": "points", "title": "A", "unit": "stars" }""" },
        { Measure.Points("a", "A", canBeNegative: true), """{ "code": "a", "kind": "points", "title": "A", "canBeNegative": true }""" },
        { Measure.Date("a", "A"), """{ "code": "a", "kind": "date", "title": "A" }""" },
        { Measure.Achieved("a", "A"), """{ "code": "a", "kind": "achievement", "title": "A" }""" },
    };

    [Theory]
    [MemberData(nameof(Measures))]
    public void A_measure_is_its_code_kind_and_words(Measure measure, string json)
    {
        JsonAssert.Writes(Measure.Json, measure, json);
        Measure read = Measure.Json.Read(json).Value;
        Assert.Equal((measure.Title, measure.Unit, measure.GetType()), (read.Title, read.Unit, read.GetType()));
    }

    [Fact]
    public void A_measure_of_one_type_of_values_is_read_by_that_type()
    {
        string json = JsonSerializer.Serialize(Example.Smes);
        Assert.Equal(Example.Smes, JsonSerializer.Deserialize<Measure<long>>(json));
        Assert.Equal("$: KPI5002: an object stands where a measure whose values are Baht is expected", Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Measure<Baht>>(json)).Message);
        Assert.Equal(Example.Impact, JsonSerializer.Deserialize<Measure<Baht>>(JsonSerializer.Serialize(Example.Impact)));
        Assert.Equal(Example.Trust, JsonSerializer.Deserialize<Measure<Percentage>>(JsonSerializer.Serialize(Example.Trust)));
        Assert.Equal(Measure.Ratio("r", "R"), JsonSerializer.Deserialize<Measure<decimal>>(JsonSerializer.Serialize(Measure.Ratio("r", "R"))));
        Assert.Equal(Measure.Date("d", "D"), JsonSerializer.Deserialize<Measure<LocalDate>>(JsonSerializer.Serialize(Measure.Date("d", "D"))));
        JsonAssert.RoundTrips(Achievement.Json, Example.Plan);
    }

    [Theory]
    [InlineData("""{ "code": "a", "kind": "share", "title": "A", "unit": "x", "canBeNegative": true }""", "$.unit KPI5002", "$.canBeNegative KPI5002")]
    [InlineData("""{ "code": "", "kind": "Share", "title": "" }""", "$.code KPI5002", "$.kind KPI5002", "$.title KPI5002")]
    [InlineData("""{ "code": "a" }""", "$ KPI5003", "$ KPI5003")]
    public void A_mistake_is_found_at_its_place(string json, params string[] expected) => JsonAssert.Refuses(Measure.Json, json, expected);

    [Fact]
    public void An_observation_names_its_measure_in_full()
    {
        JsonAssert.Writes(
            Observation.Json,
            Example.Growth.Observed(-77.53m, new LocalDate(2025, 8, 22)),
            """{ "measure": { "code": "growth", "kind": "percentage", "title": { "th": "อัตราการเติบโต", "en": "Growth" } }, "value": -77.53, "asOf": "2025-08-22" }""");
        JsonAssert.RoundTrips(Observation.Json, Example.Plan.Observed(done: true));
        JsonAssert.RoundTrips(Observation.Json, Measure.Date("d", "D").Observed(new LocalDate(2568, 1, 1), new LocalDate(2500, 1, 1)));
        JsonAssert.RoundTrips(Observation.Json, Example.Impact.Observed(Baht.Of(0.0000001m)));
    }

    [Fact]
    public void What_was_computed_carries_its_parts_and_has_to_follow_from_them()
    {
        Measure<Percentage> first = Measure.Share("first", "First"), second = Measure.Share("second", "Second");
        Observation mean = Example.Trust.AsMeanOf(2, first, second).Observed(first.Observed(75.72m), second.Observed(79.33m));
        JsonAssert.RoundTrips(Observation.Json, mean);
        JsonAssert.RoundTrips(Observation.Json, Example.Impact.AsSumOf(Measure.Money("x", "X")).Observed(Measure.Money("x", "X").Observed(Baht.Of(3), Example.Year.End)));
        JsonAssert.RoundTrips(Observation.Json, Example.Trust.AsRatioOf(Example.Smes, Example.Impact, 3).Observed(Example.Smes.Observed(1), Example.Impact.Observed(Baht.Of(3))));

        string json = Observation.Json.Write(mean);
        Assert.Contains("\"value\": 77.53,", json, StringComparison.Ordinal);
        JsonAssert.Refuses(Observation.Json, json.Replace("77.53", "77.52", StringComparison.Ordinal), "$.value KPI5002");
        JsonAssert.Refuses(Observation.Json, json.Replace("\"mean\"", "\"sum\"", StringComparison.Ordinal), "$.decimals KPI5004");
        JsonAssert.Refuses(Observation.Json, json.Replace("\"formula\": \"mean\",", "", StringComparison.Ordinal), "$ KPI5002");
        JsonAssert.Refuses(Observation.Json, json.Replace("\"second\"", "\"first\"", StringComparison.Ordinal), "$.parts KPI5004");
    }

    [Theory]
    [InlineData("101", "$.value KPI2004")]
    [InlineData("true", "$.value KPI5002")]
    [InlineData("77.53, \"asOf\": \"2568-08-22\"", "$.asOf KPI5002")]
    public void A_value_that_the_measure_cannot_take_is_refused(string value, string expected) => JsonAssert.Refuses(
        Observation.Json, $$"""{ "measure": { "code": "a", "kind": "share", "title": "A" }, "value": {{value}} }""", expected);
}
