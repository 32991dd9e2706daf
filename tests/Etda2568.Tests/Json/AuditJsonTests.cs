using System.Text.Json;
using static Etda.Tests.Json.ReadBack;

namespace Etda.Tests.Json;

/// <summary>The findings in the document are the sample's.</summary>
public sealed class AuditJsonTests
{
    private static readonly (Finding Finding, JsonElement Json)[] Findings = [.. EtdaReport.Audit.SelectMany(reconciliation => reconciliation).Zip(
        Document.Root.GetProperty("audit").GetProperty("reconciliations").EnumerateArray().SelectMany(reconciliation => reconciliation.GetProperty("findings").EnumerateArray()))];

    [Fact]
    public void Every_verdict_is_counted()
    {
        JsonElement verdicts = Document.Root.GetProperty("audit").GetProperty("verdicts");

        Assert.All(Enum.GetValues<Verdict>(), verdict => Assert.Equal(
            EtdaReport.Audit.Sum(reconciliation => reconciliation.CountOf(verdict)),
            verdicts.GetProperty(JsonNamingPolicy.CamelCase.ConvertName(verdict.ToString())).GetInt32()));
    }

    [Fact]
    public void Every_finding_is_there()
    {
        JsonElement[] reconciliations = [.. Document.Root.GetProperty("audit").GetProperty("reconciliations").EnumerateArray()];

        Assert.Equal(EtdaReport.Audit.Select(reconciliation => reconciliation.Title.Thai), reconciliations.Select(json => json.GetProperty("title").GetProperty("th").GetString()));
        Assert.Equal(EtdaReport.Audit.Select(reconciliation => reconciliation.Count), reconciliations.Select(json => json.GetProperty("findings").GetArrayLength()));
    }

    [Fact]
    public void A_finding_has_its_verdict_its_statement_and_its_intervals() => Assert.All(Findings, pair =>
    {
        (Finding finding, JsonElement json) = pair;
        Assert.Equal(finding.Verdict.ToString(), json.GetProperty("verdict").GetString(), ignoreCase: true);
        Assert.Equal(
            finding.Disagreement,
            json.GetProperty("disagreement").EnumerateArray().Aggregate(Disagreement.None, (flags, name) => flags | Enum.Parse<Disagreement>(name.GetString()!, ignoreCase: true)));
        AssertText(finding.Formula, json.GetProperty("formula"));
        AssertText(finding.Statement, json.GetProperty("statement"));
        AssertText(finding.Obstacle, json.GetProperty("obstacle"));
        Assert.Equal(finding.Computed, IntervalOf(json.GetProperty("computed")));
        Assert.Equal(finding.Stated, IntervalOf(json.GetProperty("stated")));
        Assert.Equal(finding.Distance, NumberOf(json.GetProperty("distance")));
    });

    [Fact]
    public void A_finding_has_its_printed_figure_and_its_inputs() => Assert.All(Findings, pair =>
    {
        (Finding finding, JsonElement json) = pair;
        AssertFigure(finding.Printed, json.GetProperty("printed"));
        Assert.Equal(finding.Inputs.Count, json.GetProperty("inputs").GetArrayLength());
        Assert.All(finding.Inputs.Zip(json.GetProperty("inputs").EnumerateArray()), input => AssertFigure(input.First, input.Second));
    });

    [Fact]
    public void The_text_of_a_printed_figure_keeps_its_scale() => Assert.Contains(
        Findings,
        pair => pair.Json.GetProperty("printed") is var printed && printed.GetProperty("text").ValueEquals("9.40") && printed.GetProperty("number").GetRawText() == "9.4" && printed.GetProperty("decimals").GetInt32() == 2);
}
