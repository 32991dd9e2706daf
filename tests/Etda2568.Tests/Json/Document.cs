using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Etda.Json;
using Json.Schema;

namespace Etda.Tests.Json;

/// <summary>The document that the sample writes, and the schema beside the sample, asked by a validator that is not ours.</summary>
internal static class Document
{
    public static string SchemaText { get; } = File.ReadAllText(
        Path.Combine(RepositoryRoot.Path, "samples", "Etda2568", "Json", "etda-2568.schema.json"));

    public static byte[] Bytes { get; } = ReportWriter.Write(ReportJson.OfReport());

    public static string Text { get; } = Encoding.UTF8.GetString(Bytes);

    public static JsonElement Root { get; } = JsonElement.Parse(Text);

    private static JsonSchema Schema { get; } = JsonSchema.FromText(SchemaText);

    public static bool IsValid(JsonNode document) => Evaluate(JsonSerializer.SerializeToElement(document), OutputFormat.Flag).IsValid;

    /// <summary>What the validator has against a document, each with its place; nothing where it is valid.</summary>
    public static IEnumerable<string> ProblemsOf(ReportJson report)
    {
        EvaluationResults results = Evaluate(JsonElement.Parse(ReportWriter.Write(report)), OutputFormat.List);
        return results.IsValid
            ? []
            : (results.Details ?? []).SelectMany(detail => (detail.Errors ?? []).Select(error => $"{detail.InstanceLocation}: {error.Value}")).Prepend("The document is not valid.");
    }

    private static EvaluationResults Evaluate(JsonElement document, OutputFormat format) =>
        Schema.Evaluate(document, new EvaluationOptions { OutputFormat = format, RequireFormatValidation = true });
}
