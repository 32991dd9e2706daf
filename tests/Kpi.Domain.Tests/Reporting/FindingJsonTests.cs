using System.Text;
using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Reporting;

public class FindingJsonTests
{
    private const string Printed = """ "printed": { "kind": "rounded", "number": 9.40, "decimals": 2 } """;
    private const string Score = """{ "kind": "rounded", "number": 94.13, "decimals": 2 }""";
    private const string Weighted = $$""" {{Printed}}, "formula": { "kind": "weightedTotal", "scores": [{ "score": {{Score}}, "weight": 10 }] } """;

    private static readonly Finding Contradiction = Reconcile.Weighted(Reported.Rounded(9.40m), Reported.Rounded(94.13m), 10);

    [Fact]
    public void A_finding_is_the_figure_and_the_formula_with_what_follows() => JsonAssert.Writes(
        Finding.Json,
        Contradiction,
        $$"""
        {
          {{Weighted}},
          "verdict": "contradiction",
          "computed": { "lower": 9.41250, "upper": 9.41350 },
          "stated": { "lower": 9.395, "upper": 9.405 },
          "distance": 0.00750
        }
        """);

    [Fact]
    public void Every_formula_has_a_form_of_its_own()
    {
        Reported one = Reported.Exact(1m), two = Reported.Exact(2m), three = Reported.Exact(3m);
        Assert.Equal(
            [
                """{"kind":"sum","parts":[1,2]}""",
                """{"kind":"sum","parts":[1,2,3],"isComplete":false}""",
                """{"kind":"mean","figures":[1,2]}""",
                """{"kind":"combination","terms":[{"figure":3,"factor":1},{"figure":1,"factor":-1}]}""",
                """{"kind":"combination","terms":[{"figure":3,"factor":0.50}]}""",
                """{"kind":"weightedTotal","scores":[{"score":1,"weight":70},{"score":2,"weight":30}]}""",
                """{"kind":"ratio","numerator":1,"denominator":2}""",
                """{"kind":"percentage","part":1,"whole":2}""",
                """{"kind":"level","total":1,"framework":"opdcPublicOrganization2568"}""",
                """{"kind":"count","names":["a",""]}""",
                """{"kind":"computed","title":"calculated","value":1.50}""",
                """{"kind":"computed","title":"in the ledger","value":1.50,"isMoney":true}""",
                """{"kind":"duplicates","others":[1,2]}""",
            ],
            new[]
            {
                Reconcile.Sum(three, one, two),
                Reconcile.Partition(three, [one, two], isComplete: false, residual: three),
                Reconcile.Mean(three, one, two),
                Reconcile.Difference(two, three, one),
                Reconcile.Combination(two, (three, 0.50m)),
                Reconcile.WeightedTotal(three, (one, 70), (two, 30)),
                Reconcile.Ratio(three, one, two),
                Reconcile.Percentage(three, one, two),
                Reconcile.Level(three, one, EvaluationFramework.OpdcPublicOrganization2568),
                Reconcile.Count(two, "a", ""),
                Reconcile.Computed(two, 1.50m, "calculated"),
                Reconcile.Computed(two, Baht.Of(1.50m), "in the ledger"),
                Reconcile.Duplicates(three, one, two),
            }.Select(FormulaOf));
    }

    [Fact]
    public void A_finding_on_points_declares_the_measures_of_its_target_and_results()
    {
        Finding points = Reconcile.Points(Reported.Exact(75m), Example.Target(), Example.Framework, new ReportedResult(Example.Trust, Reported.Rounded(77.53m)));
        JsonAssert.RoundTrips(Finding.Json, points);
        string json = Finding.Json.Write(points);
        Assert.Contains("\"measures\": [", json, StringComparison.Ordinal);
        Assert.Equal(5, json.Split("\"measure\": \"platform-trust\"").Length);
    }

    [Fact]
    public void Every_finding_reads_back_equal_and_says_the_same() => Property.Holds(
        Prints.Findings,
        _ => [],
        finding =>
        {
            JsonAssert.RoundTrips(Finding.Json, finding);
            Finding read = Finding.Json.Read(Finding.Json.Write(finding)).Value;
            Assert.Equal(finding.Explain(Language.Thai), read.Explain(Language.Thai));
            Assert.Equal(finding.Explain(Language.English), read.Explain(Language.English));
            Assert.Equal((finding.Computed, finding.Stated, finding.Distance, finding.Disagreement), (read.Computed, read.Stated, read.Distance, read.Disagreement));
        },
        cases: 1_000);

