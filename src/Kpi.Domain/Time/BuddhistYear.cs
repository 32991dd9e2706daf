using NodaTime;

namespace Kpi.Domain.Time;

/// <summary>
/// A calendar year of the Buddhist Era (พ.ศ.): 1 January to 31 December of the Common Era year 543 less. B.E. 2483, the
/// first that is supported, had nine months, 1 April to 31 December 1940; the last is 2643 (2100).
/// It is no fiscal year: that is <see cref="FiscalYear"/>. Equality and order are by year. The default is B.E. 2483. Immutable.
/// </summary>
/// <remarks>
/// The Calendar Years Act B.E. 2483 moved the beginning of the year from 1 April to 1 January. Before it, + 543 is wrong
/// for January to March, and the limits of the years are not verified here: they are refused. The supported ranges of
/// the two eras do not overlap, so a year of the wrong era is always seen.
/// </remarks>
public readonly partial record struct BuddhistYear
{
    private readonly short _index;

    private BuddhistYear(int buddhistEra) => _index = (short)(buddhistEra - BuddhistYearRules.First);

    /// <summary>The first year that is supported, B.E. 2483.</summary>
    public static BuddhistYear MinValue => default;

    /// <summary>The last year that is supported, B.E. 2643.</summary>
    public static BuddhistYear MaxValue => new(BuddhistYearRules.Last);

    /// <summary>The year in the Buddhist Era (พ.ศ.): 2568.</summary>
    public int BuddhistEra => BuddhistYearRules.First + _index;

    /// <summary>The Common Era (ค.ศ.) year that it lies in: 2025 for B.E. 2568.</summary>
    public int CommonEra => BuddhistYearRules.FirstCommon + _index;

    /// <summary>The first day: 1 January; 1 April of B.E. 2483.</summary>
    public LocalDate Start => new(CommonEra, _index == 0 ? BuddhistYearRules.FirstMonthOfFirst : 1, 1);

    /// <summary>The last day: 31 December.</summary>
    public LocalDate End => new(CommonEra, 12, 31);

    /// <summary>The day after the last: 1 January.</summary>
    public LocalDate EndExclusive => new(CommonEra + 1, 1, 1);

    /// <summary>How many days it has: 365 or 366; B.E. 2483 had 275.</summary>
    public int DayCount => Period.DaysBetween(Start, EndExclusive);

    /// <summary>The calendar year of a Buddhist Era (พ.ศ.) number.</summary>
    /// <exception cref="KpiRuleException">KPI1001: the year is a Common Era year; KPI1002: it is not 2483 to 2643.</exception>
    public static BuddhistYear FromBuddhistEra(int year)
    {
        KpiRuleException.ThrowIfAny(ValidateBuddhistEra(year));
        return new BuddhistYear(year);
    }

    /// <summary>The calendar year that a Common Era (ค.ศ.) year is.</summary>
    /// <exception cref="KpiRuleException">
    /// KPI1001: the year is a Buddhist Era year; KPI1002: it is not 1941 to 2100. Of 1940, January to March were B.E. 2482.
    /// </exception>
    public static BuddhistYear FromCommonEra(int year)
    {
        KpiRuleException.ThrowIfAny(ValidateCommonEra(year));
        return new BuddhistYear(year + FiscalYearRules.BuddhistMinusCommon);
    }

    /// <summary>The calendar year that a day lies in.</summary>
    /// <exception cref="KpiRuleException">KPI1002: the day lies before 1 April 1940 or after 31 December 2100.</exception>
    public static BuddhistYear Containing(LocalDate date)
    {
        LocalDate day = date.WithCalendar(CalendarSystem.Iso);
        if (BuddhistYearRules.CheckDay(day.Year, day.Month, FiscalCalendar.Text(day), nameof(date)) is { } violation)
            throw new KpiRuleException([violation]);
        return new BuddhistYear(day.Year + FiscalYearRules.BuddhistMinusCommon);
    }

    /// <summary>The calendar year of the day that a clock shows in a zone.</summary>
    /// <exception cref="ArgumentNullException">The clock or the zone is null.</exception>
    /// <exception cref="KpiRuleException">KPI1002: the day lies before 1 April 1940 or after 31 December 2100.</exception>
    public static BuddhistYear Current(IClock clock, DateTimeZone zone) => Containing(FiscalCalendar.Today(clock, zone));

    /// <summary>The violations that <see cref="FromBuddhistEra"/> would throw; empty where there are none.</summary>
    public static IReadOnlyList<Violation> ValidateBuddhistEra(int year) =>
        BuddhistYearRules.CheckBuddhistEra(year, nameof(year)) is { } violation ? [violation] : [];

    /// <summary>The violations that <see cref="FromCommonEra"/> would throw; empty where there are none.</summary>
    public static IReadOnlyList<Violation> ValidateCommonEra(int year) =>
        BuddhistYearRules.CheckCommonEra(year, nameof(year)) is { } violation ? [violation] : [];

    /// <summary>Whether a day lies in the year.</summary>
    public bool Contains(LocalDate date)
    {
        LocalDate day = date.WithCalendar(CalendarSystem.Iso);
        return Start <= day && day <= End;
    }

    /// <summary>The days from the first to the last.</summary>
    public DateInterval ToDateInterval() => new(Start, End);
}
