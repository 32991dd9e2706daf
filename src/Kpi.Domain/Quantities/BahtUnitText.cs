namespace Kpi.Domain.Quantities;

/// <summary>The units of money, as the rulebook's table knows them.</summary>
internal static class BahtUnitText
{
    public const string Canonical = MoneyUnits.Canonical;

    public static BilingualText NameOf(BahtUnit unit) => MoneyUnits.NameOf(Checked(unit));

    public static decimal BahtIn(BahtUnit unit) => MoneyUnits.BahtIn(Checked(unit));

    public static decimal UnitsInABaht(BahtUnit unit) => MoneyUnits.UnitsInABaht(Checked(unit));

    /// <summary>The unit's place in the table.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is none.</exception>
    public static int Checked(BahtUnit unit) =>
        MoneyUnits.IsUnit((int)unit) ? (int)unit : throw new ArgumentOutOfRangeException(nameof(unit), unit, "Not a unit of money.");
}
