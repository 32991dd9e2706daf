using System.Text.Json;

namespace Kpi.Domain.Rules.Json;

/// <summary>Whole numbers as parts of values.</summary>
internal sealed class WholeNumberFormat : JsonFormat<int>
{
    public static WholeNumberFormat Instance { get; } = new();

    internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out int value) => JsonValue.TryReadWholeNumber(ref json, scope, out value);

    internal override void Write(Utf8JsonWriter json, int value, JsonScope scope) => json.WriteNumberValue(value);
}
