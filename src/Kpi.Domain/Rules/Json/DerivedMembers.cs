using System.Text.Json;

namespace Kpi.Domain.Rules.Json;

/// <summary>
/// Members that follow from the others of an object. They are written for whoever reads the JSON; where one is stated, it
/// has to be what follows, however deep it goes. What is left out of it is not missed.
/// </summary>
internal static class DerivedMembers
{
    private const int LongestQuote = 60;

    /// <summary>Holds the derived members that an object states against what follows.</summary>
    /// <param name="start">Stands where the object begins.</param>
    /// <param name="scope">Where problems go.</param>
    /// <param name="read">The object, which is read to its end.</param>
    /// <param name="first">The first of its members that are derived; those behind it are, too.</param>
    /// <param name="write">Writes the derived members.</param>
    public static void Check(Utf8JsonReader start, JsonScope scope, JsonObject read, int first, Action<Utf8JsonWriter, JsonScope> write)
    {
        if (!read.HasAnyFrom(first))
            return;
        using JsonDocument derived = Derive(scope, write);
        while (start.Read() && start.TokenType == JsonTokenType.PropertyName)
        {
            int member = read.Members.Find(ref start, first);
            long name = start.TokenStartIndex;
            start.Read();
            if (member < first || start.TokenType == JsonTokenType.Null)
                start.TrySkip();
            else
                CheckMember(ref start, scope, derived.RootElement, read.Members[member].ToString(), name);
        }
    }

    private static JsonDocument Derive(JsonScope scope, Action<Utf8JsonWriter, JsonScope> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            write(json, new JsonScope { Declarations = scope.Declarations });
            json.WriteEndObject();
        }

        return JsonDocument.Parse(stream.ToArray());
    }

    private static void CheckMember(ref Utf8JsonReader json, JsonScope scope, JsonElement derived, string member, long name)
    {
        if (derived.TryGetProperty(member, out JsonElement value))
        {
            CheckValue(ref json, scope, value);
            return;
        }

        scope.AddAt(name, JsonRules.UnknownMember(member));
        json.TrySkip();
    }

    private static void CheckValue(ref Utf8JsonReader json, JsonScope scope, JsonElement derived)
    {
        if (json.TokenType == JsonTokenType.StartObject && derived.ValueKind == JsonValueKind.Object)
            CheckMembers(ref json, scope, derived);
        else if (json.TokenType == JsonTokenType.StartArray && derived.ValueKind == JsonValueKind.Array)
            CheckItems(ref json, scope, derived);
        else if (!IsScalar(ref json, derived))
            JsonValue.Refuse(ref json, scope, Following(derived));
    }

    private static void CheckMembers(ref Utf8JsonReader json, JsonScope scope, JsonElement derived)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            long name = json.TokenStartIndex;
            string member = JsonText.TryGet(ref json) ?? "?";
            if (!seen.Add(member))
                scope.AddAt(name, JsonRules.MemberTwice(member));
            json.Read();
            if (json.TokenType != JsonTokenType.Null)
                CheckMember(ref json, scope, derived, member, name);
        }
    }

    private static void CheckItems(ref Utf8JsonReader json, JsonScope scope, JsonElement derived)
    {
        Utf8JsonReader list = json;
        int count = 0;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (count < derived.GetArrayLength())
                CheckValue(ref json, scope, derived[count]);
            else
                json.TrySkip();
            count++;
        }

        if (count != derived.GetArrayLength())
            scope.Add(ref list, JsonRules.Unexpected(ref list, Following(derived)));
    }

    private static bool IsScalar(ref Utf8JsonReader json, JsonElement derived) => derived.ValueKind switch
    {
        JsonValueKind.Number => json.TokenType == JsonTokenType.Number && JsonNumber.TryGet(ref json, out decimal number) && number == derived.GetDecimal(),
        JsonValueKind.String => json.TokenType == JsonTokenType.String && JsonText.TryGet(ref json) == derived.GetString(),
        JsonValueKind.True => json.TokenType == JsonTokenType.True,
        JsonValueKind.False => json.TokenType == JsonTokenType.False,
        _ => false,
    };

    private static BilingualText Following(JsonElement derived)
    {
        BilingualText value = derived.ValueKind switch
        {
            JsonValueKind.Object => JsonRules.AnObject,
            JsonValueKind.Array => new($"รายการ {CanonicalNumber.Of(derived.GetArrayLength())} ข้อ", $"a list of {CanonicalNumber.Of(derived.GetArrayLength())}"),
            JsonValueKind.String => BilingualText.Quote($"\"{JsonText.Shorten(derived.GetString()!, LongestQuote)}\""),
            _ => BilingualText.Quote(derived.GetRawText()),
        };
        return new($"{value.Thai} ซึ่งได้จากส่วนอื่น", $"{value.English}, which follows from the rest,");
    }
}
