using System.Text.Json;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Targets;

/// <summary>A type whose parts name measures: where it is the outermost value, it declares them. Immutable.</summary>
/// <typeparam name="T">The type.</typeparam>
public abstract class MeasuringFormat<T> : ObjectFormat<T>
    where T : notnull
{
    private readonly Func<T, IEnumerable<Measure>> _measuresOf;

    /// <param name="make">Makes a value of its parts, or throws what its type says.</param>
    /// <param name="measuresOf">The measures that the parts of a value name.</param>
    /// <param name="members">The members, in the order in which they are written.</param>
    private protected MeasuringFormat(Func<JsonParts, T> make, Func<T, IEnumerable<Measure>> measuresOf, params JsonMember<T>[] members)
        : base(make, [.. members, new DeclaredMember()])
    {
        _measuresOf = measuresOf;
    }

    internal sealed override string? DeclarationsMember => MeasureDeclarations.Member;

    internal sealed override bool TryReadAhead(Utf8JsonReader json, JsonScope scope) => MeasureDeclarations.TryReadAhead(json, scope);

    internal sealed override void Pass(ref Utf8JsonReader json, JsonScope scope, bool declares) => MeasureDeclarations.Pass(ref json, scope, declares);

    internal sealed override void WriteDeclarations(Utf8JsonWriter json, T value, JsonScope scope) =>
        MeasureDeclarations.WriteIfOutermost(json, scope, value, _measuresOf);

    /// <summary>The declarations, which are read ahead and written first.</summary>
    private sealed class DeclaredMember() : JsonMember<T>(MeasureDeclarations.Member, isRequired: false)
    {
        public override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out object? part)
        {
            part = null;
            return false;
        }

        public override void Write(Utf8JsonWriter json, T owner, JsonScope scope, JsonEncodedText name)
        {
        }
    }
}
