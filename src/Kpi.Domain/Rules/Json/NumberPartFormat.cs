using System.Text.Json;

namespace Kpi.Domain.Rules.Json;

/// <summary>Decimals as parts of values, exact.</summary>
internal sealed class NumberPartFormat : JsonFormat<decimal>
{
    public static NumberPartFormat Instance { get; } = new();

    internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out decimal value) => JsonValue.TryReadNumber(ref json, scope, out value);

    internal override void Write(Utf8JsonWriter json, decimal value, JsonScope scope) => json.WriteNumberValue(value);
}
