using System.Text.Json.Serialization;

namespace Kpi.Domain.Scorecards;

/// <summary>
/// A datum with the source it was taken from, so that a reader can see what a framework rests on. Equality is by all
/// three parts. Immutable.
/// </summary>
/// <typeparam name="T">The type of the datum.</typeparam>
[JsonConverter(typeof(SourcedConverterFactory))]
public sealed class Sourced<T> : IEquatable<Sourced<T>>
    where T : notnull
{
    /// <summary>A datum with its source.</summary>
    /// <param name="value">The datum.</param>
    /// <param name="source">The document and place it was taken from; for an assumption, why it was assumed.</param>
    /// <param name="isAssumption">Whether no source states it.</param>
    /// <exception cref="ArgumentException">The datum is null, or the source is null or empty.</exception>
    public Sourced(T value, string source, bool isAssumption = false)
    {
        if (string.IsNullOrWhiteSpace(source))
            throw new ArgumentException("Say where the datum was taken from, or why it was assumed.", nameof(source));
        Value = value ?? throw new ArgumentNullException(nameof(value));
        Source = source;
        IsAssumption = isAssumption;
    }

    /// <summary>The datum.</summary>
    public T Value { get; }

    /// <summary>The document and place it was taken from; for an assumption, why it was assumed.</summary>
    public string Source { get; }

    /// <summary>Whether no source states it.</summary>
    public bool IsAssumption { get; }

    /// <inheritdoc/>
    public bool Equals(Sourced<T>? other) =>
        other is not null && EqualityComparer<T>.Default.Equals(Value, other.Value) && Source == other.Source && IsAssumption == other.IsAssumption;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Sourced<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(Value.GetHashCode() * 397 ^ StringComparer.Ordinal.GetHashCode(Source));

    /// <summary>The datum and its source.</summary>
    public override string ToString() => $"{Value} ({(IsAssumption ? "assumption: " : "")}{Source})";
}
