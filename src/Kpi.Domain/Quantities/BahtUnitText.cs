namespace Kpi.Domain.Quantities;

/// <summary>The units of money: how much each is, and how it is written.</summary>
internal static class BahtUnitText
{
    // Longer words first, so that ล้านบาท is not read as บาท.
    private static readonly (string Word, BahtUnit Unit)[] Words =
    [
        ("ล้านบาท", BahtUnit.Millions), ("ลบ.", BahtUnit.Millions), ("million baht", BahtUnit.Millions),
        ("พันบาท", BahtUnit.Thousands), ("thousand baht", BahtUnit.Thousands),
        ("สตางค์", BahtUnit.Satang), ("satang", BahtUnit.Satang),
        ("บาท", BahtUnit.Baht), ("baht", BahtUnit.Baht), (Canonical, BahtUnit.Baht),
    ];

    public const string Canonical = "THB";

    public static BilingualText NameOf(BahtUnit unit) => unit switch
    {
        BahtUnit.Baht => new("บาท", "baht"),
        BahtUnit.Satang => new("สตางค์", "satang"),
        BahtUnit.Thousands => new("พันบาท", "thousand baht"),
        BahtUnit.Millions => new("ล้านบาท", "million baht"),
        _ => throw NotAUnit(unit),
    };

    public static decimal BahtIn(BahtUnit unit) => unit switch
    {
        BahtUnit.Baht => 1m,
        BahtUnit.Satang => 0.01m,
        BahtUnit.Thousands => 1_000m,
        BahtUnit.Millions => 1_000_000m,
        _ => throw NotAUnit(unit),
    };

    public static decimal UnitsInABaht(BahtUnit unit) => unit switch
    {
        BahtUnit.Baht => 1m,
        BahtUnit.Satang => 100m,
        BahtUnit.Thousands => 0.001m,
        BahtUnit.Millions => 0.000001m,
        _ => throw NotAUnit(unit),
    };

    public static BahtUnit? Take(ref TextCursor cursor)
    {
        foreach ((string word, BahtUnit unit) in Words)
        {
            if (cursor.Take(word))
                return unit;
        }

        return null;
    }

    private static ArgumentOutOfRangeException NotAUnit(BahtUnit unit) => new(nameof(unit), unit, "Not a unit of money.");
}
