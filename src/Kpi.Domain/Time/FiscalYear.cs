using System.Globalization;
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
public readonly record struct FiscalYear : IComparable<FiscalYear>
{
    private const int FirstMonth = 10;
    private const int MonthsInQuarter = 3;

    private readonly short _yearsAfterFirst;

    private FiscalYear(int buddhistYear) => _yearsAfterFirst = (short)(buddhistYear - FiscalYearRules.FirstBuddhistYear);

    /// <summary>The year's name in the Buddhist Era (พ.ศ.): 2568.</summary>
    public int BuddhistEra => FiscalYearRules.FirstBuddhistYear + _yearsAfterFirst;

    /// <summary>The year's name in the Common Era (ค.ศ.): 2025 for FY 2568.</summary>
    public int CommonEra => BuddhistEra - FiscalYearRules.BuddhistMinusCommon;

    /// <summary>The first day: 1 October of the year before <see cref="CommonEra"/>.</summary>
    public LocalDate Start => new(CommonEra - 1, FirstMonth, 1);

    /// <summary>The last day: 30 September of <see cref="CommonEra"/>.</summary>
    public LocalDate End => new(CommonEra, FirstMonth - 1, 30);

    /// <summary>The four quarters, in order.</summary>
    public IReadOnlyList<FiscalQuarter> Quarters => [Quarter(1), Quarter(2), Quarter(3), Quarter(4)];

    /// <summary>The fiscal year that a Buddhist Era (พ.ศ.) year names.</summary>
    /// <exception cref="KpiRuleException">
    /// KPI1001: the year is a Common Era year; KPI1002: it is not 2505 to 2643.
    /// </exception>
    public static FiscalYear FromBuddhistEra(int year)
    {
        KpiRuleException.ThrowIfAny(ValidateBuddhistEra(year));
        return new FiscalYear(year);
    }

    /// <summary>The fiscal year that ends in a Common Era (ค.ศ.) year.</summary>
    /// <exception cref="KpiRuleException">
    /// KPI1001: the year is a Buddhist Era year; KPI1002: it is not 1962 to 2100.
    /// </exception>
    public static FiscalYear FromCommonEra(int year)
    {
        KpiRuleException.ThrowIfAny(ValidateCommonEra(year));
        return new FiscalYear(year + FiscalYearRules.BuddhistMinusCommon);
    }

    /// <summary>The fiscal year that a day lies in.</summary>
    /// <exception cref="KpiRuleException">KPI1002: the day lies before 1 October 1961 or after 30 September 2100.</exception>
    public static FiscalYear Containing(LocalDate date)
    {
        LocalDate day = date.WithCalendar(CalendarSystem.Iso);
        int year = day.Month >= FirstMonth ? day.Year + 1 : day.Year;
        if (FiscalYearRules.CheckContained(year, nameof(date)) is { } violation)
            throw new KpiRuleException([violation]);
        return new FiscalYear(year + FiscalYearRules.BuddhistMinusCommon);
    }

    /// <summary>The violations that <see cref="FromBuddhistEra"/> would throw; empty where there are none.</summary>
    public static IReadOnlyList<Violation> ValidateBuddhistEra(int year) =>
        FiscalYearRules.CheckBuddhistEra(year, nameof(year)) is { } violation ? [violation] : [];

    /// <summary>The violations that <see cref="FromCommonEra"/> would throw; empty where there are none.</summary>
    public static IReadOnlyList<Violation> ValidateCommonEra(int year) =>
        FiscalYearRules.CheckCommonEra(year, nameof(year)) is { } violation ? [violation] : [];

    /// <summary>One of the four quarters.</summary>
    /// <exception cref="KpiRuleException">KPI1002: the number is not 1 to 4.</exception>
    public FiscalQuarter Quarter(int number) => FiscalQuarter.Of(this, number);

    /// <summary>Whether a day lies in the year.</summary>
    public bool Contains(LocalDate date)
    {
        LocalDate day = date.WithCalendar(CalendarSystem.Iso);
        return Start <= day && day <= End;
    }

    /// <summary>Whether the left year is earlier.</summary>
    public static bool operator <(FiscalYear left, FiscalYear right) => left._yearsAfterFirst < right._yearsAfterFirst;

    /// <summary>Whether the left year is later.</summary>
    public static bool operator >(FiscalYear left, FiscalYear right) => left._yearsAfterFirst > right._yearsAfterFirst;

    /// <summary>Whether the left year is the right or earlier.</summary>
    public static bool operator <=(FiscalYear left, FiscalYear right) => left._yearsAfterFirst <= right._yearsAfterFirst;

    /// <summary>Whether the left year is the right or later.</summary>
    public static bool operator >=(FiscalYear left, FiscalYear right) => left._yearsAfterFirst >= right._yearsAfterFirst;

    /// <inheritdoc/>
    public int CompareTo(FiscalYear other) => _yearsAfterFirst.CompareTo(other._yearsAfterFirst);

    /// <summary>The canonical text: <c>FY2568</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "FY{0}", BuddhistEra);

    /// <summary>The first day of a quarter of this year.</summary>
    internal LocalDate StartOfQuarter(int number) => Start.PlusMonths((number - 1) * MonthsInQuarter);

    /// <summary>The number of the quarter that a month of the year lies in: October to December is 1.</summary>
    internal static int QuarterOfMonth(int month) => (month + 12 - FirstMonth) % 12 / MonthsInQuarter + 1;
}
