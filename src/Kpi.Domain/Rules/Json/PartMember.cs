using System.Text.Json;

namespace Kpi.Domain.Rules.Json;

/// <summary>A member that is a part of its owner.</summary>
/// <param name="name">What it is called: like the parameter that takes it.</param>
/// <param name="format">How it is written.</param>
/// <param name="partOf">The part; null where the owner has none.</param>
/// <param name="isRequired">Whether every owner has one.</param>
internal class PartMember<T, TPart>(string name, JsonFormat<TPart> format, Func<T, object?> partOf, bool isRequired) : JsonMember<T>(name, isRequired)
    where TPart : notnull
{
    public sealed override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out object? part)
    {
        bool isRead = format.TryRead(ref json, scope, out TPart value);
        part = value;
        return isRead;
    }

    public sealed override void Write(Utf8JsonWriter json, T owner, JsonScope scope, JsonEncodedText name)
    {
        if (partOf(owner) is not TPart part)
            return;
        json.WritePropertyName(name);
        format.Write(json, part, scope);
    }

    protected object? PartOf(T owner) => partOf(owner);
}
