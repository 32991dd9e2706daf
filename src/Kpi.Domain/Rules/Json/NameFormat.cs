using System.Text.Json;

namespace Kpi.Domain.Rules.Json;

/// <summary>An enumeration, written as the name of a value in camel case: <c>"withinRounding"</c>. Undefined values and numbers are refused. Immutable.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class NameFormat<T> : JsonFormat<T>
    where T : struct, Enum
{
#if NET
    private static readonly string[] Defined = Enum.GetNames<T>();
#else
    private static readonly string[] Defined = Enum.GetNames(typeof(T));
#endif

    // Names by value and values by name, made once and never written again.
    private static readonly Dictionary<T, JsonEncodedText> Names = Defined.ToDictionary(ValueOf, name => JsonEncodedText.Encode(JsonText.NameOf(name)));
    private static readonly Dictionary<string, T> Values = Defined.ToDictionary(JsonText.NameOf, ValueOf, StringComparer.Ordinal);
    private static readonly BilingualText Expected = new($"ชื่อใดชื่อหนึ่งใน {string.Join(", ", Values.Keys)}", $"one of the names {string.Join(", ", Values.Keys)}");

    /// <summary>The format of the enumeration.</summary>
    public NameFormat()
    {
    }

    internal static NameFormat<T> Instance { get; } = new();

    /// <summary>Reads the name of a member, such as a key of a dictionary.</summary>
    /// <exception cref="KpiJsonException">The name is none of the enumeration's.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (Values.TryGetValue(JsonText.TryGet(ref reader) ?? "", out T value))
            return value;
        var scope = new JsonScope();
        scope.Add(ref reader, JsonRules.Unexpected(ref reader, Expected));
        throw new KpiJsonException(scope.ProblemsFrom(reader));
    }

    /// <summary>Writes the name of a member, such as a key of a dictionary.</summary>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    /// <exception cref="JsonException">The value is undefined.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WritePropertyName(Checked(value));

    internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out T value)
    {
        value = default;
        if (json.TokenType == JsonTokenType.String && JsonText.TryGet(ref json) is { } name && Values.TryGetValue(name, out value))
            return true;
        JsonValue.Refuse(ref json, scope, Expected);
        return false;
    }

    internal override void Write(Utf8JsonWriter json, T value, JsonScope scope) => json.WriteStringValue(Checked(value));

    private static JsonEncodedText Checked(T value) =>
        Names.TryGetValue(value, out JsonEncodedText name) ? name : throw new JsonException($"{value} is no value of {typeof(T).Name} that has a name.");

    private static T ValueOf(string name) => Enum.TryParse(name, out T value) ? value : default;
}
