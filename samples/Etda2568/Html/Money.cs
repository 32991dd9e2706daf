using System.Globalization;

namespace Etda.Html;

/// <summary>Amounts of the page, in million baht with four decimals as the report prints them.</summary>
internal static class Money
{
    public static string Millions(Baht amount) => Accounting(amount.InMillions(), "0.0000");

    /// <summary>To two decimals, for a chart.</summary>
    public static string Short(Baht amount) => Accounting(decimal.Round(amount.InMillions(), 2, MidpointRounding.AwayFromZero), "0.00");

    private static string Accounting(decimal number, string format)
    {
        string digits = Math.Abs(number).ToString(format, CultureInfo.InvariantCulture);
        return number < 0m ? $"({digits})" : digits;
    }
}
