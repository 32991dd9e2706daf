namespace Kpi.Analyzers.Dates;

/// <summary>The types of date that code around the library uses.</summary>
internal enum DateKind
{
    LocalDate,
    YearMonth,
    DateOnly,
    DateTime,
    DateTimeOffset,
}
