using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Quantities;

/// <summary>Scalars as JSON: numbers as numbers, intervals by their bounds.</summary>
public class ScalarsJsonTests
{
    [Fact]
    public void Money_is_baht() => JsonAssert.Writes(Baht.Json, Baht.Millions(39.1151m), "39115100.0000");

    [Fact]
    public void A_weight_a_score_and_a_percentage_are_numbers()
    {
        JsonAssert.Writes(Weight.Json, 15m, "15");
        JsonAssert.Writes(Score.Json, 94.13m, "94.13");
        JsonAssert.Writes(Percentage.Json, -3.5m, "-3.5");
    }

    [Fact]
    public void An_interval_says_which_bound_does_not_belong()
    {
        JsonAssert.Writes(DecimalInterval.Json, DecimalInterval.Closed(0, 100), """{ "lower": 0, "upper": 100 }""");
        JsonAssert.Writes(DecimalInterval.Json, DecimalInterval.OpenClosed(0, 100), """{ "lower": 0, "upper": 100, "includesLower": false }""");
        JsonAssert.Writes(DecimalInterval.Json, DecimalInterval.ClosedOpen(0, 100), """{ "lower": 0, "upper": 100, "includesUpper": false }""");
    }

    [Fact]
    public void Every_amount_and_interval_reads_back_equal()
    {
        Property.Holds(Decimals.Any, Decimals.Shrink, amount => JsonAssert.RoundTrips(Baht.Json, Baht.Of(amount)));
        Property.Holds(Decimals.Any, Decimals.Shrink, percent => JsonAssert.RoundTrips(Percentage.Json, percent));
        Property.Holds(Decimals.Between(0.001m, 100m).Where(weight => weight > 0m), _ => [], weight => JsonAssert.RoundTrips(Weight.Json, weight));
        Property.Holds(Intervals.Any, _ => [], interval => JsonAssert.RoundTrips(DecimalInterval.Json, interval));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("100.0000000000000000000000001")]
    [InlineData("-1")]
    public void A_weight_out_of_range_breaks_its_rule(string json) => JsonAssert.Refuses(Weight.Json, json, "$ KPI3003");

    [Theory]
    [InlineData("\"15\"")]
    [InlineData("null")]
    [InlineData("[15]")]
    public void A_number_in_another_form_is_refused(string json) => JsonAssert.Refuses(Weight.Json, $"{{ \"x\": {json} }}", "$ KPI5002");

    [Theory]
    [InlineData("""{ "lower": 2, "upper": 1 }""", "$.upper KPI5004")]
    [InlineData("""{ "lower": 1, "upper": 1, "includesUpper": false }""", "$.upper KPI5004")]
    [InlineData("""{ "lower": 1, "includesUpper": "no" }""", "$ KPI5003", "$.includesUpper KPI5002")]
    public void Bounds_that_hold_nothing_are_refused(string json, params string[] expected) => JsonAssert.Refuses(DecimalInterval.Json, json, expected);
}
