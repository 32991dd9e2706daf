using NodaTime;

namespace Kpi.Domain.Time;

/// <summary>
/// A month of a fiscal year (เดือน): October is the first, September the twelfth.
/// Equality and order are by year, then number. The default is October of FY 2505. Immutable.
/// </summary>
public readonly partial record struct FiscalMonth
{
    private readonly short _index;

    private FiscalMonth(int index) => _index = (short)index;

    /// <summary>The first month that is supported: the first of FY 2505.</summary>
    public static FiscalMonth MinValue => default;

    /// <summary>The last month that is supported: the last of FY 2643.</summary>
    public static FiscalMonth MaxValue => At(FiscalYearRules.SupportedYears * InYear - 1);

    /// <summary>The fiscal year it is a month of.</summary>
    public FiscalYear Year => FiscalYear.At(_index / InYear);

    /// <summary>The half of the year that it lies in.</summary>
    public FiscalHalf Half => FiscalHalf.At(_index / 6);

    /// <summary>The quarter that it lies in.</summary>
    public FiscalQuarter Quarter => FiscalQuarter.At(_index / 3);

    /// <summary>The calendar month: October 2024 is the first of FY 2568.</summary>
    public YearMonth YearMonth => FiscalCalendar.YearMonthOf(_index);

    /// <summary>The number within the year: 1 to 12.</summary>
    public int Number => _index % InYear + 1;

    /// <summary>The first day.</summary>
    public LocalDate Start => FiscalCalendar.StartOf(_index);

    /// <summary>The last day.</summary>
    public LocalDate End => EndExclusive.PlusDays(-1);

    /// <summary>The day after the last.</summary>
    public LocalDate EndExclusive => FiscalCalendar.StartOf(_index + 1);

    /// <summary>How many days it has.</summary>
    public int DayCount => Period.DaysBetween(Start, EndExclusive);

    private static int InYear => FiscalDivision.Month.InYear;

    /// <summary>A month of a fiscal year, by number.</summary>
    /// <exception cref="KpiRuleException">KPI1002: the number is not 1 to 12.</exception>
    public static FiscalMonth Of(FiscalYear year, int number)
    {
        KpiRuleException.ThrowIfAny(Validate(number));
        return At(year.Index * InYear + number - 1);
    }

    /// <summary>The fiscal month that a day lies in.</summary>
    /// <exception cref="KpiRuleException">KPI1002: the day lies before 1 October 1961 or after 30 September 2100.</exception>
    public static FiscalMonth Containing(LocalDate date) => new(FiscalCalendar.MonthOf(date));

    /// <summary>The fiscal month that a calendar month is.</summary>
    /// <exception cref="ArgumentException">The month is of another calendar than ISO.</exception>
    /// <exception cref="KpiRuleException">KPI1002: the month lies before October 1961 or after September 2100.</exception>
    public static FiscalMonth Containing(YearMonth month) => new(FiscalCalendar.MonthOf(month));

    /// <summary>The fiscal month of the day that a clock shows in a zone.</summary>
    /// <exception cref="ArgumentNullException">The clock or the zone is null.</exception>
    /// <exception cref="KpiRuleException">KPI1002: the day lies before 1 October 1961 or after 30 September 2100.</exception>
    public static FiscalMonth Current(IClock clock, DateTimeZone zone) => Containing(FiscalCalendar.Today(clock, zone));

    /// <summary>The violations that <see cref="Of"/> would throw; empty where there are none.</summary>
    public static IReadOnlyList<Violation> Validate(int number) =>
        FiscalDivision.Month.CheckNumber(number, nameof(number)) is { } violation ? [violation] : [];

    /// <summary>Whether a day lies in the month.</summary>
    public bool Contains(LocalDate date) => FiscalCalendar.Contains(_index, _index + 1, date);

    /// <summary>The days from the first to the last.</summary>
    public DateInterval ToDateInterval() => new(Start, End);

    /// <summary>The days of the year so far, cumulative (สะสม): from 1 October to the end of the month.</summary>
    public DateInterval YearToDate() => new(Year.Start, End);

    /// <summary>How many days of the month have come by the end of a day: 1 on the first, none before it, all on the last and after.</summary>
    public int DaysElapsed(LocalDate asOf) => FiscalCalendar.DaysElapsed(Start, EndExclusive, asOf);

    /// <summary>How many days of the month are left after a day: none on the last.</summary>
    public int DaysLeft(LocalDate asOf) => DayCount - DaysElapsed(asOf);

    /// <summary>The share of the month that has elapsed by the end of a day, exact: so many of its days.</summary>
    public (int Days, int OfDays) ElapsedShare(LocalDate asOf) => (DaysElapsed(asOf), DayCount);

    internal static FiscalMonth At(int index) => new(index);
}
