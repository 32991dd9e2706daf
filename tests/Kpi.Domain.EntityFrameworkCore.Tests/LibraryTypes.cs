using NodaTime;

namespace Kpi.Domain.EntityFrameworkCore.Tests;

/// <summary>The types of the library that entities have, found in its assembly.</summary>
internal static class LibraryTypes
{
    // What is derived from a ledger, and how a text is written.
    private static readonly Type[] NotStored = [typeof(BudgetFigures), typeof(ThaiDateFormat)];

    public static IReadOnlyList<Type> Scalars { get; } = [.. Exported(type => !type.IsEnum).Except(NotStored)];

    public static IReadOnlyList<Type> Enumerations { get; } = [.. Exported(type => type.IsEnum)];

    public static IReadOnlyList<Type> Stored { get; } = [.. Scalars, .. Enumerations, typeof(LocalDate), typeof(YearMonth)];

    private static IEnumerable<Type> Exported(Predicate<Type> filter) =>
        typeof(Baht).Assembly.GetExportedTypes().Where(type => type.IsValueType && filter(type)).OrderBy(type => type.Name, StringComparer.Ordinal);
}
