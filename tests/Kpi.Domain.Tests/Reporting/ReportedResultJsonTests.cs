using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Reporting;

public class ReportedResultJsonTests
{
    [Fact]
    public void A_printed_result_is_the_measure_in_full_and_the_figure() => JsonAssert.Writes(
        ReportedResult.Json,
        new ReportedResult(Example.Impact, Reported.Rounded(524.50m).In(BahtUnit.Millions)),
        """
        {
          "measure": { "code": "economic-impact", "kind": "money", "title": { "th": "ผลกระทบทางเศรษฐกิจ", "en": "Economic impact" } },
          "figure": { "kind": "rounded", "number": 524.50, "decimals": 2, "unit": "millions" }
        }
        """);

    [Fact]
    public void Every_printed_result_reads_back_equal() => Property.Holds(
        Prints.Any.Zip(Gen.Elements<Measure>(Example.Trust, Example.Smes, Example.Impact, Example.Growth, Example.Plan), (figure, measure) => new ReportedResult(measure, figure)),
        _ => [],
        result => JsonAssert.RoundTrips(ReportedResult.Json, result));

    [Theory]
    [InlineData("""{ "measure": "trust", "figure": { "kind": "nothing" } }""", "$.measure KPI5002")]
    [InlineData("""{ "measure": { "code": "", "kind": "share", "title": "T" }, "figure": { } }""", "$.measure.code KPI5002", "$.figure KPI5003")]
    [InlineData("""{ "value": 5 }""", "$ KPI5003", "$ KPI5003", "$.value KPI5003")]
    public void What_is_no_printed_result_is_refused_with_every_mistake(string json, params string[] problems) => JsonAssert.Refuses(ReportedResult.Json, json, problems);
}
