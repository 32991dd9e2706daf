using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace Kpi.Domain.EntityFrameworkCore.Conversions;

/// <summary>A month as the date of its first day. Any other day in the database is no month and is refused.</summary>
internal sealed class YearMonthConverter() : ValueConverter<YearMonth, DateOnly>(month => FirstDayOf(month), day => MonthOf(day))
{
    private static DateOnly FirstDayOf(YearMonth month) => month.Calendar == CalendarSystem.Iso
        ? month.OnDayOfMonth(1).ToDateOnly()
        : throw new ArgumentException($"A month of the calendar {month.Calendar} is none of the ISO calendar, and only those are stored.", nameof(month));

    private static YearMonth MonthOf(DateOnly day) => day.Day == 1
        ? new YearMonth(day.Year, day.Month)
        : throw new FormatException($"The stored month {LocalDate.FromDateOnly(day):R} is not the first day of a month.");
}
