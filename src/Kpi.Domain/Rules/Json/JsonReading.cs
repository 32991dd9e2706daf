using System.Diagnostics.CodeAnalysis;

namespace Kpi.Domain.Rules.Json;

/// <summary>What became of reading JSON: either the value, or every mistake that was found. Nothing is half-built. Immutable.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class JsonReading<T>
    where T : notnull
{
    private readonly T? _value;

    internal JsonReading(T value)
    {
        _value = value;
        Problems = [];
    }

    internal JsonReading(IReadOnlyList<JsonProblem> problems)
    {
        Problems = Array.AsReadOnly(problems.ToArray());
    }

    /// <summary>Every mistake, in the order of their places, a whole before its parts; empty where the value was read.</summary>
    public IReadOnlyList<JsonProblem> Problems { get; }

    /// <summary>Whether the value was read.</summary>
    public bool HasValue => Problems.Count == 0;

    /// <summary>The value.</summary>
    /// <exception cref="KpiJsonException">There are mistakes; it carries every one of them.</exception>
    public T Value => HasValue ? _value! : throw new KpiJsonException(Problems);

    /// <summary>Gets the value; false where there are mistakes.</summary>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return HasValue;
    }

    /// <summary>The value's text, or the mistakes, a line each, in English.</summary>
    public override string ToString() => HasValue ? $"{_value}" : string.Join("\n", Problems);
}
