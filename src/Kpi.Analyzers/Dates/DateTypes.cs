using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Dates;

/// <summary>The types of date that a project can use, found by symbol.</summary>
internal sealed class DateTypes
{
    private readonly Dictionary<ISymbol, DateKind> _kinds = new(SymbolEqualityComparer.Default);

    public DateTypes(Compilation compilation)
    {
        Add("NodaTime.LocalDate", DateKind.LocalDate);
        Add("NodaTime.YearMonth", DateKind.YearMonth);
        Add("System.DateOnly", DateKind.DateOnly);
        Add("System.DateTime", DateKind.DateTime);
        Add("System.DateTimeOffset", DateKind.DateTimeOffset);

        void Add(string name, DateKind kind)
        {
            if (compilation.GetTypeByMetadataName(name) is { } type)
                _kinds.Add(type, kind);
        }
    }

    /// <summary>Which type of date this is; null for any other type.</summary>
    public DateKind? KindOf(ITypeSymbol? type) => type is not null && _kinds.TryGetValue(type, out DateKind kind) ? kind : null;
}
