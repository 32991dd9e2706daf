using System.Text.Json;

namespace Kpi.Domain.Rules.Json;

/// <summary>A member of a type's JSON: what it is called, and how it is read and written.</summary>
/// <typeparam name="T">The type that has the member.</typeparam>
internal abstract class JsonMember<T>(string name, bool isRequired)
{
    public string Name { get; } = name;

    public bool IsRequired { get; } = isRequired;

    public abstract bool TryRead(ref Utf8JsonReader json, JsonScope scope, out object? part);

    /// <summary>Writes the member's name and value, or nothing where the owner has none.</summary>
    public abstract void Write(Utf8JsonWriter json, T owner, JsonScope scope, JsonEncodedText name);

    /// <summary>What was read is not what follows from the others; null where it is, or where nothing follows.</summary>
    public virtual BilingualText? Contradicts(T made, object? part) => null;
}
