using System.Text.Json;

namespace Kpi.Domain.Rules.Json;

/// <summary>A type that is written as its canonical text, as a value and as the name of a member. Immutable.</summary>
/// <typeparam name="T">The type.</typeparam>
public abstract class TextFormat<T> : JsonFormat<T>
    where T : struct
{
    private readonly Func<string, T> _parse;
    private readonly BilingualText _expected;

    /// <param name="parse">Reads a text, or says what was expected where.</param>
    /// <param name="expected">What has to stand there: for values that are no text, and for texts that are not the canonical one.</param>
    private protected TextFormat(Func<string, T> parse, BilingualText expected)
    {
        _parse = parse;
        _expected = expected;
    }

    /// <summary>Reads the name of a member, such as a key of a dictionary.</summary>
    /// <exception cref="KpiJsonException">The name is no such text.</exception>
    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Utf8JsonReader start = reader;
        var scope = new JsonScope();
        return TryParse(ref reader, scope, out T value) ? value : throw new KpiJsonException(scope.ProblemsFrom(start));
    }

    /// <summary>Writes the name of a member, such as a key of a dictionary.</summary>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WritePropertyName($"{value}");

    internal sealed override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out T value)
    {
        if (json.TokenType == JsonTokenType.String)
            return TryParse(ref json, scope, out value);
        value = default;
        JsonValue.Refuse(ref json, scope, _expected);
        return false;
    }

    internal sealed override void Write(Utf8JsonWriter json, T value, JsonScope scope) => json.WriteStringValue($"{value}");

    private bool TryParse(ref Utf8JsonReader json, JsonScope scope, out T value)
    {
        value = default;
        string text = JsonText.TryGet(ref json) ?? "";

        try
        {
            value = _parse(text);
        }
        catch (KpiFormatException unreadable)
        {
            scope.Add(ref json, unreadable.Violation);
            return false;
        }

        // Of all the texts that people write, data has one; above all, a bare year does not say its era.
        if ($"{value}" == text)
            return true;
        scope.Add(ref json, JsonRules.Unexpected(ref json, _expected));
        return false;
    }
}
