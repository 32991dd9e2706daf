using System.Globalization;
using System.Text.Json;

namespace Kpi.Domain.Rules.Json;

/// <summary>Numbers of JSON as decimals: exactly, or not at all.</summary>
internal static class JsonNumber
{
    /// <summary>So many characters of digits and point surely fit.</summary>
    private const int SurelyFits = 28;

    /// <summary>Longer numbers are not looked at; a decimal is written in far fewer characters.</summary>
    private const int Longest = 1_000;

    /// <summary>The current number, with its scale as written; false where no decimal holds it exactly.</summary>
    public static bool TryGet(ref Utf8JsonReader json, out decimal number)
    {
        if (!json.HasValueSequence && json.ValueSpan.Length <= SurelyFits && json.ValueSpan.IndexOfAny((byte)'e', (byte)'E') < 0)
            return json.TryGetDecimal(out number);
        string text = JsonRules.Raw(ref json);
        number = 0m;
        return text.Length <= Longest
            && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number)
            && Normalize(text) is { } written
            && written == Normalize(number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The digits without zeros at their ends, and the power of ten that they are times of; null where that is out of all bounds.</summary>
    private static (bool IsNegative, string Digits, long Power)? Normalize(string text)
    {
        string[] parts = text.TrimStart('-').Split('e', 'E');
        int point = parts[0].IndexOf('.');
        string digits = parts[0].Replace(".", "").TrimStart('0');
        int exponent = 0;
        if (parts.Length > 1 && !int.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            return null;
        long power = (long)exponent - (point < 0 ? 0 : parts[0].Length - point - 1);
        string significant = digits.TrimEnd('0');
        return significant.Length == 0 ? (false, "", 0) : (text[0] == '-', significant, power + digits.Length - significant.Length);
    }
}
