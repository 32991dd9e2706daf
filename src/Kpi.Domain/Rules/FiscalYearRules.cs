using System.Globalization;

namespace Kpi.Domain.Rules;

/// <summary>Which fiscal years and quarters there are: KPI1001 and KPI1002.</summary>
/// <remarks>
/// A fiscal year has run from 1 October to 30 September since FY 2505. Before, it ran from January, and earlier still
/// from April (Calendar Years Act B.E. 2483), so those years are refused. The upper limit keeps the ranges of the two
/// eras apart, so that a year of the wrong era is always seen.
/// </remarks>
internal static class FiscalYearRules
{
    public const int FirstBuddhistYear = 2505;
    public const int LastBuddhistYear = 2643;
    public const int BuddhistMinusCommon = 543;
    public const int FirstCommonYear = FirstBuddhistYear - BuddhistMinusCommon;
    public const int LastCommonYear = LastBuddhistYear - BuddhistMinusCommon;
    public const int QuartersInYear = 4;

    /// <summary>October, the calendar month that a fiscal year begins with.</summary>
    public const int FirstMonth = 10;

    public const int SupportedYears = LastBuddhistYear - FirstBuddhistYear + 1;

    private static readonly BilingualText BuddhistEra = new("พ.ศ.", "Buddhist Era");
    private static readonly BilingualText CommonEra = new("ค.ศ.", "Common Era");

    /// <summary>The violation of a Buddhist Era year, if any.</summary>
    public static Violation? CheckBuddhistEra(int year, string parameterName) =>
        year is >= FirstBuddhistYear and <= LastBuddhistYear ? null
        : year is >= FirstCommonYear and <= LastCommonYear ? RuleCatalogue.WrongEra.At(parameterName, Text(year), CommonEra, BuddhistEra, $"FiscalYear.FromCommonEra({Text(year)})")
        : OutOfRange(new("ปีงบประมาณ พ.ศ.", "Fiscal year B.E."), year, parameterName);

    /// <summary>The violation of a Common Era year, if any.</summary>
    public static Violation? CheckCommonEra(int year, string parameterName) =>
        year is >= FirstCommonYear and <= LastCommonYear ? null
        : year is >= FirstBuddhistYear and <= LastBuddhistYear ? RuleCatalogue.WrongEra.At(parameterName, Text(year), BuddhistEra, CommonEra, $"FiscalYear.FromBuddhistEra({Text(year)})")
        : OutOfRange(new("ปีงบประมาณ ค.ศ.", "Fiscal year C.E."), year, parameterName);

    /// <summary>The violation of a date by the Common Era year that its fiscal year would have, if any; era is no question here.</summary>
    public static Violation? CheckContained(int year, string parameterName) =>
        year is >= FirstCommonYear and <= LastCommonYear ? null
        : OutOfRange(new("ปีงบประมาณ ค.ศ.", "Fiscal year C.E."), year, parameterName);

    /// <summary>The violation of a Buddhist Era year that arithmetic leads to, if any; era is no question here.</summary>
    public static Violation? CheckReached(long year, string parameterName) =>
        year is >= FirstBuddhistYear and <= LastBuddhistYear ? null
        : OutOfRange(new("ปีงบประมาณ พ.ศ.", "Fiscal year B.E."), year, parameterName);

    private static Violation OutOfRange(BilingualText subject, long year, string parameterName) =>
        RuleCatalogue.FiscalPeriodOutOfRange.At(parameterName, subject, Text(year), new BilingualText(
            "พ.ศ. 2505–2643 (ค.ศ. 1962–2100) ปีงบประมาณก่อนหน้านั้นใช้ปฏิทินอื่น",
            "B.E. 2505–2643 (C.E. 1962–2100) are supported; fiscal years before them followed other calendars"));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
