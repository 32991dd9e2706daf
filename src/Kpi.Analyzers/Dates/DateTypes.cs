using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Dates;

/// <summary>The types of date that a project can use, found by symbol, once one of such a name is met: most projects' code has few.</summary>
internal sealed class DateTypes(Compilation compilation)
{
    /// <summary>Which type of date this is; null for any other type.</summary>
    public DateKind? KindOf(ITypeSymbol? type) => type?.Name switch
    {
        "LocalDate" => KindIf(type, "NodaTime.LocalDate", DateKind.LocalDate),
        "YearMonth" => KindIf(type, "NodaTime.YearMonth", DateKind.YearMonth),
        "DateOnly" => KindIf(type, "System.DateOnly", DateKind.DateOnly),
        "DateTime" => KindIf(type, "System.DateTime", DateKind.DateTime),
        "DateTimeOffset" => KindIf(type, "System.DateTimeOffset", DateKind.DateTimeOffset),
        _ => null,
    };

    private DateKind? KindIf(ITypeSymbol type, string name, DateKind kind) =>
        SymbolEqualityComparer.Default.Equals(type, compilation.GetTypeByMetadataName(name)) ? kind : null;
}
