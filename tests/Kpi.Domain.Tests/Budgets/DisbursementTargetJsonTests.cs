using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Budgets;

public class DisbursementTargetJsonTests
{
    [Fact]
    public void A_target_is_its_parts() => JsonAssert.Writes(
        DisbursementTarget.Json,
        new DisbursementTarget(new("ภาพรวม", "overall"), Example.Year.Quarter(1), 32.50m, "มติคณะรัฐมนตรี"),
        """{ "title": { "th": "ภาพรวม", "en": "overall" }, "quarter": "Q1/2568", "rate": 32.50, "source": "มติคณะรัฐมนตรี" }""");

    [Fact]
    public void Every_target_reads_back_equal() => Property.Holds(
        Decimals.Between(0.001m, 100m).SelectMany(rate => Periods.AnyQuarter.Select(quarter => (Rate: rate, Quarter: quarter))),
        _ => [],
        pair => JsonAssert.RoundTrips(DisbursementTarget.Json, new DisbursementTarget("overall", pair.Quarter, pair.Rate, "source")));

    [Theory]
    [InlineData("""{ "title": "T", "quarter": "Q1/2568", "rate": 0, "source": "S" }""", "$.rate KPI5004")]
    [InlineData("""{ "title": "T", "quarter": "Q1/2568", "rate": 100.01, "source": "S" }""", "$.rate KPI5004")]
    [InlineData("""{ "title": 1, "quarter": "Q5/2568", "rate": "32", "source": " " }""", "$.title KPI5002", "$.quarter KPI1002", "$.rate KPI5002", "$.source KPI5002")]
    [InlineData("""{ "quarter": "Q1/2568", "target": 1 }""", "$ KPI5003", "$ KPI5003", "$ KPI5003", "$.target KPI5003")]
    public void What_is_wrong_is_found_at_its_place(string json, params string[] expected) => JsonAssert.Refuses(DisbursementTarget.Json, json, expected);
}
