using System.Runtime.CompilerServices;
using NodaTime;
using NodaTime.Text;

namespace Kpi.Domain.Time;

/// <summary>
/// What all fiscal periods are made of: months, counted from October 1961, the first that is supported. Counted so,
/// years, halves and quarters begin at multiples of 12, 6 and 3.
/// </summary>
internal static class FiscalCalendar
{
    public const int MonthsInYear = 12;
    public const int SupportedMonths = FiscalYearRules.SupportedYears * MonthsInYear;

    /// <summary>October 1961 in months since January of the year 0.</summary>
    private const int FirstMonth = ((FiscalYearRules.FirstCommonYear - 1) * MonthsInYear) + FiscalYearRules.FirstMonth - 1;

    /// <summary>The month that a day lies in.</summary>
    /// <exception cref="KpiRuleException">KPI1002: no supported year has it.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int MonthOf(LocalDate date)
    {
        LocalDate day = InIso(date);
        return Checked(day.Year, day.Month, nameof(date));
    }

    /// <summary>The place of a calendar month.</summary>
    /// <exception cref="ArgumentException">The month is of another calendar than ISO.</exception>
    /// <exception cref="KpiRuleException">KPI1002: no supported year has it.</exception>
    public static int MonthOf(YearMonth month)
    {
        CheckIso(month);
        return Checked(month.Year, month.Month, nameof(month));
    }

    public static void CheckIso(YearMonth month)
    {
        if (month.Calendar != CalendarSystem.Iso)
            throw new ArgumentException($"A month of the {month.Calendar.Name} calendar is not one of the ISO calendar, which is needed.", nameof(month));
    }

    /// <summary>The first day of a month, which may be the one after the last.</summary>
    public static LocalDate StartOf(int month) => new((FirstMonth + month) / MonthsInYear, CalendarMonthOf(month), 1);

    /// <summary>The number of a month in its calendar year: 10 for the first of a fiscal year.</summary>
    public static int CalendarMonthOf(int month) => (FirstMonth + month) % MonthsInYear + 1;

    /// <summary>The calendar month in a year and month.</summary>
    public static YearMonth YearMonthOf(int month) => new((FirstMonth + month) / MonthsInYear, CalendarMonthOf(month));

    /// <summary>The day that a clock shows in a zone.</summary>
    public static LocalDate Today(IClock clock, DateTimeZone zone)
    {
        if (clock is null)
            throw new ArgumentNullException(nameof(clock), "A clock is needed; the library reads none by itself.");
        if (zone is null)
            throw new ArgumentNullException(nameof(zone), "A time zone is needed; Thailand's is DateTimeZoneProviders.Tzdb[\"Asia/Bangkok\"].");
        return clock.GetCurrentInstant().InZone(zone).Date;
    }

    /// <summary>A day as <c>2024-10-01</c>, for messages.</summary>
    public static string Text(LocalDate date) => LocalDatePattern.Iso.Format(InIso(date));

    /// <summary>Whether a day lies between the first of two months and the day before the second.</summary>
    public static bool Contains(int firstMonth, int monthAfter, LocalDate date)
    {
        LocalDate day = InIso(date);
        int month = MonthsSinceFirst(day.Year, day.Month);
        return firstMonth <= month && month < monthAfter;
    }

    /// <summary>How many days of a period have come by a day, which counts itself: none before the period, all after it.</summary>
    public static int DaysElapsed(LocalDate start, LocalDate endExclusive, LocalDate asOf)
    {
        LocalDate day = InIso(asOf);
        if (day < start)
            return 0;
        return Period.DaysBetween(start, day < endExclusive ? day.PlusDays(1) : endExclusive);
    }

    // Almost every date is of the ISO calendar already, and converting it anyway costs more than the rest.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static LocalDate InIso(LocalDate date) =>
        ReferenceEquals(date.Calendar, CalendarSystem.Iso) ? date : date.WithCalendar(CalendarSystem.Iso);

    private static int MonthsSinceFirst(int year, int month) => year * MonthsInYear + month - 1 - FirstMonth;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Checked(int year, int month, string parameterName)
    {
        int months = MonthsSinceFirst(year, month);
        if ((uint)months >= SupportedMonths)
            ThrowOutOfRange(month >= FiscalYearRules.FirstMonth ? year + 1 : year, parameterName);
        return months;
    }

    private static void ThrowOutOfRange(int year, string parameterName)
    {
        if (FiscalYearRules.CheckContained(year, parameterName) is { } violation)
            throw new KpiRuleException([violation]);
    }
}
