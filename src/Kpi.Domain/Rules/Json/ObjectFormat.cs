using System.Text.Json;

namespace Kpi.Domain.Rules.Json;

/// <summary>A type that is written as an object with a member for each of its parts. Immutable.</summary>
/// <typeparam name="T">The type.</typeparam>
public abstract class ObjectFormat<T> : JsonFormat<T>
    where T : notnull
{
    private readonly Func<JsonParts, T> _make;
    private readonly JsonMember<T>[] _parts;
    private readonly JsonMembers _members;

    /// <param name="make">Makes a value of its parts, or throws what its type says.</param>
    /// <param name="members">The members, in the order in which they are written.</param>
    private protected ObjectFormat(Func<JsonParts, T> make, params JsonMember<T>[] members)
    {
        _make = make;
        _parts = [.. members.OrderBy(member => !member.IsRequired)];
        _members = new JsonMembers(_parts.Count(member => member.IsRequired), [.. _parts.Select(member => member.Name)]);
    }

    internal sealed override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out T value)
    {
        value = default!;
        bool declares = TryReadAhead(json, scope);
        if (!JsonObject.TryBegin(ref json, scope, _members, out JsonObject members))
            return false;
        var parts = new JsonParts();
        var starts = new long[_parts.Length];
        bool isWhole = true;
        while (members.Next(ref json, scope, out int member))
        {
            starts[member] = json.TokenStartIndex;
            if (_parts[member].Name == DeclarationsMember)
                Pass(ref json, scope, declares);
            else if (_parts[member].TryRead(ref json, scope, out object? part))
                parts.Add(_parts[member].Name, part!);
            else
                isWhole = false;
        }

        if (!isWhole || !members.IsWhole || !JsonValue.TryMake(scope, members.Position, () => _make(parts), out value))
            return false;
        for (int member = 0; member < _parts.Length; member++)
        {
            if (members.Has(member) && parts.Find(_parts[member].Name) is { } part && _parts[member].Contradicts(value, part) is { } expected)
                scope.AddAt(starts[member], JsonRules.Instead(JsonText.Of(part), expected));
        }

        return true;
    }

    internal sealed override void Write(Utf8JsonWriter json, T value, JsonScope scope)
    {
        json.WriteStartObject();
        WriteDeclarations(json, value, scope);
        for (int member = 0; member < _parts.Length; member++)
        {
            if (_parts[member].Name != DeclarationsMember)
                _parts[member].Write(json, value, scope, _members[member]);
        }

        json.WriteEndObject();
    }

    /// <summary>The member that declares for the parts, if any.</summary>
    internal virtual string? DeclarationsMember => null;

    /// <summary>Reads ahead what the object declares for its parts; false where it declares nothing.</summary>
    internal virtual bool TryReadAhead(Utf8JsonReader json, JsonScope scope) => false;

    /// <summary>Passes over what was read ahead.</summary>
    internal virtual void Pass(ref Utf8JsonReader json, JsonScope scope, bool declares) => json.TrySkip();

    /// <summary>Writes what the object declares for its parts.</summary>
    internal virtual void WriteDeclarations(Utf8JsonWriter json, T value, JsonScope scope)
    {
    }
}
