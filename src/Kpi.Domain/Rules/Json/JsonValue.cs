using System.Text.Json;

namespace Kpi.Domain.Rules.Json;

/// <summary>Values that are no type of the library. Each is read whole or refused with a problem, and the reader then stands on its last token.</summary>
internal static class JsonValue
{
    private static readonly BilingualText List = new("รายการ [ ]", "a list [ ]");
    private static readonly BilingualText Text = new("ข้อความที่มีอักขระอย่างน้อยหนึ่งตัว", "a text of at least one visible character");
    private static readonly BilingualText Flag = new("true หรือ false", "true or false");
    private static readonly BilingualText Number = new("จำนวนที่ decimal เก็บได้ครบทุกหลัก", "a number that a decimal holds exactly");
    private static readonly BilingualText WholeNumber = new("จำนวนเต็ม", "a whole number");

    /// <summary>Says what has to stand here, and skips what does.</summary>
    public static void Refuse(ref Utf8JsonReader json, JsonScope scope, BilingualText expected)
    {
        scope.Add(ref json, JsonRules.Unexpected(ref json, expected));
        json.TrySkip();
    }

    /// <summary>Refuses the current value's member, which is known but not here.</summary>
    public static void RefuseMember(ref Utf8JsonReader json, JsonScope scope, JsonEncodedText name)
    {
        scope.Add(ref json, JsonRules.UnknownMember(name.ToString()));
        json.TrySkip();
    }

    /// <summary>A text with something in it.</summary>
    public static bool TryReadText(ref Utf8JsonReader json, JsonScope scope, out string text)
    {
        text = json.TokenType == JsonTokenType.String ? JsonText.TryGet(ref json) ?? "" : "";
        if (!string.IsNullOrWhiteSpace(text))
            return true;
        Refuse(ref json, scope, Text);
        return false;
    }

    public static bool TryReadFlag(ref Utf8JsonReader json, JsonScope scope, out bool flag)
    {
        flag = json.TokenType == JsonTokenType.True;
        if (json.TokenType is JsonTokenType.True or JsonTokenType.False)
            return true;
        Refuse(ref json, scope, Flag);
        return false;
    }

    /// <summary>A number, with its scale as written: 9.40 keeps two decimals.</summary>
    public static bool TryReadNumber(ref Utf8JsonReader json, JsonScope scope, out decimal number)
    {
        number = 0m;
        if (json.TokenType == JsonTokenType.Number && JsonNumber.TryGet(ref json, out number))
            return true;
        Refuse(ref json, scope, Number);
        return false;
    }

    public static bool TryReadWholeNumber(ref Utf8JsonReader json, JsonScope scope, out int number)
    {
        number = 0;
        if (json.TokenType == JsonTokenType.Number && json.TryGetInt32(out number))
            return true;
        Refuse(ref json, scope, WholeNumber);
        return false;
    }

    /// <summary>Moves into a list; false, with a problem, where something else stands there, which is then skipped.</summary>
    public static bool TryBeginList(ref Utf8JsonReader json, JsonScope scope)
    {
        if (json.TokenType == JsonTokenType.StartArray)
            return true;
        Refuse(ref json, scope, List);
        return false;
    }

    /// <summary>A list of texts with something in each.</summary>
    public static bool TryReadTexts(ref Utf8JsonReader json, JsonScope scope, out string[] texts)
    {
        texts = [];
        if (!TryBeginList(ref json, scope))
            return false;
        var read = new List<string>();
        bool isWhole = true;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            isWhole &= TryReadText(ref json, scope, out string text);
            read.Add(text);
        }

        texts = [.. read];
        return isWhole;
    }

    public static void WriteTexts(Utf8JsonWriter json, JsonEncodedText name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>A list, of which every item is read; false where one could not be.</summary>
    public static bool TryReadList<T>(ref Utf8JsonReader json, JsonScope scope, JsonFormat<T> format, out T[] items)
        where T : notnull
    {
        items = [];
        if (!TryBeginList(ref json, scope))
            return false;
        var read = new List<T>();
        bool isWhole = true;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (format.TryRead(ref json, scope, out T item))
                read.Add(item);
            else
                isWhole = false;
        }

        items = [.. read];
        return isWhole;
    }

    public static void WriteList<T>(Utf8JsonWriter json, JsonScope scope, JsonFormat<T> format, IEnumerable<T> items)
        where T : notnull
    {
        json.WriteStartArray();
        foreach (T item in items)
            format.Write(json, item, scope);
        json.WriteEndArray();
    }

    /// <summary>Makes a value of parts that were read; false, with every problem, where the parts do not go together.</summary>
    /// <param name="scope">Where problems go.</param>
    /// <param name="position">Where the object begins that the parts are members of, named like the parameters; or the list that they are items of.</param>
    /// <param name="make">Makes it, or throws what its type says.</param>
    /// <param name="value">What was made.</param>
    /// <param name="isList">Whether the parts are items of a list.</param>
    public static bool TryMake<T>(JsonScope scope, long position, Func<T> make, out T value, bool isList = false)
    {
        value = default!;
        try
        {
            value = make();
            return true;
        }
        catch (KpiRuleException refused)
        {
            foreach (Violation violation in refused.Violations)
                scope.AddOf(position, violation, isList);
        }
        catch (ArgumentException refused)
        {
            Violation violation = JsonRules.Refused(refused);
            if (refused.ParamName is null || isList)
                scope.AddAt(position, violation);
            else
                scope.AddOf(position, violation);
        }
        catch (Exception refused) when (refused is OverflowException or InvalidOperationException)
        {
            scope.AddAt(position, JsonRules.Refused(refused));
        }

        return false;
    }
}
