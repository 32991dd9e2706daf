using System.Globalization;

namespace Kpi.Domain.Rules;

/// <summary>Which calendar years of the Buddhist Era there are: KPI1001 and KPI1002.</summary>
/// <remarks>
/// The Calendar Years Act B.E. 2483 (พระราชบัญญัติปีปฏิทิน พุทธศักราช 2483) moved the beginning of the year from 1 April
/// to 1 January, from 1941 on, so B.E. 2483 lasted the nine months from April to December 1940. The limits of the years
/// before it are not verified here, and a Common Era year + 543 is wrong for their January to March: they are refused.
/// The last year keeps the ranges of the two eras apart.
/// </remarks>
internal static class BuddhistYearRules
{
    public const int First = 2483;
    public const int Last = FiscalYearRules.LastBuddhistYear;
    public const int FirstCommon = First - FiscalYearRules.BuddhistMinusCommon;
    public const int LastCommon = Last - FiscalYearRules.BuddhistMinusCommon;

    /// <summary>The month that the first year begins with.</summary>
    public const int FirstMonthOfFirst = 4;

    private static readonly BilingualText BuddhistEra = new("พ.ศ.", "Buddhist Era");
    private static readonly BilingualText CommonEra = new("ค.ศ.", "Common Era");

    /// <summary>The violation of a Buddhist Era year, if any; where it is of the other era, with what to write instead.</summary>
    public static Violation? CheckBuddhistEra(int year, string parameterName, string? instead = null) =>
        year is >= First and <= Last ? null
        : year is > FirstCommon and <= LastCommon ? RuleCatalogue.WrongEra.At(parameterName, Text(year), CommonEra, BuddhistEra, instead ?? $"BuddhistYear.FromCommonEra({Text(year)})")
        : CheckReached(year, parameterName);

    /// <summary>The violation of a Common Era year, if any, likewise; 1940 is refused, since it is a part of two Buddhist Era years.</summary>
    public static Violation? CheckCommonEra(int year, string parameterName, string? instead = null) =>
        year is > FirstCommon and <= LastCommon ? null
        : year is >= First and <= Last ? RuleCatalogue.WrongEra.At(parameterName, Text(year), BuddhistEra, CommonEra, instead ?? $"BuddhistYear.FromBuddhistEra({Text(year)})")
        : RuleCatalogue.FiscalPeriodOutOfRange.At(parameterName, new("ปี ค.ศ.", "Year C.E."), Text(year), new(
            "ค.ศ. 1941–2100 (พ.ศ. 2484–2643) ก่อนหน้านั้นปีไม่ได้เริ่มวันที่ 1 มกราคม",
            "C.E. 1941–2100 (B.E. 2484–2643) are supported; before them a Buddhist Era year did not begin on 1 January"));

    /// <summary>The violation of a Buddhist Era year that arithmetic leads to, if any; era is no question here.</summary>
    public static Violation? CheckReached(long year, string parameterName) =>
        year is >= First and <= Last ? null
        : RuleCatalogue.FiscalPeriodOutOfRange.At(parameterName, new("ปี พ.ศ.", "Year B.E."), Text(year), new(
            "พ.ศ. 2483–2643 ปีก่อนหน้านั้นเริ่มวันที่ 1 เมษายนหรือยังไม่ได้ตรวจสอบ",
            "B.E. 2483–2643 are supported; the years before them began in April or are not verified"));

    /// <summary>Whether a supported year has the month of a Common Era year.</summary>
    public static bool IsSupported(int commonYear, int month) =>
        commonYear is > FirstCommon and <= LastCommon || (commonYear == FirstCommon && month >= FirstMonthOfFirst);

    /// <summary>The violation of a day, written <c>1940-03-31</c>, by its Common Era year and month, if any.</summary>
    public static Violation? CheckDay(int commonYear, int month, string day, string parameterName) =>
        IsSupported(commonYear, month)
            ? null
            : RuleCatalogue.FiscalPeriodOutOfRange.At(parameterName, new("วันที่", "Day"), day, new(
                "1940-04-01 ถึง 2100-12-31 (พ.ศ. 2483–2643) ปีก่อนหน้านั้นเริ่มวันที่ 1 เมษายนหรือยังไม่ได้ตรวจสอบ",
                "1940-04-01 to 2100-12-31 (B.E. 2483–2643) are supported; the years before them began in April or are not verified"));

    /// <summary>The violation of a year that two digits counted from a century do not stand for, if any.</summary>
    public static Violation? CheckTwoDigits(int year, int century, bool isBuddhist, string parameterName) =>
        year >= century && year < century + 100
            ? null
            : RuleCatalogue.FiscalPeriodOutOfRange.At(
                parameterName,
                isBuddhist ? new("ปี พ.ศ.", "Year B.E.") : new("ปี ค.ศ.", "Year C.E."),
                Text(year),
                new($"ปีสองหลักหมายถึง {Text(century)}–{Text(century + 99)}", $"years of two digits stand for {Text(century)}–{Text(century + 99)}"));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
