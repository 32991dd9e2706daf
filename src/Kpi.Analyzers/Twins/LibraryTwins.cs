using Kpi.Analyzers.Evaluation;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Twins;

/// <summary>The twins of the library's members, found by symbol. There are none where the library is not referenced.</summary>
internal sealed class LibraryTwins
{
    private readonly Compilation _compilation;
    private readonly Dictionary<ISymbol, Twin> _twins = new(SymbolEqualityComparer.Default);

    private LibraryTwins(Compilation compilation) => _compilation = compilation;

    public static LibraryTwins? Of(Compilation compilation)
    {
        if (compilation.ReferencedAssemblyNames.All(assembly => assembly.Name != Library.Name))
            return null;

        var twins = new LibraryTwins(compilation);
        TimeTwins.Register(twins);
        CalendarTwins.Register(twins);
        ThaiDateTwins.Register(twins);
        TextTwins.Register(twins);
        QuantityTwins.Register(twins);
        TargetTwins.Register(twins);
        DerivationTwins.Register(twins);
        SeriesTwins.Register(twins);
        FrameworkTwins.Register(twins);
        ScorecardTwins.Register(twins);
        ProjectTwins.Register(twins);
        BudgetTwins.Register(twins);
        ReportedTwins.Register(twins);
        ReconcileTwins.Register(twins);
        return twins;
    }

    /// <summary>The twin of a member; null where it has none, or is not of the library.</summary>
    public Twin? TwinOf(ISymbol member) => _twins.TryGetValue(member.OriginalDefinition, out Twin? twin) ? twin : null;

    /// <summary>Gives a twin to every public member of a type that has a name: overloads take the same parameters by the same names.</summary>
    public void Add(string area, string type, string member, Twin twin) => AddOf(Library.Name, $"{Library.Name}.{area}.{type}", member, twin);

    /// <summary>Gives a twin to members of a library that this one is built on.</summary>
    public void AddOf(string library, string type, string member, Twin twin)
    {
        INamedTypeSymbol? symbol = _compilation.GetTypeByMetadataName(type);
        if (symbol is null || symbol.ContainingAssembly.Name != library)
            return;
        foreach (ISymbol named in symbol.GetMembers(member).Where(named => named.DeclaredAccessibility == Accessibility.Public))
            _twins[named] = twin;
    }
}
