using System.Globalization;

namespace Kpi.Domain.Rules;

/// <summary>
/// Dates and months as Thai documents write them: <c>1 ตุลาคม 2567</c>, <c>30 ก.ย. 68</c>, <c>1 October 2024</c>,
/// <c>ต.ค. 67</c>. Behind a Thai month the year is of the Buddhist Era, behind an English one of the Common Era, unless
/// it says otherwise. The years are those of <see cref="BuddhistYearRules"/>.
/// </summary>
internal static class DateGrammar
{
    private static readonly BilingualText Day = new("วันที่ของเดือน", "a day of the month");
    private static readonly BilingualText FourDigitYear = new("ปีสี่หลัก", "a year of four digits");
    private static readonly BilingualText Year = new("ปีสี่หลักหรือสองหลัก", "a year of four digits or two");

    /// <summary>A whole text that is a date; its year is of the Common Era. Years of two digits need a century.</summary>
    public static bool TryReadDate(ref TextCursor cursor, int? century, out int year, out int month, out int day)
    {
        (year, month) = (0, 0);
        return TryTakeDay(ref cursor, out day)
            && cursor.TakeSpace()
            && TryTakeMonth(ref cursor, century, out year, out month)
            && cursor.TakeEnd()
            && Exists(ref cursor, year, month, day);
    }

    /// <summary>A whole text that is a month of a year; its year is of the Common Era.</summary>
    public static bool TryReadMonth(ref TextCursor cursor, int? century, out int year, out int month) =>
        TryTakeMonth(ref cursor, century, out year, out month)
        && cursor.TakeEnd()
        && Exists(ref cursor, year, month);

    /// <summary>Whether a century is one that two digits can be counted from: 2500 (B.E.), 2000 (C.E.).</summary>
    public static bool IsCentury(int century) => century % 100 == 0 && (IsBuddhistCentury(century) || century is >= 1900 and <= 2100);

    public static bool IsBuddhistCentury(int century) => century is >= 2400 and <= 2600;

    private static bool TryTakeDay(ref TextCursor cursor, out int day) =>
        cursor.TakeWhole(1, out day) || cursor.TakeWhole(2, out day) || cursor.Fails(Day);

    private static bool TryTakeMonth(ref TextCursor cursor, int? century, out int year, out int month)
    {
        year = 0;
        return MonthNames.TryTake(ref cursor, out month, out Language language)
            && cursor.TakeSpace()
            && TryTakeYear(ref cursor, isBuddhist: language == Language.Thai, century, out year);
    }

    private static bool TryTakeYear(ref TextCursor cursor, bool isBuddhist, int? century, out int year)
    {
        if (YearGrammar.TryTakeEra(ref cursor, out bool isMarkedBuddhist))
            isBuddhist = isMarkedBuddhist;
        if (!cursor.TakeWhole(4, out year) && !TryTakeTwoDigits(ref cursor, isBuddhist, century, out year))
            return false;
        if (!cursor.Keeps(isBuddhist ? CheckBuddhist(year) : CheckCommon(year)))
            return false;
        if (isBuddhist)
            year -= FiscalYearRules.BuddhistMinusCommon;
        return true;
    }

    private static bool TryTakeTwoDigits(ref TextCursor cursor, bool isBuddhist, int? century, out int year)
    {
        year = 0;
        if (century is not { } given || IsBuddhistCentury(given) != isBuddhist)
            return cursor.Fails(FourDigitYear);
        if (!cursor.TakeWhole(2, out int ofCentury))
            return cursor.Fails(Year);
        year = given + ofCentury;
        return true;
    }

    private static Violation? CheckBuddhist(int year) =>
        year is >= BuddhistYearRules.First and <= BuddhistYearRules.Last
            ? null
            : BuddhistYearRules.CheckBuddhistEra(year, TextCursor.ParameterName, instead: Text(year + FiscalYearRules.BuddhistMinusCommon));

    // A Common Era date of 1940 is one, and lies in B.E. 2483 from April on.
    private static Violation? CheckCommon(int year) =>
        year is >= BuddhistYearRules.FirstCommon and <= BuddhistYearRules.LastCommon
            ? null
            : BuddhistYearRules.CheckCommonEra(year, TextCursor.ParameterName, instead: Text(year - FiscalYearRules.BuddhistMinusCommon));

    private static bool Exists(ref TextCursor cursor, int year, int month) =>
        (year > BuddhistYearRules.FirstCommon || month >= BuddhistYearRules.FirstMonthOfFirst)
        || cursor.FailsWith(NoSuchMonth());

    private static bool Exists(ref TextCursor cursor, int year, int month, int day) =>
        day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? Exists(ref cursor, year, month)
            : cursor.FailsWith(NoSuchDay(year, month));

    private static BilingualText NoSuchMonth() => new(
        "ไม่มีเดือนนี้ในปี พ.ศ. 2483 ซึ่งเริ่มวันที่ 1 เมษายน (พระราชบัญญัติปีปฏิทิน พุทธศักราช 2483)",
        "there is no such month: B.E. 2483 began on 1 April 1940 (Calendar Years Act B.E. 2483), and earlier dates are not supported");

    private static BilingualText NoSuchDay(int year, int month)
    {
        BilingualText name = MonthNames.Of(month);
        string days = Text(DateTime.DaysInMonth(year, month));
        return new(
            $"ไม่มีวันที่นี้ เดือน{name.Thai} {Text(year + FiscalYearRules.BuddhistMinusCommon)} มีวันที่ 1 ถึง {days}",
            $"there is no such date: {name.English} {Text(year)} has days 1 to {days}");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
