using System.Text.Json.Nodes;
using Kpi.Testing;

namespace Kpi.Schemas.Tests;

/// <summary>ETDA's scorecard as JSON is the one in C#.</summary>
public sealed class EtdaScorecardTests(Validator validator) : IClassFixture<Validator>
{
    private static readonly string Committed = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "samples", "Etda2568", "scorecard.etda-2568.json"));

    [Fact]
    public void It_reads_as_the_one_in_CSharp() => Assert.Equal(Etda.Etda2568.Scorecard, Scorecard.Json.Read(Committed).Value);

    [Fact]
    public void It_is_what_the_one_in_CSharp_is_written_as()
    {
        JsonObject document = JsonNode.Parse(Committed)!.AsObject();
        string schema = (string)document["$schema"]!;
        document.Remove("$schema");

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Scorecard.Json.Write(Etda.Etda2568.Scorecard)), document));
        Assert.True(File.Exists(Path.Combine(RepositoryRoot.Path, "samples", "Etda2568", schema)), schema);
    }

    [NodeFact]
    public void It_is_valid() => Assert.Null(validator.ErrorOf(SchemaFile.Scorecard.Name, Committed));

    [Fact]
    public void Written_in_CSharp_it_reads_back_equal() =>
        Assert.Equal(Etda.Etda2568.Scorecard, Scorecard.Json.Read(Scorecard.Json.Write(Etda.Etda2568.Scorecard)).Value);
}
