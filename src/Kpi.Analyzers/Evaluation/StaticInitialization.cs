using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kpi.Analyzers.Evaluation;

/// <summary>
/// What static initializers can run. A type is initialized before the first read of its fields from elsewhere, unless
/// the read is made by its own initialization, through code that an initializer runs: that must not be possible.
/// </summary>
internal sealed class StaticInitialization(Compilation compilation, SourceFunctions functions)
{
    /// <summary>How many types an initializer may lead to; one that leads to more may run anything.</summary>
    private const int MostTypesReached = 256;

    private readonly StaticInitializerReader _reader = new(compilation, functions);
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<StaticInitializer>> _initializers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, ILookup<ISymbol, StaticInitializer>> _readers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableHashSet<ISymbol>> _writes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, IReadOnlyDictionary<SyntaxNode, int>> _firstOpen = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// Whether no code of this compilation can run between the start of a type's initialization and the end of a
    /// field's own initializer.
    /// </summary>
    public bool NothingElseRunsBefore(IFieldSymbol field, SyntaxNode initializer, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<SyntaxNode, int> firstOpen = FirstOpenOf(field.ContainingType, cancellationToken);
        SyntaxNode? part = initializer.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        return firstOpen.All(open => open.Key == part && initializer.SpanStart < open.Value)
            && ReadersOf(field, cancellationToken).All(reader => reader.Part == part && initializer.SpanStart < reader.Position);
    }

    /// <summary>The initializers of a field's type that call code which reads the field.</summary>
    private IEnumerable<StaticInitializer> ReadersOf(IFieldSymbol field, CancellationToken cancellationToken) =>
        (_readers.TryGetValue(field.ContainingType, out ILookup<ISymbol, StaticInitializer>? known)
            ? known
            : _readers.GetOrAdd(
                field.ContainingType,
                InitializersOf(field.ContainingType, cancellationToken)
                    .SelectMany(initializer => initializer.ReadByCalls.Select(read => (Field: read, Initializer: initializer)))
                    .ToLookup(read => (ISymbol)read.Field, read => read.Initializer, SymbolEqualityComparer.Default)))
        [field];

    /// <summary>Whether a static initializer of the field's type may write the field, beside its own.</summary>
    public bool MayWrite(IFieldSymbol field, CancellationToken cancellationToken) =>
        (_writes.TryGetValue(field.ContainingType, out ImmutableHashSet<ISymbol>? known)
            ? known
            : _writes.GetOrAdd(
                field.ContainingType,
                InitializersOf(field.ContainingType, cancellationToken).SelectMany(initializer => initializer.Writes).ToImmutableHashSet<ISymbol>(SymbolEqualityComparer.Default)))
        .Contains(field);

    /// <summary>Of each part of a type, where the first initializer stands that may run other code; absent where there is none.</summary>
    private IReadOnlyDictionary<SyntaxNode, int> FirstOpenOf(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (_firstOpen.TryGetValue(type, out IReadOnlyDictionary<SyntaxNode, int>? known))
            return known;

        var firstOpen = new Dictionary<SyntaxNode, int>();
        foreach (StaticInitializer initializer in InitializersOf(type, cancellationToken))
        {
            if (!firstOpen.ContainsKey(initializer.Part) && (initializer.RunsOtherCode || LeadsToOtherCode(initializer.Types, type, cancellationToken)))
                firstOpen.Add(initializer.Part, initializer.Position);
        }

        return _firstOpen.GetOrAdd(type, firstOpen);
    }

    /// <summary>Whether the initialization of some types may run other code, or read the fields of a type that is being initialized.</summary>
    private bool LeadsToOtherCode(ImmutableHashSet<INamedTypeSymbol> types, INamedTypeSymbol from, CancellationToken cancellationToken)
    {
        var reached = new HashSet<INamedTypeSymbol>(types, SymbolEqualityComparer.Default);
        var pending = new Stack<INamedTypeSymbol>(types);
        while (pending.Count > 0)
        {
            INamedTypeSymbol type = pending.Pop();
            if (SymbolEqualityComparer.Default.Equals(type, from)
                || reached.Count > MostTypesReached
                || type.StaticConstructors.Any(constructor => !constructor.IsImplicitlyDeclared))
            {
                return true;
            }

            foreach (StaticInitializer initializer in InitializersOf(type, cancellationToken))
            {
                if (initializer.RunsOtherCode)
                    return true;
                foreach (INamedTypeSymbol next in initializer.Types.Where(reached.Add))
                    pending.Push(next);
            }
        }

        return false;
    }

    private ImmutableArray<StaticInitializer> InitializersOf(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        _initializers.TryGetValue(type, out ImmutableArray<StaticInitializer> known)
            ? known
            : _initializers.GetOrAdd(type, _reader.Read(type, cancellationToken));
}
