using NodaTime;

namespace Kpi.Domain.Time;

/// <summary>
/// A Thai fiscal year (ปีงบประมาณ): 1 October to 30 September, named by the Buddhist Era year in which it ends. FY 2568
/// is 1 October 2024 to 30 September 2025. Supported are 2505 to 2643 (Common Era 1962 to 2100).
/// Equality and order are by year. The default is the first supported year, 2505. Immutable.
/// </summary>
/// <remarks>
/// Earlier years are refused since they followed other calendars: January to December until 1960, April to March
/// before. The supported ranges of the two eras do not overlap, so a year of the wrong era is always seen.
/// </remarks>
public readonly partial record struct FiscalYear
{
    private readonly short _index;

    private FiscalYear(int index) => _index = (short)index;

    /// <summary>The first year that is supported, 2505.</summary>
    public static FiscalYear MinValue => default;

    /// <summary>The last year that is supported, 2643.</summary>
    public static FiscalYear MaxValue => At(FiscalYearRules.SupportedYears - 1);

    /// <summary>The year's name in the Buddhist Era (พ.ศ.): 2568.</summary>
    public int BuddhistEra => FiscalYearRules.FirstBuddhistYear + _index;

    /// <summary>The year's name in the Common Era (ค.ศ.): 2025 for FY 2568.</summary>
    public int CommonEra => FiscalYearRules.FirstCommonYear + _index;

    /// <summary>The first day: 1 October of the year before <see cref="CommonEra"/>.</summary>
    public LocalDate Start => FiscalCalendar.StartOf(_index * FiscalCalendar.MonthsInYear);

    /// <summary>The last day: 30 September of <see cref="CommonEra"/>.</summary>
    public LocalDate End => EndExclusive.PlusDays(-1);

    /// <summary>The day after the last: 1 October of <see cref="CommonEra"/>.</summary>
    public LocalDate EndExclusive => FiscalCalendar.StartOf((_index + 1) * FiscalCalendar.MonthsInYear);

    /// <summary>How many days it has: 365, or 366 where its February has 29.</summary>
    public int DayCount => Period.DaysBetween(Start, EndExclusive);

    /// <summary>The years from the first supported one to this.</summary>
    internal int Index => _index;

    /// <summary>The fiscal year that a Buddhist Era (พ.ศ.) year names.</summary>
    /// <exception cref="KpiRuleException">
    /// KPI1001: the year is a Common Era year; KPI1002: it is not 2505 to 2643.
    /// </exception>
    public static FiscalYear FromBuddhistEra(int year)
    {
        KpiRuleException.ThrowIfAny(ValidateBuddhistEra(year));
        return At(year - FiscalYearRules.FirstBuddhistYear);
    }

    /// <summary>The fiscal year that ends in a Common Era (ค.ศ.) year.</summary>
    /// <exception cref="KpiRuleException">
    /// KPI1001: the year is a Buddhist Era year; KPI1002: it is not 1962 to 2100.
    /// </exception>
    public static FiscalYear FromCommonEra(int year)
    {
        KpiRuleException.ThrowIfAny(ValidateCommonEra(year));
        return At(year - FiscalYearRules.FirstCommonYear);
    }

    /// <summary>The fiscal year that a day lies in.</summary>
    /// <exception cref="KpiRuleException">KPI1002: the day lies before 1 October 1961 or after 30 September 2100.</exception>
    public static FiscalYear Containing(LocalDate date) => new(FiscalCalendar.MonthOf(date) / FiscalCalendar.MonthsInYear);

    /// <summary>The fiscal year that a month lies in.</summary>
    /// <exception cref="ArgumentException">The month is of another calendar than ISO.</exception>
    /// <exception cref="KpiRuleException">KPI1002: the month lies before October 1961 or after September 2100.</exception>
    public static FiscalYear Containing(YearMonth month) => new(FiscalCalendar.MonthOf(month) / FiscalCalendar.MonthsInYear);

    /// <summary>The fiscal year of the day that a clock shows in a zone.</summary>
    /// <exception cref="ArgumentNullException">The clock or the zone is null.</exception>
    /// <exception cref="KpiRuleException">KPI1002: the day lies before 1 October 1961 or after 30 September 2100.</exception>
    public static FiscalYear Current(IClock clock, DateTimeZone zone) => Containing(FiscalCalendar.Today(clock, zone));

    /// <summary>The violations that <see cref="FromBuddhistEra"/> would throw; empty where there are none.</summary>
    public static IReadOnlyList<Violation> ValidateBuddhistEra(int year) =>
        FiscalYearRules.CheckBuddhistEra(year, nameof(year)) is { } violation ? [violation] : [];

    /// <summary>The violations that <see cref="FromCommonEra"/> would throw; empty where there are none.</summary>
    public static IReadOnlyList<Violation> ValidateCommonEra(int year) =>
        FiscalYearRules.CheckCommonEra(year, nameof(year)) is { } violation ? [violation] : [];

    /// <summary>The days from the first to the last.</summary>
    public DateInterval ToDateInterval() => new(Start, End);

    /// <summary>How many days of the year have come by the end of a day: 1 on 1 October, none before it, all on 30 September and after.</summary>
    public int DaysElapsed(LocalDate asOf) => FiscalCalendar.DaysElapsed(Start, EndExclusive, asOf);

    /// <summary>How many days of the year are left after a day: none on 30 September.</summary>
    public int DaysLeft(LocalDate asOf) => DayCount - DaysElapsed(asOf);

    /// <summary>The share of the year that has elapsed by the end of a day, exact: so many of its days.</summary>
    public (int Days, int OfDays) ElapsedShare(LocalDate asOf) => (DaysElapsed(asOf), DayCount);

    internal static FiscalYear At(int index) => new(index);

    /// <summary>The number of the quarter that a calendar month lies in: October to December is 1.</summary>
    internal static int QuarterOfMonth(int month) => (month + 2) % FiscalCalendar.MonthsInYear / FiscalQuarter.MonthsInQuarter + 1;
}
