using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Reporting;

public class ReconciliationJsonTests
{
    [Fact]
    public void A_reconciliation_is_its_title_and_findings() => JsonAssert.Writes(
        Reconciliation.Json,
        new Reconciliation(new("การตรวจ", "Audit"), [Reconcile.Sum(Reported.Exact(1m))]),
        """
        {
          "title": { "th": "การตรวจ", "en": "Audit" },
          "findings": [{ "printed": { "kind": "exact", "number": 1, "decimals": 0 }, "formula": { "kind": "sum", "parts": [] }, "verdict": "notCheckable" }]
        }
        """);

    [Fact]
    public void The_audit_of_the_report_reads_back_equal_and_explains_itself_alike() => Assert.All(
        new[] { EtdaReport.OfEvaluation, EtdaReport.OfProjects, EtdaReport.OfLists, EtdaBudgets.Summary.Reconcile(), EtdaBudgets.Summary.Reconcile(EtdaBudgets.Quarterly) }
            .Concat(EtdaBudgets.Quarterly.Select(budget => budget.Reconcile())),
        audit =>
        {
            JsonAssert.RoundTrips(Reconciliation.Json, audit);
            Assert.Equal(audit.Explain(Language.Thai), Reconciliation.Json.Read(Reconciliation.Json.Write(audit)).Value.Explain(Language.Thai));
        });

    [Fact]
    public void Every_reconciliation_reads_back_equal() => Property.Holds(
        Prints.Findings.ArrayOf(5), _ => [], findings => JsonAssert.RoundTrips(Reconciliation.Json, new Reconciliation("audit", findings)), cases: 100);

    [Fact]
    public void Measures_are_declared_once_for_all_findings()
    {
        Finding points = Reconcile.Points(Reported.Exact(75m), Example.Target(), Example.Framework, new ReportedResult(Example.Trust, Reported.Rounded(77.53m)));
        string json = Reconciliation.Json.Write(new Reconciliation("audit", [points, points]));
        Assert.Equal(2, json.Split("\"measures\"").Length);
        Assert.Equal(2, json.Split("\"kind\": \"share\"").Length);
    }

    [Fact]
    public void It_can_name_its_schema() =>
        Assert.Equal(new Reconciliation("audit", []), Reconciliation.Json.Read("""{ "$schema": "reconciliation.schema.json", "title": "audit", "findings": [] }""").Value);

    [Theory]
    [InlineData("[]", "$ KPI5002")]
    [InlineData("{ }", "$ KPI5003", "$ KPI5003")]
    [InlineData("""{ "$schema": 5, "title": "", "findings": { }, "count": 0 }""", "$.$schema KPI5002", "$.title KPI5002", "$.findings KPI5002", "$.count KPI5003")]
    [InlineData("""{ "title": "audit", "findings": [{ }, { "printed": { "kind": "nothing" }, "formula": { "kind": "duplicates", "others": [] }, "verdict": "exact", "distance": 0 }] }""",
        "$.findings[0] KPI5003", "$.findings[0] KPI5003", "$.findings[1].verdict KPI5002", "$.findings[1].distance KPI5002")]
    public void What_is_no_reconciliation_is_refused_with_every_mistake(string json, params string[] problems) => JsonAssert.Refuses(Reconciliation.Json, json, problems);
}
