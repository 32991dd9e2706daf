using NodaTime;
using NodaTime.Text;

namespace Kpi.Domain.Budgets;

/// <summary>How days are written in texts about budgets.</summary>
internal static class LedgerText
{
    /// <summary>The day, invariant: <c>2024-10-01</c>.</summary>
    public static string Day(LocalDate date) => LocalDatePattern.Iso.Format(date.WithCalendar(CalendarSystem.Iso));
}
