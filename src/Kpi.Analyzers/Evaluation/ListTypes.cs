using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Evaluation;

/// <summary>What the types that a list can be written as do with its items.</summary>
internal static class ListTypes
{
    private static readonly HashSet<string> ReadOnly =
        ["IEnumerable`1", "IReadOnlyCollection`1", "IReadOnlyList`1", "ImmutableArray`1", "ReadOnlySpan`1"];

    private static readonly HashSet<string> Changeable = ["ICollection`1", "IList`1", "List`1", "Span`1"];

    /// <summary>Whether the type holds just the items of a collection expression, in order; a set, for one, does not.</summary>
    public static bool KeepsItemsInOrder(ITypeSymbol? type) =>
        type is IArrayTypeSymbol { Rank: 1 } || (IsOfSystem(type) && (ReadOnly.Contains(type!.MetadataName) || Changeable.Contains(type.MetadataName)));

    /// <summary>Whether code that holds the list can replace its items.</summary>
    public static bool CanChange(ITypeSymbol? type) => !(IsOfSystem(type) && ReadOnly.Contains(type!.MetadataName));

    // Anyone may add to the namespace System, so the type must come with a reference.
    private static bool IsOfSystem(ITypeSymbol? type)
    {
        if (type is null || type.Locations.Any(location => location.IsInSource))
            return false;
        INamespaceSymbol? space = type.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;
        return space?.Name == nameof(System);
    }
}
