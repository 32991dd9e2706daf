using System.Text.Json;

namespace Kpi.Domain.Rules.Json;

/// <summary>A type that is one of several kinds of another, written like that one. Immutable.</summary>
/// <typeparam name="TBase">The other type.</typeparam>
/// <typeparam name="T">The type.</typeparam>
public abstract class SubtypeFormat<TBase, T> : JsonFormat<T>
    where TBase : class
    where T : class, TBase
{
    private readonly JsonFormat<TBase> _format;
    private readonly BilingualText _expected;

    /// <param name="format">How the other type is written.</param>
    /// <param name="expected">What has to stand there, for values that are of another kind.</param>
    private protected SubtypeFormat(JsonFormat<TBase> format, BilingualText expected)
    {
        _format = format;
        _expected = expected;
    }

    internal sealed override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out T value)
    {
        value = null!;
        Utf8JsonReader start = json;
        if (!_format.TryRead(ref json, scope, out TBase read))
            return false;
        if (read is T kind)
        {
            value = kind;
            return true;
        }

        scope.Add(ref start, JsonRules.Unexpected(ref start, _expected));
        return false;
    }

    internal sealed override void Write(Utf8JsonWriter json, T value, JsonScope scope) => _format.Write(json, value, scope);
}
