using System.Text.Json;

namespace Kpi.Domain.Rules.Json;

/// <summary>True or false as parts of values.</summary>
internal sealed class FlagFormat : JsonFormat<bool>
{
    public static FlagFormat Instance { get; } = new();

    internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out bool value) => JsonValue.TryReadFlag(ref json, scope, out value);

    internal override void Write(Utf8JsonWriter json, bool value, JsonScope scope) => json.WriteBooleanValue(value);
}
