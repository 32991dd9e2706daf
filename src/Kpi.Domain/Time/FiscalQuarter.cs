using System.Globalization;
using NodaTime;

namespace Kpi.Domain.Time;

/// <summary>
/// A quarter of a fiscal year (ไตรมาส): Q1 is October to December, Q2 January to March, Q3 April to June, Q4 July to
/// September. Equality and order are by year, then number. The default is Q1 of FY 2505. Immutable.
/// </summary>
public readonly record struct FiscalQuarter : IComparable<FiscalQuarter>
{
    private readonly byte _quartersAfterFirst;

    private FiscalQuarter(FiscalYear year, int number)
    {
        Year = year;
        _quartersAfterFirst = (byte)(number - 1);
    }

    /// <summary>The fiscal year it is a quarter of.</summary>
    public FiscalYear Year { get; }

    /// <summary>The number within the year: 1 to 4.</summary>
    public int Number => _quartersAfterFirst + 1;

    /// <summary>The first day.</summary>
    public LocalDate Start => Year.StartOfQuarter(Number);

    /// <summary>The last day.</summary>
    public LocalDate End => Year.StartOfQuarter(Number + 1).PlusDays(-1);

    /// <summary>A quarter of a fiscal year, by number.</summary>
    /// <exception cref="KpiRuleException">KPI1002: the number is not 1 to 4.</exception>
    public static FiscalQuarter Of(FiscalYear year, int number)
    {
        KpiRuleException.ThrowIfAny(Validate(number));
        return new FiscalQuarter(year, number);
    }

    /// <summary>The fiscal quarter that a day lies in.</summary>
    /// <exception cref="KpiRuleException">KPI1002: the day lies before 1 October 1961 or after 30 September 2100.</exception>
    public static FiscalQuarter Containing(LocalDate date) =>
        new(FiscalYear.Containing(date), FiscalYear.QuarterOfMonth(date.WithCalendar(CalendarSystem.Iso).Month));

    /// <summary>The violations that <see cref="Of"/> would throw; empty where there are none.</summary>
    public static IReadOnlyList<Violation> Validate(int number) =>
        FiscalYearRules.CheckQuarter(number, nameof(number)) is { } violation ? [violation] : [];

    /// <summary>Whether a day lies in the quarter.</summary>
    public bool Contains(LocalDate date)
    {
        LocalDate day = date.WithCalendar(CalendarSystem.Iso);
        return Start <= day && day <= End;
    }

    /// <summary>Whether the left quarter is earlier.</summary>
    public static bool operator <(FiscalQuarter left, FiscalQuarter right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left quarter is later.</summary>
    public static bool operator >(FiscalQuarter left, FiscalQuarter right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left quarter is the right or earlier.</summary>
    public static bool operator <=(FiscalQuarter left, FiscalQuarter right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left quarter is the right or later.</summary>
    public static bool operator >=(FiscalQuarter left, FiscalQuarter right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(FiscalQuarter other) =>
        Year == other.Year ? _quartersAfterFirst.CompareTo(other._quartersAfterFirst) : Year.CompareTo(other.Year);

    /// <summary>The canonical text: <c>Q1/2568</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "Q{0}/{1}", Number, Year.BuddhistEra);
}
