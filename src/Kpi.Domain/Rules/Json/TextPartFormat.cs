using System.Text.Json;

namespace Kpi.Domain.Rules.Json;

/// <summary>Texts as parts of values; each has something in it.</summary>
internal sealed class TextPartFormat : JsonFormat<string>
{
    public static TextPartFormat Instance { get; } = new();

    internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out string value) => JsonValue.TryReadText(ref json, scope, out value);

    internal override void Write(Utf8JsonWriter json, string value, JsonScope scope) => json.WriteStringValue(value);
}
