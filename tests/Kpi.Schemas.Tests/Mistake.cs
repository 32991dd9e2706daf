using System.Text.Json;
using System.Text.Json.Nodes;

namespace Kpi.Schemas.Tests;

/// <summary>A document with one thing changed, which is a mistake more often than not.</summary>
/// <param name="What">What was changed, and where.</param>
/// <param name="Json">The document.</param>
internal sealed record Mistake(string What, string Json)
{
    // Stand-ins for what no tree of JSON holds; they are exchanged in its text.
    private const string Again = "__again__";
    private const string HalfACharacter = "__half__";

    private static readonly string[] Values = ["null", "true", "false", "\"text\"", "7", "[]", "{}", "[null]"];

    private static readonly string[] Numbers =
    [
        "-1", "0", "0.5", "1", "2.0", "28", "29", "100", "100.5", "101", "1e-29", "-1e29", "1e29", "1e400",
        "79228162514264337593543950335", "79228162514264337593543950336", "9223372036854775807", "9223372036854775808", "9223372036854777000",
        "100.00000000000000000001",
    ];

    private static readonly string[] Texts =
    [
        "", " ", "\u00a0\u3000", "\u0085", "\ufeff", HalfACharacter,
        "0", "1.02", "1.2.3.4", "1.2.3.4.5", "1.", ".1", "a.1", "10.0", "๑",
        "FY2025", "FY2504", "FY2505", "FY2643", "FY2644", "fy2568", "2568", "FY2568 ", "FY๒๕๖๘", "ปีงบประมาณ 2568",
        "2025-01-01", "2025-02-29", "2024-02-29", "2100-02-29", "2000-02-29", "2025-04-31", "2025-13-01", "2025-00-01", "2025-01-00", "2025-1-1",
        "2568-01-01", "+2568-01-01", "+2025-01-01", "2442-12-31", "2443-01-01", "+2443-01-01", "2643-12-31", "+2643-12-31", "2644-01-01", "+2644-01-01", "+2568-02-29", "+2567-02-29",
        "0000-01-01", "-0000-01-01", "-0001-01-01", "-2568-01-01", "-9998-01-01", "-9999-01-01", "9999-12-31", "10000-01-01", "2025-01-01T00:00:00",
        "opdcOneToFive", "linear", "planRevision", "refund", "baht", "ratio", "sum", "exact",
    ];

    /// <summary>Every change at one place of a document, once for places that are alike.</summary>
    public static IEnumerable<Mistake> In(string document)
    {
        JsonNode root = JsonNode.Parse(document)!;
        JsonNode[] places = [.. PlacesIn(root)];
        string[] names = [.. places.OfType<JsonObject>().SelectMany(members => members).Select(member => member.Key).Distinct()];
        var seen = new HashSet<string>();
        for (int place = 0; place < places.Length; place++)
        {
            if (!seen.Add(ShapeOf(places[place])))
                continue;
            foreach ((string what, Action<JsonNode> make) in ChangesOf(places[place], names))
            {
                JsonNode changed = root.DeepClone();
                make(PlacesIn(changed).ElementAt(place));
                yield return new($"{places[place].GetPath()}: {what}", TextOf(changed));
            }
        }
    }

    private static IEnumerable<JsonNode> PlacesIn(JsonNode node) =>
        PartsOf(node).OfType<JsonNode>().SelectMany(PlacesIn).Prepend(node);

    private static IEnumerable<JsonNode?> PartsOf(JsonNode node) =>
        node switch { JsonObject members => members.Select(member => member.Value), JsonArray items => items, _ => [] };

    /// <summary>What a place is called, what stands there, and what its owner is: the members and the kind.</summary>
    private static string ShapeOf(JsonNode place)
    {
        JsonNode named = place.Parent is JsonArray list ? list : place;
        string name = named.Parent is JsonObject ? named.GetPropertyName() : "";
        return $"{name} {place.GetValueKind()} {MembersOf(place)} of {MembersOf(place.Parent)}";
    }

    private static string MembersOf(JsonNode? node) => node is JsonObject members
        ? $"{string.Join(',', members.Select(member => member.Key))} {members["kind"]} {(members["measure"] as JsonObject)?["kind"]}"
        : $"{node?.GetValueKind()}";

    private static IEnumerable<(string What, Action<JsonNode> Make)> ChangesOf(JsonNode place, string[] names)
    {
        foreach (string value in place.Parent is null ? [] : Values.Concat(OthersFor(place)))
            yield return ($"is {value}", node => node.ReplaceWith(JsonNode.Parse(value)));
        foreach ((string What, Action<JsonNode> Make) change in place switch { JsonObject members => ChangesOf(members, names), JsonArray items => ChangesOf(items), _ => [] })
            yield return change;
    }

    private static IEnumerable<string> OthersFor(JsonNode place) => place.GetValueKind() switch
    {
        JsonValueKind.String => Texts.Append($"{place}x").Append($"{place}".ToUpperInvariant()).Select(text => JsonValue.Create(text).ToJsonString()),
        JsonValueKind.Number => Numbers,
        _ => [],
    };

    private static IEnumerable<(string What, Action<JsonNode> Make)> ChangesOf(JsonObject members, string[] names)
    {
        foreach (string name in names.Where(name => !members.ContainsKey(name)))
        {
            yield return ($"{name} more", node => node.AsObject().Add(name, 1));
            yield return ($"{name} more, but null", node => node.AsObject().Add(name, null));
        }

        foreach (string name in members.Select(member => member.Key))
        {
            yield return ($"without {name}", node => node.AsObject().Remove(name));
            yield return ($"{name} by another name", node => Rename(node.AsObject(), name, $"{name}x"));
            yield return ($"{name} capitalized", node => Rename(node.AsObject(), name, char.ToUpperInvariant(name[0]) + name[1..]));
            yield return ($"{name} twice", node => node.AsObject().Add(name + Again, node[name]?.DeepClone()));
        }
    }

    private static IEnumerable<(string What, Action<JsonNode> Make)> ChangesOf(JsonArray items)
    {
        if (items.Count == 0)
            yield break;
        yield return ("without the first", node => node.AsArray().RemoveAt(0));
        yield return ("the first twice", node => node.AsArray().Add(node[0]?.DeepClone()));
    }

    private static void Rename(JsonObject members, string name, string other)
    {
        JsonNode? value = members[name]?.DeepClone();
        members.Remove(name);
        members.Add(other, value);
    }

    private static string TextOf(JsonNode root) => root.ToJsonString()
        .Replace(Again, "", StringComparison.Ordinal)
        .Replace(HalfACharacter, "\\ud83d", StringComparison.Ordinal);
}
