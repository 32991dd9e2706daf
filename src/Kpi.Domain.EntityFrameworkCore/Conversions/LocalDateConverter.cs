using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace Kpi.Domain.EntityFrameworkCore.Conversions;

/// <summary>A day as the database's own date. A day of another calendar is stored, and read back, as the same day of the ISO calendar.</summary>
internal sealed class LocalDateConverter() : ValueConverter<LocalDate, DateOnly>(
    date => date.WithCalendar(CalendarSystem.Iso).ToDateOnly(),
    date => LocalDate.FromDateOnly(date));
