using System.Globalization;
using NodaTime;

namespace Kpi.Domain.Targets;

/// <summary>A day as Thai and English reports write it: <c>30 กันยายน 2568</c>, <c>30 September 2025</c>.</summary>
internal static class DateText
{
    private const int BuddhistMinusCommon = 543;

    private static readonly string[] ThaiMonths =
    [
        "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
        "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
    ];

    // Thailand's year began on 1 January from 1941 on: earlier, a Buddhist year is not always the Common Era year + 543.
    private static readonly LocalDate FirstOfModernYear = new(1941, 1, 1);

    public static BilingualText Of(LocalDate day)
    {
        string thaiYear = day < FirstOfModernYear ? $"ค.ศ. {Text(day.Year)}" : Text(day.Year + BuddhistMinusCommon);
        string englishMonth = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month);
        return new BilingualText(
            $"{Text(day.Day)} {ThaiMonths[day.Month - 1]} {thaiYear}",
            $"{Text(day.Day)} {englishMonth} {Text(day.Year)}");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
