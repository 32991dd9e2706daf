using System.Text.Json.Nodes;

namespace Kpi.Schemas.Tests;

/// <summary>The schemas themselves: valid, described, with examples that are right.</summary>
public sealed class SchemaTests(Validator validator) : IClassFixture<Validator>
{
    private static readonly string[] Documents = ["scorecard.schema.json", "evidence.schema.json", "ledger.schema.json", "findings.schema.json"];

    [Fact]
    public void The_folder_holds_a_schema_for_each_document_and_one_of_shared_parts() => Assert.Equal(
        Documents.Append(SchemaFile.Definitions).Order(StringComparer.Ordinal),
        Directory.GetFiles(Validator.Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Fact]
    public void Each_is_of_2020_12_and_named_by_its_file() => Assert.All(Documents.Append(SchemaFile.Definitions), name =>
    {
        JsonObject schema = SchemaFile.Parse(name);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string?)schema["$schema"]);
        Assert.Equal(name, (string?)schema["$id"]);
    });

    [Fact]
    public void What_a_document_and_its_parts_are_is_said_in_English_with_the_Thai_term()
    {
        foreach (string name in Documents)
        {
            JsonObject schema = SchemaFile.Parse(name);
            Assert.Matches(@"^[A-Z].* \([ก-๙]+\)$", (string?)schema["title"]);
            Assert.EndsWith(".", (string?)schema["description"], StringComparison.Ordinal);
        }

        JsonObject[] described = [.. SchemaFile.Parse(SchemaFile.Definitions)["$defs"]!.AsObject().Select(definition => definition.Value!.AsObject()).Where(part => part.ContainsKey("title"))];
        Assert.InRange(described.Length, 30, 60);
        Assert.All(described, part => Assert.True(part.ContainsKey("description") || part.ContainsKey("properties") || part.ContainsKey("type"), part.ToJsonString()));
    }

    [NodeFact]
    public void Ajv_compiles_each_in_strict_mode_and_refuses_what_is_no_such_document() => Assert.All(Documents, name =>
        Assert.NotNull(validator.ErrorOf(name, "\"no document\"")));

    [NodeFact]
    public void Every_example_is_valid()
    {
        var definitions = SchemaFile.Parse(SchemaFile.Definitions)["$defs"]!.AsObject()
            .Select(definition => (Schema: $"{SchemaFile.Definitions}#/$defs/{definition.Key}", Examples: definition.Value!["examples"]));
        var documents = Documents.Select(name => (Schema: name, Examples: SchemaFile.Parse(name)["examples"]));
        int count = 0;
        foreach ((string schema, JsonNode? examples) in documents.Concat(definitions))
        {
            foreach (JsonNode? example in examples?.AsArray() ?? [])
            {
                Assert.Null(validator.ErrorOf(schema, example!.ToJsonString()));
                count++;
            }
        }

        Assert.InRange(count, 30, 100);
    }

    [Fact]
    public void Every_example_of_a_document_is_read()
    {
        Scorecard scorecard = Scorecard.Json.Read(ExampleIn("scorecard.schema.json")).Value;
        Assert.Equal("DEMO", scorecard.Agency);
        Assert.Equal(2, scorecard.ReadEvidence(ExampleIn("evidence.schema.json")).Value.Count);
        Assert.Equal(2, BudgetLedger.Json.Read(ExampleIn("ledger.schema.json")).Value.Entries.Count);
        Assert.Equal(Verdict.Contradiction, Reconciliation.Json.Read(ExampleIn("findings.schema.json")).Value[0].Verdict);
    }

    private static string ExampleIn(string name) => SchemaFile.Parse(name)["examples"]!.AsArray().Single()!.ToJsonString();
}