    [Fact]
    public void What_prints_disagree_in_is_a_list_of_names()
    {
        Finding duplicates = Reconcile.Duplicates(Reported.Exact(5m).In("คน"), Reported.Exact(6m).In("ครัวเรือน"));
        JsonAssert.RoundTrips(Finding.Json, duplicates);
        Assert.Contains("\"disagreement\":[\"value\",\"unit\"]", Compact(Finding.Json.Write(duplicates)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_figure_and_the_formula_alone_are_enough() => Assert.Equal(Contradiction, Finding.Json.Read($"{{ {Weighted} }}").Value);

    [Theory]
    [InlineData("""{ "verdict": "exact" }""", "$.verdict KPI5002")]
    [InlineData("""{ "verdict": "withinRounding" }""", "$.verdict KPI5002")]
    [InlineData("""{ "verdict": "notCheckable" }""", "$.verdict KPI5002")]
    [InlineData("""{ "verdict": "wrong" }""", "$.verdict KPI5002")]
    [InlineData("""{ "computed": { "lower": 9.4, "upper": 9.4135 } }""", "$.computed KPI5002")]
    [InlineData("""{ "stated": { "lower": 9.395, "upper": 9.405, "includesUpper": false } }""", "$.stated KPI5002")]
    [InlineData("""{ "distance": 0 }""", "$.distance KPI5002")]
    [InlineData("""{ "disagreement": ["value"] }""", "$.disagreement KPI5002")]
    [InlineData("""{ "disagreement": ["value", "value", "none", "size"] }""", "$.disagreement[1] KPI5002", "$.disagreement[2] KPI5002", "$.disagreement[3] KPI5002")]
    [InlineData("""{ "verdict": "exact", "stated": { "lower": 9, "upper": 10 }, "distance": 1, "statement": "x" }""", "$.verdict KPI5002", "$.stated KPI5002", "$.distance KPI5002", "$.statement KPI5003")]
    public void What_does_not_follow_cannot_be_claimed(string stated, params string[] problems) =>
        JsonAssert.Refuses(Finding.Json, $$"""{ {{Weighted}}, {{stated[1..]}}""", problems);

    [Fact]
    public void A_claim_that_does_not_follow_is_answered_with_what_does()
    {
        JsonProblem problem = Assert.Single(Finding.Json.Read($$"""{ {{Weighted}}, "distance": 0.01 }""").Problems);
        Assert.Equal("0.01 stands where 0.0075, which follows from the other members, is expected", problem.Describe(Language.English));
    }

    [Fact]
    public void A_wrong_verdict_is_answered_by_its_name_in_both_languages()
    {
        JsonProblem problem = Assert.Single(Finding.Json.Read($$"""{ {{Weighted}}, "verdict": "withinRounding" }""").Problems);
        Assert.Equal("withinRounding stands where contradiction, which follows from the other members, is expected", problem.Describe(Language.English));
        Assert.Equal("พบ withinRounding ในที่ของcontradiction ซึ่งได้จากส่วนอื่น", problem.Describe(Language.Thai));
    }

    [Theory]
    [InlineData("""{ "kind": "sum" }""", "$.formula.kind KPI5003")]
    [InlineData("""{ "kind": "product", "parts": [] }""", "$.formula.kind KPI5002")]
    [InlineData("""{ "parts": [] }""", "$.formula KPI5003")]
    [InlineData("""{ "kind": "sum", "figures": [] }""", "$.formula.kind KPI5003", "$.formula.figures KPI5003")]
    [InlineData("""{ "kind": "mean", "figures": [], "isComplete": true }""", "$.formula.isComplete KPI5003")]
    [InlineData("""{ "kind": "ratio", "part": { "kind": "nothing" }, "whole": { "kind": "nothing" } }""",
        "$.formula.kind KPI5003", "$.formula.kind KPI5003", "$.formula.part KPI5003", "$.formula.whole KPI5003")]
    [InlineData("""{ "kind": "weightedTotal", "scores": [{ "score": { "kind": "nothing" }, "weight": 0 }, { "score": 5, "weight": 101 }] }""",
        "$.formula.scores[0].weight KPI3003", "$.formula.scores[1].score KPI5002", "$.formula.scores[1].weight KPI3003")]
    [InlineData("""{ "kind": "level", "total": { "kind": "nothing" }, "framework": "opdc" }""", "$.formula.framework KPI5002")]
    [InlineData("""{ "kind": "count", "names": ["a", null, 5] }""", "$.formula.names[1] KPI5002", "$.formula.names[2] KPI5002")]
    [InlineData("""{ "kind": "computed", "title": "", "value": "1" }""", "$.formula.title KPI5002", "$.formula.value KPI5002")]
    [InlineData("""{ "kind": "sum", "parts": [], "measures": [] }""", "$.formula.measures KPI5003")]
    [InlineData("[]", "$.formula KPI5002")]
    public void A_formula_is_refused_with_every_mistake(string formula, params string[] problems)
    {
        string json = $$"""{ {{Printed}}, "formula": {{formula}} }""";
        Assert.Equal(problems, Finding.Json.Read(json).Problems.Select(problem => $"{problem.Path} {problem.RuleId}"));
    }

    [Fact]
    public void Two_results_of_one_measure_are_refused_at_the_results() => JsonAssert.Refuses(
        Finding.Json,
        $$"""
        {
          "measures": [{ "code": "t", "kind": "share", "title": "T" }], {{Printed}},
          "formula": {
            "kind": "points", "framework": "opdcPublicOrganization2568",
            "target": { "basic": { "measure": "t", "atLeast": 65 }, "standard": { "measure": "t", "atLeast": 75 }, "advanced": { "measure": "t", "atLeast": 85 } },
            "results": [{ "measure": "t", "figure": {{Score}} }, { "measure": "t", "figure": {{Score}} }]
          }
        }
        """,
        "$.formula.results KPI5004");

    [Fact]
    public void Mistakes_in_figure_formula_and_claims_are_found_together() => JsonAssert.Refuses(
        Finding.Json,
        """{ "printed": { "kind": "rounded" }, "formula": { "kind": "sum", "parts": [{ "kind": "exact", "number": 1, "unit": "euro" }, 5] }, "verdict": "exactly", "verdict": "exact" }""",
        "$.printed.kind KPI5003",
        "$.formula.parts[0].unit KPI5002",
        "$.formula.parts[1] KPI5002",
        "$.verdict KPI5002",
        "$.verdict KPI5003");

    [Fact]
    public void A_finding_with_random_changes_is_read_or_refused_and_nothing_else_is_thrown() => Property.Holds(
        from finding in Prints.Findings
        from places in Gen.Choose(0, 1_000_000).ArrayOf(3)
        from pieces in Gen.Elements("", "null", "0", "-1", "1e400", "\"", "[", "}", "{}", "true", "99999999999999999999999999999", "\"kind\"", "\"rounded\"", ",").ArrayOf(3)
        select places.Zip(pieces).Aggregate(Compact(Finding.Json.Write(finding)), (json, change) => Change(json, change.First, change.Second)),
        text => text.Length > 2 ? [text[..^1], text[1..]] : [],
        json =>
        {
            JsonReading<Finding> reading = Finding.Json.Read(json);
            if (reading.HasValue)
                JsonAssert.RoundTrips(Finding.Json, reading.Value);
            else
                Assert.All(reading.Problems, problem => Assert.StartsWith("$", problem.Path, StringComparison.Ordinal));
        },
        cases: 2_000);

    // A value is replaced, so that often JSON remains.
    private static string Change(string json, int place, string piece)
    {
        int[] colons = [.. Enumerable.Range(0, json.Length).Where(index => json[index] is ':' or '[')];
        if (colons.Length == 0)
            return piece + json;
        int from = colons[place % colons.Length] + 1;
        int to = json.IndexOfAny([',', '}', ']'], from);
        return to < 0 ? json + piece : json[..from] + piece + json[to..];
    }

    private static string FormulaOf(Finding finding)
    {
        JsonAssert.RoundTrips(Finding.Json, finding);
        string json = Compact(Finding.Json.Write(finding));
        int from = json.IndexOf("\"formula\":", StringComparison.Ordinal) + "\"formula\":".Length;
        var formula = new StringBuilder(json[from..json.IndexOf(",\"verdict\"", StringComparison.Ordinal)]);
        for (int number = 1; number <= 3; number++)
            formula.Replace($$"""{"kind":"exact","number":{{number}},"decimals":0}""", $"{number}");
        return formula.ToString();
    }

    private static string Compact(string json) => string.Join("", json.Split('\n').Select(line => line.Trim())).Replace("\": ", "\":", StringComparison.Ordinal);
}
