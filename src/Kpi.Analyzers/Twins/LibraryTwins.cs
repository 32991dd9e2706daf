using Kpi.Analyzers.Evaluation;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Twins;

/// <summary>The twins of the library's members, found by symbol. There are none where the library is not referenced.</summary>
internal sealed class LibraryTwins
{
    /// <summary>A library that this one is built on, whose dates stand in definitions.</summary>
    public const string DateLibrary = "NodaTime";

    private readonly Compilation _compilation;
    private readonly Dictionary<ISymbol, Twin> _registered = new(SymbolEqualityComparer.Default);
    private readonly Lazy<Dictionary<ISymbol, Twin>> _twins;

    private LibraryTwins(Compilation compilation)
    {
        _compilation = compilation;

        // A project that never calls the library does not pay for looking all of it up.
        _twins = new Lazy<Dictionary<ISymbol, Twin>>(Register);
    }

    public static LibraryTwins? Of(Compilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(assembly => assembly.Name == Library.Name) ? new LibraryTwins(compilation) : null;

    /// <summary>Whether a member is this library's own: of those alone a call can break a rule.</summary>
    public static bool IsOfLibrary(ISymbol member) => member.ContainingAssembly?.Name == Library.Name;

    /// <summary>The twin of a member; null where it has none, or is not of the library.</summary>
    public Twin? TwinOf(ISymbol member) =>
        member.ContainingAssembly?.Name is Library.Name or DateLibrary && _twins.Value.TryGetValue(member.OriginalDefinition, out Twin? twin) ? twin : null;

    /// <summary>Gives a twin to every public member of a type that has a name: overloads take the same parameters by the same names.</summary>
    public void Add(string area, string type, string member, Twin twin) => AddOf(Library.Name, $"{Library.Name}.{area}.{type}", member, twin);

    /// <summary>Gives a twin to members of a library that this one is built on.</summary>
    public void AddOf(string library, string type, string member, Twin twin)
    {
        if (_compilation.SourceModule.ReferencedAssemblySymbols.FirstOrDefault(assembly => assembly.Name == library)?.GetTypeByMetadataName(type) is not { } symbol)
            return;
        foreach (ISymbol named in symbol.GetMembers(member).Where(named => named.DeclaredAccessibility == Accessibility.Public))
            _registered[named] = twin;
    }

    private Dictionary<ISymbol, Twin> Register()
    {
        TimeTwins.Register(this);
        CalendarTwins.Register(this);
        ThaiDateTwins.Register(this);
        TextTwins.Register(this);
        QuantityTwins.Register(this);
        TargetTwins.Register(this);
        DerivationTwins.Register(this);
        SeriesTwins.Register(this);
        FrameworkTwins.Register(this);
        ScorecardTwins.Register(this);
        ProjectTwins.Register(this);
        BudgetTwins.Register(this);
        ReportedTwins.Register(this);
        ReconcileTwins.Register(this);
        return _registered;
    }
}
