namespace Kpi.Domain.Rules;

/// <summary>Amounts of money, percentages and weights in texts.</summary>
internal static class AmountGrammar
{
    public const string PercentWord = "ร้อยละ";

    private static readonly BilingualText Unit = new("หน่วย เช่น บาท, ล้านบาท, baht หรือ THB", "a unit such as บาท, ล้านบาท, baht or THB");
    private static readonly BilingualText PercentSign = new("'%'", "'%'");
    private static readonly BilingualText Beyond = new("จำนวนเงินมีหลักมากกว่าที่ decimal เก็บได้", "the amount has more digits than a decimal holds");

    /// <summary>A whole text that is an amount; its unit is known from elsewhere, or else written behind the number.</summary>
    public static bool TryReadBaht(ref TextCursor cursor, int? unit, out decimal baht)
    {
        baht = 0m;
        if (unit is not null && IsNothing(cursor.Rest))
            return true;
        if (!NumberGrammar.TryTakeOrParentheses(ref cursor, out decimal number))
            return false;
        int written = unit ?? TakeUnit(ref cursor);
        return (written >= 0 || cursor.Fails(Unit))
            && cursor.TakeEnd()
            && (TryMultiply(number, written, out baht) || cursor.FailsWith(Beyond));
    }

    /// <summary>A whole text that is a percentage: 77.53%, 77.53 %, ร้อยละ 77.53.</summary>
    public static bool TryReadPercentage(ref TextCursor cursor, out decimal number)
    {
        bool hasWord = cursor.Take(PercentWord);
        cursor.SkipSpaces();
        if (!NumberGrammar.TryTake(ref cursor, out number))
            return false;
        if (!hasWord)
        {
            cursor.SkipSpaces();
            if (!cursor.Take('%'))
                return cursor.Fails(PercentSign);
        }

        return cursor.TakeEnd();
    }

    /// <summary>A whole text that is a weight.</summary>
    public static bool TryReadWeight(ref TextCursor cursor, out decimal number) =>
        NumberGrammar.TryRead(ref cursor, out number) && cursor.Keeps(WeightRules.Check(number, TextCursor.ParameterName));

    // A lone dash in a table is no money.
    private static bool IsNothing(ReadOnlySpan<char> text) => text.Length == 1 && (text[0] is '-' or '–');

    private static int TakeUnit(ref TextCursor cursor)
    {
        cursor.SkipSpaces();
        return MoneyUnits.Take(ref cursor);
    }

    // The product of a number and a power of ten is rounded without a word where it has too many digits: then it does not lead back.
    private static bool TryMultiply(decimal number, int unit, out decimal baht)
    {
        try
        {
            baht = number * MoneyUnits.BahtIn(unit);
        }
        catch (OverflowException)
        {
            baht = 0m;
            return false;
        }

        return baht * MoneyUnits.UnitsInABaht(unit) == number;
    }
}
