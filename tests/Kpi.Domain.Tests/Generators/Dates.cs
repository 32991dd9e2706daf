using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;

namespace Kpi.Domain.Tests.Generators;

/// <summary>Days that lie in a supported fiscal year, biased to where years, quarters and leap years turn.</summary>
internal static class Dates
{
    private static readonly LocalDate First = new(1961, 10, 1);
    private static readonly LocalDate Last = new(2100, 9, 30);
    private static readonly (int Month, int Day)[] Turns =
        [(1, 1), (2, 28), (3, 31), (4, 1), (6, 30), (7, 1), (9, 30), (10, 1), (12, 31)];

    /// <summary>Every supported fiscal year, in order.</summary>
    public static IReadOnlyList<FiscalYear> EveryYear { get; } = [.. Enumerable.Range(2505, 139).Select(FiscalYear.FromBuddhistEra)];

    public static Gen<LocalDate> Supported { get; } = Gen.Frequency(
        (1, Gen.Elements(First, Last, new LocalDate(2000, 2, 29), new LocalDate(2024, 2, 29))),
        (3, Gen.Choose(1962, 2099).SelectMany(year => Gen.Elements(Turns), (year, turn) => new LocalDate(year, turn.Month, turn.Day))),
        (3, Gen.Choose(0, Period.DaysBetween(First, Last)).Select(First.PlusDays)));

    public static LocalDate Of(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static IEnumerable<LocalDate> Shrink(LocalDate day) => day == First ? [] : [First, First.PlusDays(Period.DaysBetween(First, day) / 2)];
}
