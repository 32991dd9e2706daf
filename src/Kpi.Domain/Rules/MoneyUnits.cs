namespace Kpi.Domain.Rules;

/// <summary>The units of money: how much each is, and how it is written.</summary>
internal static class MoneyUnits
{
    public const int Baht = 0;
    public const int Satang = 1;
    public const int Thousands = 2;
    public const int Millions = 3;
    public const string Canonical = "THB";

    private static readonly decimal[] InBaht = [1m, 0.01m, 1_000m, 1_000_000m];
    private static readonly decimal[] InABaht = [1m, 100m, 0.001m, 0.000001m];
    private static readonly BilingualText[] Names = [new("บาท", "baht"), new("สตางค์", "satang"), new("พันบาท", "thousand baht"), new("ล้านบาท", "million baht")];

    public static bool IsUnit(int unit) => unit is >= Baht and <= Millions;

    public static BilingualText NameOf(int unit) => Names[unit];

    public static decimal BahtIn(int unit) => InBaht[unit];

    public static decimal UnitsInABaht(int unit) => InABaht[unit];

    /// <summary>The unit whose word follows; −1 where none does.</summary>
    public static int Take(ref TextCursor cursor)
    {
        for (int unit = Millions; unit >= Baht; unit--)
        {
            if (cursor.Take(Names[unit].Thai) || cursor.Take(Names[unit].English))
                return unit;
        }

        return cursor.Take("ลบ.") ? Millions : cursor.Take(Canonical) ? Baht : -1;
    }
}
