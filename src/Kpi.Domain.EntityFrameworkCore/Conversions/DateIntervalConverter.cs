using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace Kpi.Domain.EntityFrameworkCore.Conversions;

/// <summary>Days from one to another as ISO 8601 writes them: <c>2024-10-01/2025-09-30</c>.</summary>
internal sealed class DateIntervalConverter() : ValueConverter<DateInterval, string>(interval => TextOf(interval), text => IntervalOf(text))
{
    private const char Separator = '/';

    private static string TextOf(DateInterval interval) => $"{TextOf(interval.Start)}{Separator}{TextOf(interval.End)}";

    private static string TextOf(LocalDate date) => LocalDatePattern.Iso.Format(date.WithCalendar(CalendarSystem.Iso));

    private static DateInterval IntervalOf(string text) =>
        text.Split(Separator) is [{ } start, { } end]
        && LocalDatePattern.Iso.Parse(start) is { Success: true, Value: var first }
        && LocalDatePattern.Iso.Parse(end) is { Success: true, Value: var last }
        && first <= last
            ? new DateInterval(first, last)
            : throw new FormatException($"The stored text \"{text}\" is no interval of days, such as \"2024-10-01/2025-09-30\".");
}
