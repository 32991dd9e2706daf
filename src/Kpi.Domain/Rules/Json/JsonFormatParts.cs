using System.Text.Json;

namespace Kpi.Domain.Rules.Json;

/// <summary>Parts of values, read and written member by member. A part that cannot be read is null, and the scope then has a problem for it.</summary>
internal static class JsonFormatParts
{
    public static T? ReadPart<T>(this JsonFormat<T> format, ref Utf8JsonReader json, JsonScope scope)
        where T : class => format.TryRead(ref json, scope, out T part) ? part : null;

    public static T? ReadValue<T>(this JsonFormat<T> format, ref Utf8JsonReader json, JsonScope scope)
        where T : struct => format.TryRead(ref json, scope, out T part) ? part : null;

    /// <summary>A text with something in it.</summary>
    public static string? ReadText(ref Utf8JsonReader json, JsonScope scope) => JsonValue.TryReadText(ref json, scope, out string text) ? text : null;

    /// <summary>A list, of which every item is read.</summary>
    public static T[]? ReadList<T>(this JsonFormat<T> format, ref Utf8JsonReader json, JsonScope scope)
        where T : notnull => JsonValue.TryReadList(ref json, scope, format, out T[] items) ? items : null;

    /// <summary>A list with a null for each item that cannot be read, so that the others keep their places.</summary>
    public static T?[]? ReadPlaces<T>(this JsonFormat<T> format, ref Utf8JsonReader json, JsonScope scope)
        where T : class
    {
        if (!JsonValue.TryBeginList(ref json, scope))
            return null;
        var items = new List<T?>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            items.Add(format.ReadPart(ref json, scope));
        return [.. items];
    }

    public static void Write<T>(this JsonFormat<T> format, Utf8JsonWriter json, JsonEncodedText member, T part, JsonScope scope)
        where T : notnull
    {
        json.WritePropertyName(member);
        format.Write(json, part, scope);
    }

    /// <summary>Writes the part where there is one.</summary>
    public static void WriteIfAny<T>(this JsonFormat<T> format, Utf8JsonWriter json, JsonEncodedText member, T? part, JsonScope scope)
        where T : class
    {
        if (part is not null)
            format.Write(json, member, part, scope);
    }

    public static void WriteList<T>(this JsonFormat<T> format, Utf8JsonWriter json, JsonEncodedText member, IEnumerable<T> items, JsonScope scope)
        where T : notnull
    {
        json.WritePropertyName(member);
        JsonValue.WriteList(json, scope, format, items);
    }
}
