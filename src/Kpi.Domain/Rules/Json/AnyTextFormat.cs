using System.Text.Json;

namespace Kpi.Domain.Rules.Json;

/// <summary>Texts as parts of values, empty ones too: what stands in a print, or on a list, as it stands.</summary>
internal sealed class AnyTextFormat : JsonFormat<string>
{
    private static readonly BilingualText Expected = new("ข้อความ", "a text");

    public static AnyTextFormat Instance { get; } = new();

    internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out string value)
    {
        string? text = json.TokenType == JsonTokenType.String ? JsonText.TryGet(ref json) : null;
        value = text ?? "";
        if (text is null)
            JsonValue.Refuse(ref json, scope, Expected);
        return text is not null;
    }

    internal override void Write(Utf8JsonWriter json, string value, JsonScope scope) => json.WriteStringValue(value);
}
