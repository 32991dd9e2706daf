using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Evaluation;

/// <summary>An object of a record or class of the user's own, or of an anonymous type, by those of its properties that cannot change.</summary>
internal sealed class ObjectValue(ImmutableDictionary<ISymbol, Value> properties) : Value
{
    public ImmutableDictionary<ISymbol, Value> Properties { get; } = properties;

    public Value this[IPropertySymbol property] =>
        Properties.TryGetValue(property.OriginalDefinition, out Value? value) ? value : Unknown;
}
