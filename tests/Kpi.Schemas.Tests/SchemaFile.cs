using System.Text.Json.Nodes;

namespace Kpi.Schemas.Tests;

/// <summary>A schema of the package and what reads the documents that it describes.</summary>
/// <param name="Name">The file's name, which is the schema's <c>$id</c>.</param>
/// <param name="Read">The problems that the library finds in a document.</param>
internal sealed record SchemaFile(string Name, Func<string, IReadOnlyList<JsonProblem>> Read)
{
    public const string Definitions = "definitions.schema.json";

    public static SchemaFile Scorecard { get; } = new("scorecard.schema.json", json => Kpi.Domain.Scorecards.Scorecard.Json.Read(json).Problems);

    public static SchemaFile Ledger { get; } = new("ledger.schema.json", json => BudgetLedger.Json.Read(json).Problems);

    public static SchemaFile Findings { get; } = new("findings.schema.json", json => Reconciliation.Json.Read(json).Problems);

    /// <summary>Evidence for a scorecard, whose measures it names by their codes.</summary>
    public static SchemaFile EvidenceFor(Scorecard scorecard) => new("evidence.schema.json", json => scorecard.ReadEvidence(json).Problems);

    public static JsonObject Parse(string name) => (JsonObject)JsonNode.Parse(File.ReadAllText(Path.Combine(Validator.Folder, name)))!;

    public override string ToString() => Name;
}
