using System.Text.Json;

namespace Kpi.Domain.Rules.Json;

/// <summary>A list of values.</summary>
internal sealed class ListFormat<T>(JsonFormat<T> format) : JsonFormat<IReadOnlyList<T>>
    where T : notnull
{
    internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out IReadOnlyList<T> value)
    {
        bool isRead = JsonValue.TryReadList(ref json, scope, format, out T[] items);
        value = Array.AsReadOnly(items);
        return isRead;
    }

    internal override void Write(Utf8JsonWriter json, IReadOnlyList<T> value, JsonScope scope) => JsonValue.WriteList(json, scope, format, value);
}
