using System.Globalization;

namespace Etda.Html;

/// <summary>Amounts of the page as the report prints them: in million baht with four decimals, in parentheses below zero.</summary>
internal static class Money
{
    public static string Millions(Baht amount)
    {
        string digits = Math.Abs(amount.InMillions()).ToString("0.0000", CultureInfo.InvariantCulture);
        return amount < Baht.Zero ? $"({digits})" : digits;
    }

    /// <summary>How much of what was allocated was disbursed, in percent.</summary>
    public static Percentage RateOf(BudgetFigures figures) => figures.DisbursementRate(2, Rounding.HalfAwayFromZero)!.Value;
}
