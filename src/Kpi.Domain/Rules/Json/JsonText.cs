using System.Text.Json;

namespace Kpi.Domain.Rules.Json;

/// <summary>Texts of a JSON reader.</summary>
internal static class JsonText
{
    /// <summary>The text of the current name or string; null where it is no Unicode text, such as half of a surrogate pair.</summary>
    public static string? TryGet(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A part as a message says it: numbers of no culture, names as they stand in JSON.</summary>
    public static string Of(object part) => part switch
    {
        decimal number => CanonicalNumber.Of(number),
        Enum name => NameOf($"{name}"),
        _ => $"{part}",
    };

    /// <summary>The name of a value of an enumeration, in camel case.</summary>
    public static string NameOf(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>Whether the current name or string is a text; it is none where it is no Unicode.</summary>
    public static bool Is(ref Utf8JsonReader json, JsonEncodedText text)
    {
        try
        {
            return json.ValueTextEquals(text.EncodedUtf8Bytes);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>The text, or its beginning where it is long.</summary>
    public static string Shorten(string text, int length)
    {
        if (text.Length <= length)
            return text;
        int end = char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        return $"{text.Substring(0, end)}…";
    }
}
