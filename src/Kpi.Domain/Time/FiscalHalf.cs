using NodaTime;

namespace Kpi.Domain.Time;

/// <summary>
/// A half of a fiscal year (ครึ่งปีงบประมาณ): the first is October to March, the second April to September.
/// Equality and order are by year, then number. The default is the first half of FY 2505. Immutable.
/// </summary>
public readonly partial record struct FiscalHalf
{
    internal const int MonthsInHalf = 6;

    private readonly short _index;

    private FiscalHalf(int index) => _index = (short)index;

    /// <summary>The first half that is supported: the first of FY 2505.</summary>
    public static FiscalHalf MinValue => default;

    /// <summary>The last half that is supported: the last of FY 2643.</summary>
    public static FiscalHalf MaxValue => At(FiscalYearRules.SupportedYears * InYear - 1);

    /// <summary>The fiscal year it is a half of.</summary>
    public FiscalYear Year => FiscalYear.At(_index / InYear);

    /// <summary>The number within the year: 1 to 2.</summary>
    public int Number => _index % InYear + 1;

    /// <summary>The first day.</summary>
    public LocalDate Start => FiscalCalendar.StartOf(_index * MonthsInHalf);

    /// <summary>The last day.</summary>
    public LocalDate End => EndExclusive.PlusDays(-1);

    /// <summary>The day after the last.</summary>
    public LocalDate EndExclusive => FiscalCalendar.StartOf((_index + 1) * MonthsInHalf);

    /// <summary>How many days it has.</summary>
    public int DayCount => Period.DaysBetween(Start, EndExclusive);

    /// <summary>The two quarters, in order.</summary>
    public IReadOnlyList<FiscalQuarter> Quarters => FirstQuarter.Through(FirstQuarter.Plus(1));

    /// <summary>The six months, in order.</summary>
    public IReadOnlyList<FiscalMonth> Months => FirstMonth.Through(FirstMonth.Plus(5));

    private FiscalQuarter FirstQuarter => FiscalQuarter.At(_index * 2);

    private FiscalMonth FirstMonth => FiscalMonth.At(_index * MonthsInHalf);

    private static int InYear => FiscalDivision.Half.InYear;

    /// <summary>A half of a fiscal year, by number.</summary>
    /// <exception cref="KpiRuleException">KPI1002: the number is not 1 to 2.</exception>
    public static FiscalHalf Of(FiscalYear year, int number)
    {
        KpiRuleException.ThrowIfAny(Validate(number));
        return At(year.Index * InYear + number - 1);
    }

    /// <summary>The fiscal half that a day lies in.</summary>
    /// <exception cref="KpiRuleException">KPI1002: the day lies before 1 October 1961 or after 30 September 2100.</exception>
    public static FiscalHalf Containing(LocalDate date) => new(FiscalCalendar.MonthOf(date) / MonthsInHalf);

    /// <summary>The fiscal half that a month lies in.</summary>
    /// <exception cref="ArgumentException">The month is of another calendar than ISO.</exception>
    /// <exception cref="KpiRuleException">KPI1002: the month lies before October 1961 or after September 2100.</exception>
    public static FiscalHalf Containing(YearMonth month) => new(FiscalCalendar.MonthOf(month) / MonthsInHalf);

    /// <summary>The fiscal half of the day that a clock shows in a zone.</summary>
    /// <exception cref="ArgumentNullException">The clock or the zone is null.</exception>
    /// <exception cref="KpiRuleException">KPI1002: the day lies before 1 October 1961 or after 30 September 2100.</exception>
    public static FiscalHalf Current(IClock clock, DateTimeZone zone) => Containing(FiscalCalendar.Today(clock, zone));

    /// <summary>The violations that <see cref="Of"/> would throw; empty where there are none.</summary>
    public static IReadOnlyList<Violation> Validate(int number) =>
        FiscalDivision.Half.CheckNumber(number, nameof(number)) is { } violation ? [violation] : [];

    /// <summary>Whether a quarter lies in the half.</summary>
    public bool Contains(FiscalQuarter quarter) => quarter.Half == this;

    /// <summary>Whether a month lies in the half.</summary>
    public bool Contains(FiscalMonth month) => month.Half == this;

    /// <summary>Whether a day lies in the half.</summary>
    public bool Contains(LocalDate date) => FiscalCalendar.Contains(_index * MonthsInHalf, (_index + 1) * MonthsInHalf, date);

    /// <summary>The days from the first to the last.</summary>
    public DateInterval ToDateInterval() => new(Start, End);

    /// <summary>The days of the year so far, cumulative (สะสม): from 1 October to the end of the half.</summary>
    public DateInterval YearToDate() => new(Year.Start, End);

    /// <summary>How many days of the half have come by the end of a day: 1 on the first, none before it, all on the last and after.</summary>
    public int DaysElapsed(LocalDate asOf) => FiscalCalendar.DaysElapsed(Start, EndExclusive, asOf);

    /// <summary>How many days of the half are left after a day: none on the last.</summary>
    public int DaysLeft(LocalDate asOf) => DayCount - DaysElapsed(asOf);

    /// <summary>The share of the half that has elapsed by the end of a day, exact: so many of its days.</summary>
    public (int Days, int OfDays) ElapsedShare(LocalDate asOf) => (DaysElapsed(asOf), DayCount);

    internal static FiscalHalf At(int index) => new(index);
}
