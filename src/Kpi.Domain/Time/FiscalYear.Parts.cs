using NodaTime;

namespace Kpi.Domain.Time;

/// <content>Its parts, and what lies in it.</content>
public readonly partial record struct FiscalYear
{
    /// <summary>The two halves, in order.</summary>
    public IReadOnlyList<FiscalHalf> Halves => FiscalHalf.Of(this, 1).Through(FiscalHalf.Of(this, 2));

    /// <summary>The four quarters, in order.</summary>
    public IReadOnlyList<FiscalQuarter> Quarters => Quarter(1).Through(Quarter(4));

    /// <summary>The twelve months, in order.</summary>
    public IReadOnlyList<FiscalMonth> Months => Month(1).Through(Month(12));

    /// <summary>One of the two halves.</summary>
    /// <exception cref="KpiRuleException">KPI1002: the number is not 1 or 2.</exception>
    public FiscalHalf Half(int number) => FiscalHalf.Of(this, number);

    /// <summary>One of the four quarters.</summary>
    /// <exception cref="KpiRuleException">KPI1002: the number is not 1 to 4.</exception>
    public FiscalQuarter Quarter(int number) => FiscalQuarter.Of(this, number);

    /// <summary>One of the twelve months; October is the first.</summary>
    /// <exception cref="KpiRuleException">KPI1002: the number is not 1 to 12.</exception>
    public FiscalMonth Month(int number) => FiscalMonth.Of(this, number);

    /// <summary>Whether a half lies in the year.</summary>
    public bool Contains(FiscalHalf half) => half.Year == this;

    /// <summary>Whether a quarter lies in the year.</summary>
    public bool Contains(FiscalQuarter quarter) => quarter.Year == this;

    /// <summary>Whether a month lies in the year.</summary>
    public bool Contains(FiscalMonth month) => month.Year == this;

    /// <summary>Whether a day lies in the year.</summary>
    public bool Contains(LocalDate date) =>
        FiscalCalendar.Contains(_index * FiscalCalendar.MonthsInYear, (_index + 1) * FiscalCalendar.MonthsInYear, date);

    /// <summary>The days of the year so far, cumulative (สะสม): from 1 October to a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the year.</exception>
    public DateInterval YearToDate(LocalDate asOf) =>
        Contains(asOf)
            ? new DateInterval(Start, asOf.WithCalendar(CalendarSystem.Iso))
            : throw new ArgumentOutOfRangeException(nameof(asOf), FiscalCalendar.Text(asOf), $"The day lies outside {this}, {FiscalCalendar.Text(Start)} to {FiscalCalendar.Text(End)}.");
}
