using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Kpi.Domain.Tests.Rules.Json;

/// <summary>Documents that are right but for a few parts: each is read whole or refused with its problems, and nothing else is thrown.</summary>
public class JsonMistakesTests
{
    private static readonly string[] Parts =
    [
        "null", "true", "0", "-1", "0.5", "2568", "79228162514264337593543950335", "1e400", "\"\"", "\"x\"", "\"1\"", "\"FY2569\"", "\"Q4/2568\"", "\"2025-02-28\"",
        "\"smes-supported\"", "\"met\"", "\"planRevision\"", "\"sum\"", "[]", "{}", "[null]", "{ \"a\": 1 }",
    ];

    private static readonly Gen<(int Document, (int Place, int Part)[] Changes)> Mistakes =
        from document in Gen.Choose(0, RightDocuments.All.Count - 1)
        from count in Gen.Choose(1, 3)
        from changes in Gen.Choose(0, 10_000).SelectMany(place => Gen.Choose(0, 2 * Parts.Length).Select(part => (place, part))).ArrayOf(count)
        select (document, changes);

    [Fact]
    public void Each_is_read_whole_or_refused_with_its_problems() => Property.Holds(
        Mistakes,
        mistakes => mistakes.Changes.Length > 1 ? mistakes.Changes.Select(change => (mistakes.Document, new[] { change })) : [],
        mistakes =>
        {
            ReadDocument document = RightDocuments.All[mistakes.Document];
            document.Check(Changed(document.Utf8, mistakes.Changes));
        },
        cases: 1_000);

    /// <summary>The document with other parts: some of the list's, some from elsewhere in it, some left out.</summary>
    private static byte[] Changed(byte[] utf8, IEnumerable<(int Place, int Part)> changes)
    {
        JsonNode root = JsonNode.Parse(utf8)!;
        foreach ((int place, int part) in changes)
        {
            (JsonNode Parent, string? Name, int Index)[] places = [.. PlacesIn(root)];
            if (places.Length == 0)
                continue;
            (JsonNode parent, string? name, int index) = places[place % places.Length];
            (JsonNode source, string? sourceName, int sourceIndex) = places[place * 31 % places.Length];
            if (part == Parts.Length)
                Remove(parent, name, index);
            else
                Set(parent, name, index, part < Parts.Length ? JsonNode.Parse(Parts[part]) : (sourceName is null ? source[sourceIndex] : source[sourceName])?.DeepClone());
        }

        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static IEnumerable<(JsonNode Parent, string? Name, int Index)> PlacesIn(JsonNode? node) => node switch
    {
        System.Text.Json.Nodes.JsonObject members => members.ToArray().SelectMany(member => PlacesIn(member.Value).Prepend((members, member.Key, 0))),
        JsonArray items => items.ToArray().SelectMany((item, index) => PlacesIn(item).Prepend((items, null, index))),
        _ => [],
    };

    private static void Remove(JsonNode parent, string? name, int index)
    {
        if (name is null)
            parent.AsArray().RemoveAt(index);
        else
            parent.AsObject().Remove(name);
    }

    private static void Set(JsonNode parent, string? name, int index, JsonNode? part)
    {
        if (name is null)
            parent[index] = part;
        else
            parent[name] = part;
    }
}
