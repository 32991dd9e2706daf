using System.Text.Json;
using System.Text.Json.Nodes;

namespace Etda.Tests.Json;

/// <summary>A document that is damaged anywhere is not valid, so a valid one says something.</summary>
public sealed class DamageTests
{
    // One example of everything that the document says: to validate all of it for each damage would take minutes.
    private static readonly string Examples = Sample(Document.Root);

    private static readonly string[] Members = [.. MembersOf(JsonNode.Parse(Examples)!)];

    [Fact]
    public void The_examples_are_valid_and_have_every_member_of_the_document()
    {
        Assert.True(Document.IsValid(JsonNode.Parse(Examples)!));
        Assert.Equal(PatternsOf(Document.Root).Order(StringComparer.Ordinal), PatternsOf(JsonElement.Parse(Examples)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_member_may_be_missing() =>
        Assert.All(Members, member => Assert.False(IsValidWith(member, (parent, name) => parent.Remove(name))));

    [Fact]
    public void No_object_may_have_a_member_more() =>
        Assert.All(Members, member => Assert.False(IsValidWith(member, (parent, name) => parent[name + "2"] = parent[name]?.DeepClone())));

    [Fact]
    public void No_member_may_be_of_another_type() =>
        Assert.All(Members, member => Assert.False(IsValidWith(member, (parent, name) => parent[name] = OfAnotherType(parent[name]))));

    [Theory]
    [InlineData("$schema", "\"urn:kpi-domain:etda-2568:2\"")]
    [InlineData("year.buddhistEra", "2025")]
    [InlineData("year.from", "\"2024-10-32\"")]
    [InlineData("year.from", "\"1 October 2024\"")]
    [InlineData("assessment.components.0.code", "\"01\"")]
    [InlineData("assessment.components.0.indicators.0.weight", "0")]
    [InlineData("assessment.components.0.indicators.0.result.kind", "\"Measured\"")]
    [InlineData("assessment.components.0.indicators.0.result.score", "null")]
    [InlineData("assessment.components.0.indicators.0.result.observations", "[]")]
    [InlineData("assessment.components.0.indicators.0.result.raw", "453.53")]
    [InlineData("assessment.components.0.indicators.0.printed.weight.kind", "\"text\"")]
    [InlineData("assessment.components.0.indicators.0.printed.weight.number", "null")]
    [InlineData("assessment.components.0.indicators.0.printed.weight.text", "null")]
    [InlineData("assessment.components.0.indicators.0.printed.weight.decimals", "1.5")]
    [InlineData("portfolio.projects.0.indicators.0.reportedTo", "[\"opdc\", \"opdc\"]")]
    [InlineData("portfolio.projects.0.indicators.0.status", "\"pending\"")]
    [InlineData("portfolio.projects.0.budget.quarters", "[]")]
    [InlineData("portfolio.projects.0.budget.currency", "\"USD\"")]
    [InlineData("audit.reconciliations.0.findings.0.verdict", "\"notCheckable\"")]
    [InlineData("audit.reconciliations.0.findings.0.verdict", "\"within rounding\"")]
    [InlineData("audit.reconciliations.0.findings.0.obstacle", "{ \"th\": \"x\", \"en\": \"x\" }")]
    [InlineData("audit.reconciliations.0.findings.0.disagreement", "[\"value\"]")]
    [InlineData("audit.reconciliations.0.findings.0.computed", "null")]
    [InlineData("audit.reconciliations.0.findings.0.distance", "-0.01")]
    public void A_value_may_not_be_what_it_cannot_be(string member, string value) =>
        Assert.False(IsValidWith(member, (parent, name) => parent[name] = JsonNode.Parse(value)));

    private static bool IsValidWith(string member, Action<JsonObject, string> damage)
    {
        JsonNode document = JsonNode.Parse(Examples)!;
        string[] path = member.Split('.');
        JsonNode parent = path[..^1].Aggregate(document, (node, step) => (node is JsonArray array ? array[int.Parse(step, null)] : node[step])!);
        damage(parent.AsObject(), path[^1]);
        return Document.IsValid(document);
    }

    private static JsonNode OfAnotherType(JsonNode? value) => value switch
    {
        null => JsonValue.Create(false),
        JsonObject => new JsonArray(),
        JsonArray => new JsonObject(),
        _ when value.GetValueKind() == JsonValueKind.String => JsonValue.Create(1),
        _ => JsonValue.Create("1"),
    };

    /// <summary>The path of each member, the first of those that differ only in places of lists.</summary>
    private static IEnumerable<string> MembersOf(JsonNode document)
    {
        var seen = new HashSet<string>();
        return Walk(document, "", "");

        IEnumerable<string> Walk(JsonNode? node, string path, string pattern) => node switch
        {
            JsonObject members => members.SelectMany(member => Walk(member.Value, $"{path}.{member.Key}", $"{pattern}.{member.Key}")
                .Concat(seen.Add($"{pattern}.{member.Key}:{member.Value?.GetValueKind()}") ? [$"{path}.{member.Key}"[1..]] : [])),
            JsonArray items => items.SelectMany((item, index) => Walk(item, $"{path}.{index}", $"{pattern}.*")),
            _ => [],
        };
    }

    /// <summary>The document without the items of lists that show nothing new: no member, no kind of value.</summary>
    private static string Sample(JsonElement root)
    {
        var seen = new HashSet<string>();
        return Reduce(root, "")!.ToJsonString();

        JsonNode? Reduce(JsonElement value, string pattern)
        {
            seen.Add(PatternOf(pattern, value));
            return value.ValueKind switch
            {
                JsonValueKind.Object => new JsonObject(value.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, Reduce(member.Value, $"{pattern}.{member.Name}")))),
                JsonValueKind.Array => new JsonArray([.. value.EnumerateArray().Where((item, index) => IsNeeded(item, index, pattern)).Select(item => Reduce(item, $"{pattern}.*"))]),
                _ => JsonNode.Parse(value.GetRawText()),
            };
        }

        // A budget has four quarters, whatever they show.
        bool IsNeeded(JsonElement item, int index, string pattern) =>
            index == 0 || pattern.EndsWith(".quarters", StringComparison.Ordinal) || Patterns(item, $"{pattern}.*").Any(shown => !seen.Contains(shown));
    }

    private static HashSet<string> PatternsOf(JsonElement root) => [.. Patterns(root, "")];

    private static IEnumerable<string> Patterns(JsonElement value, string pattern) => (value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Patterns(member.Value, $"{pattern}.{member.Name}")),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Patterns(item, $"{pattern}.*")),
        _ => [],
    }).Prepend(PatternOf(pattern, value));

    private static string PatternOf(string pattern, JsonElement value) => $"{pattern}:{value.ValueKind}";
}
