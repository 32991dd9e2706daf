using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Kpi.Domain.Rules.Json;

/// <summary>Where something stands in a JSON text: <c>$.components[0].indicators[2].weight</c>.</summary>
internal static class JsonPath
{
    public const string Root = "$";

    private const int LongestName = 60;

    /// <summary>The paths of the tokens that begin at some positions, all of them in one pass over the text.</summary>
    public static Dictionary<long, string> Of(Utf8JsonReader json, IEnumerable<long> positions)
    {
        long[] sorted = [.. positions.Distinct().OrderBy(position => position)];
        var paths = new Dictionary<long, string>(sorted.Length);
        var levels = new Stack<Level>();
        int next = 0;
        if (json.TokenType == JsonTokenType.None && !TryMove(ref json))
            next = AddUntil(long.MaxValue, Root);
        while (next < sorted.Length)
        {
            bool closes = json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            if (closes && levels.Count > 0)
                levels.Pop();
            else if (json.TokenType == JsonTokenType.PropertyName && levels.Count > 0)
                levels.Peek().Name = NameOf(ref json);
            else if (levels.Count > 0 && levels.Peek() is { IsArray: true } array)
                array.Index++;

            // A position between two tokens, where the text is no JSON, belongs to the token before it.
            string? path = null;
            while (next < sorted.Length && sorted[next] <= json.TokenStartIndex)
                paths.Add(sorted[next++], path ??= TextOf(levels));
            if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                levels.Push(new Level { IsArray = json.TokenType == JsonTokenType.StartArray });
            if (next < sorted.Length && !TryMove(ref json))
                next = AddUntil(long.MaxValue, TextOf(levels));
        }

        return paths;

        int AddUntil(long position, string path)
        {
            while (next < sorted.Length && sorted[next] <= position)
                paths.Add(sorted[next++], path);
            return next;
        }
    }

    /// <summary>Where a text begins to be no JSON.</summary>
    public static long PositionOf(ReadOnlySpan<byte> utf8Json, JsonException malformed)
    {
        int start = 0;
        for (long line = malformed.LineNumber ?? 0; line > 0; line--)
            start += utf8Json.Slice(start).IndexOf((byte)'\n') + 1;
        return start + (malformed.BytePositionInLine ?? 0);
    }

    /// <summary>The path of a member, and of an item of it.</summary>
    public static string Extend(string path, string? member, int? item)
    {
        string extended = member is null ? path : path + MemberOf(member);
        return item is { } index ? $"{extended}[{index.ToString(CultureInfo.InvariantCulture)}]" : extended;
    }

    private static bool TryMove(ref Utf8JsonReader json)
    {
        try
        {
            return json.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string TextOf(Stack<Level> levels)
    {
        var path = new StringBuilder(Root);
        foreach (Level level in levels.Reverse())
        {
            if (level.IsArray && level.Index >= 0)
                path.Append('[').Append(level.Index.ToString(CultureInfo.InvariantCulture)).Append(']');
            else if (level.Name is { } name)
                path.Append(MemberOf(name));
        }

        return path.ToString();
    }

    private static string MemberOf(string name) =>
        name.Length > 0 && name.All(character => char.IsLetterOrDigit(character) || character is '_' or '$') ? $".{name}" : $"['{name.Replace("'", "\\'")}']";

    private static string NameOf(ref Utf8JsonReader json) => JsonText.Shorten(JsonText.TryGet(ref json) ?? "?", LongestName);

    private sealed class Level
    {
        public bool IsArray { get; init; }

        public int Index { get; set; } = -1;

        public string? Name { get; set; }
    }
}
