using System.Text.Json.Nodes;
using Kpi.Docs.Tests;

namespace Kpi.Schemas.Tests;

/// <summary>docs/json-format.md: what it shows is valid and read, and what it says schemas cannot say is the whole of it.</summary>
public sealed class FormatPageTests(Validator validator) : IClassFixture<Validator>
{
    private const string Criterion = SchemaFile.Definitions + "#/$defs/criterion";

    private static readonly MarkdownPage Page = MarkdownPage.Read("docs/json-format.md");

    [NodeFact]
    public void Every_example_is_valid()
    {
        (string Section, string Schema, int Count)[] sections =
            [("Scorecard", "scorecard.schema.json", 1), ("Criteria", Criterion, 5), ("Evidence", "evidence.schema.json", 1), ("Ledger", "ledger.schema.json", 1), ("Findings", "findings.schema.json", 1)];
        foreach ((string section, string schema, int count) in sections)
        {
            string[] blocks = BlocksIn(section);
            Assert.Equal(count, blocks.Length);
            Assert.All(blocks, block => Assert.Null(validator.ErrorOf(schema, block)));
        }
    }

    [Fact]
    public void Every_example_is_read()
    {
        string json = BlocksIn("Scorecard").Single();
        Scorecard scorecard = Scorecard.Json.Read(json).Value;
        Assert.Equal(4, scorecard.Indicators.Count());
        Assert.Equal(6, scorecard.ReadEvidence(BlocksIn("Evidence").Single()).Value.Count);
        Assert.All(BlocksIn("Criteria"), block => Assert.Empty(Kpi.Domain.Targets.Criterion.Json.Read(WithMeasures(block, json)).Problems));

        BudgetLedger ledger = BudgetLedger.Json.Read(BlocksIn("Ledger").Single()).Value;
        Assert.Equal(Baht.Of(24_728_500), ledger.Statement().Spent);
        Assert.Equal(
            [Verdict.Contradiction, Verdict.Exact, Verdict.Contradiction],
            Reconciliation.Json.Read(BlocksIn("Findings").Single()).Value.Select(finding => finding.Verdict));
    }

    [Fact]
    public void What_schemas_cannot_say_is_listed() =>
        Assert.Equal(Inexpressible.Names, Page.ProseIn("What a schema cannot say").Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..]));

    private static string[] BlocksIn(string section) => [.. Page.CodeBlocks.Where(block => block.Section == section && block.Language == "json").Select(block => block.Text)];

    private static string WithMeasures(string criterion, string scorecard)
    {
        JsonObject document = JsonNode.Parse(criterion)!.AsObject();
        document["measures"] = JsonNode.Parse(scorecard)!["measures"]!.DeepClone();
        return document.ToJsonString();
    }
}
