using NodaTime;

namespace Kpi.Domain.Time;

/// <summary>
/// A quarter of a fiscal year (ไตรมาส): Q1 is October to December, Q2 January to March, Q3 April to June, Q4 July to
/// September. Equality and order are by year, then number. The default is Q1 of FY 2505. Immutable.
/// </summary>
public readonly partial record struct FiscalQuarter
{
    internal const int MonthsInQuarter = 3;

    private readonly short _index;

    private FiscalQuarter(int index) => _index = (short)index;

    /// <summary>The first quarter that is supported: the first of FY 2505.</summary>
    public static FiscalQuarter MinValue => default;

    /// <summary>The last quarter that is supported: the last of FY 2643.</summary>
    public static FiscalQuarter MaxValue => At(FiscalYearRules.SupportedYears * InYear - 1);

    /// <summary>The fiscal year it is a quarter of.</summary>
    public FiscalYear Year => FiscalYear.At(_index / InYear);

    /// <summary>The half of the year that it lies in.</summary>
    public FiscalHalf Half => FiscalHalf.At(_index / 2);

    /// <summary>The number within the year: 1 to 4.</summary>
    public int Number => _index % InYear + 1;

    /// <summary>The first day.</summary>
    public LocalDate Start => FiscalCalendar.StartOf(_index * MonthsInQuarter);

    /// <summary>The last day.</summary>
    public LocalDate End => EndExclusive.PlusDays(-1);

    /// <summary>The day after the last.</summary>
    public LocalDate EndExclusive => FiscalCalendar.StartOf((_index + 1) * MonthsInQuarter);

    /// <summary>How many days it has.</summary>
    public int DayCount => Period.DaysBetween(Start, EndExclusive);

    /// <summary>The three months, in order.</summary>
    public IReadOnlyList<FiscalMonth> Months => FirstMonth.Through(FirstMonth.Plus(2));

    private FiscalMonth FirstMonth => FiscalMonth.At(_index * MonthsInQuarter);

    private static int InYear => FiscalDivision.Quarter.InYear;

    /// <summary>A quarter of a fiscal year, by number.</summary>
    /// <exception cref="KpiRuleException">KPI1002: the number is not 1 to 4.</exception>
    public static FiscalQuarter Of(FiscalYear year, int number)
    {
        KpiRuleException.ThrowIfAny(Validate(number));
        return At(year.Index * InYear + number - 1);
    }

    /// <summary>The fiscal quarter that a day lies in.</summary>
    /// <exception cref="KpiRuleException">KPI1002: the day lies before 1 October 1961 or after 30 September 2100.</exception>
    public static FiscalQuarter Containing(LocalDate date) => new(FiscalCalendar.MonthOf(date) / MonthsInQuarter);

    /// <summary>The fiscal quarter that a month lies in.</summary>
    /// <exception cref="ArgumentException">The month is of another calendar than ISO.</exception>
    /// <exception cref="KpiRuleException">KPI1002: the month lies before October 1961 or after September 2100.</exception>
    public static FiscalQuarter Containing(YearMonth month) => new(FiscalCalendar.MonthOf(month) / MonthsInQuarter);

    /// <summary>The fiscal quarter of the day that a clock shows in a zone.</summary>
    /// <exception cref="ArgumentNullException">The clock or the zone is null.</exception>
    /// <exception cref="KpiRuleException">KPI1002: the day lies before 1 October 1961 or after 30 September 2100.</exception>
    public static FiscalQuarter Current(IClock clock, DateTimeZone zone) => Containing(FiscalCalendar.Today(clock, zone));

    /// <summary>The violations that <see cref="Of"/> would throw; empty where there are none.</summary>
    public static IReadOnlyList<Violation> Validate(int number) => Validate(number, nameof(number));

    /// <summary>Whether a month lies in the quarter.</summary>
    public bool Contains(FiscalMonth month) => month.Quarter == this;

    /// <summary>Whether a day lies in the quarter.</summary>
    public bool Contains(LocalDate date) => FiscalCalendar.Contains(_index * MonthsInQuarter, (_index + 1) * MonthsInQuarter, date);

    /// <summary>The days from the first to the last.</summary>
    public DateInterval ToDateInterval() => new(Start, End);

    /// <summary>The days of the year so far, cumulative (สะสม): from 1 October to the end of the quarter.</summary>
    public DateInterval YearToDate() => new(Year.Start, End);

    /// <summary>How many days of the quarter have come by the end of a day: 1 on the first, none before it, all on the last and after.</summary>
    public int DaysElapsed(LocalDate asOf) => FiscalCalendar.DaysElapsed(Start, EndExclusive, asOf);

    /// <summary>How many days of the quarter are left after a day: none on the last.</summary>
    public int DaysLeft(LocalDate asOf) => DayCount - DaysElapsed(asOf);

    /// <summary>The share of the quarter that has elapsed by the end of a day, exact: so many of its days.</summary>
    public (int Days, int OfDays) ElapsedShare(LocalDate asOf) => (DaysElapsed(asOf), DayCount);

    internal static IReadOnlyList<Violation> Validate(int number, string parameterName) =>
        FiscalDivision.Quarter.CheckNumber(number, parameterName) is { } violation ? [violation] : [];

    internal static FiscalQuarter At(int index) => new(index);
}
