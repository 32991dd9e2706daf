using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Evaluation;

/// <summary>An object of a record or class of the user's own, or of an anonymous type, by those of its properties that cannot change.</summary>
internal sealed class ObjectValue(INamedTypeSymbol type, ImmutableDictionary<ISymbol, Value> properties) : Value
{
    /// <summary>The type that it was created as.</summary>
    public INamedTypeSymbol Type { get; } = type;

    public ImmutableDictionary<ISymbol, Value> Properties { get; } = properties;

    public Value this[IPropertySymbol property] =>
        Properties.TryGetValue(property.OriginalDefinition, out Value? value) ? value : Unknown;
}
