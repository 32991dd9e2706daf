using System.Globalization;

namespace Kpi.Domain.Rules;

/// <summary>A day as a number, so that dates are values of a measure like any other: 1 January of the year 1 (C.E.) is 0.</summary>
internal static class DayNumber
{
    public const decimal First = 0m;

    /// <summary>31 December 9999.</summary>
    public const decimal Last = 3_652_058m;

    /// <summary>The day as <c>2025-09-30</c>; where the calendar does not reach, the number.</summary>
    public static string Describe(decimal day) =>
        day is >= First and <= Last
            ? new DateTime(1, 1, 1).AddDays((double)day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : CanonicalNumber.Of(day);
}
