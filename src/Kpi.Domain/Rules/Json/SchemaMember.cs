using System.Text.Json;

namespace Kpi.Domain.Rules.Json;

/// <summary>The member with which a document can name its schema.</summary>
internal sealed class SchemaMember<T>() : JsonMember<T>(JsonSchemas.Member, isRequired: false)
{
    public override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out object? part)
    {
        bool isRead = JsonValue.TryReadText(ref json, scope, out string name);
        part = name;
        return isRead;
    }

    public override void Write(Utf8JsonWriter json, T owner, JsonScope scope, JsonEncodedText name)
    {
    }
}
