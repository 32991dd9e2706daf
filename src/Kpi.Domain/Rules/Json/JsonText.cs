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

    /// <summary>The text, or its beginning where it is long.</summary>
    public static string Shorten(string text, int length)
    {
        if (text.Length <= length)
            return text;
        int end = char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        return $"{text.Substring(0, end)}…";
    }
}
