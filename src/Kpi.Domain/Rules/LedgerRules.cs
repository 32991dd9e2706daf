using System.Globalization;

namespace Kpi.Domain.Rules;

/// <summary>
/// What entries of a budget ledger must keep: KPI4002 each for itself; KPI4003, KPI4004 and KPI4007 in their order.
/// </summary>
internal static class LedgerRules
{
    /// <summary>The violation of an entry's amount in baht, if any.</summary>
    public static Violation? CheckAmount(BilingualText entry, decimal amount, string parameterName) =>
        amount > 0m ? null : RuleCatalogue.LedgerEntryOutOfPlace.At(parameterName, entry, new BilingualText(
            $"จำนวนเงิน {CanonicalNumber.Of(amount)} บาท ไม่มากกว่าศูนย์", $"the amount of {CanonicalNumber.Of(amount)} baht is not above zero"));

    /// <summary>The violation of the day, a date of the Common Era, on which an entry is posted to the ledger of a year, if any.</summary>
    public static Violation? CheckDate(BilingualText entry, (int Year, int Month, int Day) date, int buddhistYear, string parameterName, int? itemIndex)
    {
        int year = buddhistYear - FiscalYearRules.BuddhistMinusCommon;
        if ((date.Month >= FiscalYearRules.FirstMonth ? date.Year + 1 : date.Year) == year)
            return null;
        string days = string.Format(CultureInfo.InvariantCulture, "{0:D4}-10-01 – {1:D4}-09-30", year - 1, year);
        return new Violation(RuleCatalogue.LedgerEntryOutOfPlace, parameterName, itemIndex,
        [
            entry,
            new BilingualText(
                $"วันที่ {Text(date)} อยู่นอกปีงบประมาณ พ.ศ. {buddhistYear} ({days})",
                $"{Text(date)} lies outside FY {buddhistYear} ({days})"),
        ]);
    }

    /// <summary>The violation of what is outstanding on a reference after an entry, if any.</summary>
    public static Violation? CheckOutstanding(BilingualText entry, (int Year, int Month, int Day) date, decimal outstanding, string parameterName, int? itemIndex) =>
        outstanding >= 0m ? null : new Violation(RuleCatalogue.CommitmentBelowZero, parameterName, itemIndex,
            [entry, Text(date), CanonicalNumber.Of(outstanding)]);

    /// <summary>The violation of what is disbursed under a reference after an entry, if any.</summary>
    public static Violation? CheckDisbursed(BilingualText entry, (int Year, int Month, int Day) date, decimal disbursed, string parameterName, int? itemIndex) =>
        disbursed >= 0m ? null : new Violation(RuleCatalogue.RefundAboveDisbursed, parameterName, itemIndex,
            [entry, Text(date), CanonicalNumber.Of(disbursed)]);

    /// <summary>The violation of what is spent of the allocation after an entry, if any.</summary>
    public static Violation? CheckSpent(BilingualText entry, (int Year, int Month, int Day) date, decimal spent, decimal allocated, string parameterName, int? itemIndex) =>
        spent <= allocated ? null : new Violation(RuleCatalogue.SpentAboveAllocation, parameterName, itemIndex,
            [entry, Text(date), CanonicalNumber.Of(spent), CanonicalNumber.Of(allocated)]);

    private static string Text((int Year, int Month, int Day) date) =>
        string.Format(CultureInfo.InvariantCulture, "{0:D4}-{1:D2}-{2:D2}", date.Year, date.Month, date.Day);
}
