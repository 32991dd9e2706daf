namespace Kpi.Domain.Quantities;

/// <summary>
/// An amount of Thai baht, exact. It may be negative (a net fall) and finer than a satang (a share of an amount).
/// Equality is by amount: 1.0 and 1.00 baht are equal. The default is no money, 0 baht. Immutable.
/// </summary>
/// <remarks>
/// What is exact stays exact: an operation whose exact result no decimal holds throws <see cref="OverflowException"/>.
/// Money is compared only with money: there is no conversion from a number, so the unit is always written where the
/// amount is: <c>Baht.Millions(39.1151m)</c>.
/// </remarks>
public readonly partial record struct Baht : IComparable<Baht>
{
    private Baht(decimal amount) => Amount = amount;

    /// <summary>No money.</summary>
    public static Baht Zero => default;

    /// <summary>The amount in baht.</summary>
    public decimal Amount { get; }

    /// <summary>An amount given in baht.</summary>
    public static Baht Of(decimal baht) => new(baht);

    /// <summary>An amount given in satang (สตางค์), hundredths of a baht.</summary>
    /// <exception cref="OverflowException">The amount is beyond what a decimal holds.</exception>
    public static Baht Satang(decimal satang) => In(BahtUnit.Satang, satang);

    /// <summary>An amount given in thousand baht (พันบาท).</summary>
    /// <exception cref="OverflowException">The amount is beyond what a decimal holds.</exception>
    public static Baht Thousands(decimal thousands) => In(BahtUnit.Thousands, thousands);

    /// <summary>An amount given in million baht (ล้านบาท), as budget tables print it.</summary>
    /// <exception cref="OverflowException">The amount is beyond what a decimal holds.</exception>
    public static Baht Millions(decimal millions) => In(BahtUnit.Millions, millions);

    /// <summary>An amount given in a unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is none.</exception>
    /// <exception cref="OverflowException">The amount is beyond what a decimal holds.</exception>
    public static Baht In(BahtUnit unit, decimal number) => new(ExactDecimal.Multiply(number, BahtUnitText.BahtIn(unit)));

    /// <summary>The amount in a unit, exact.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is none.</exception>
    /// <exception cref="OverflowException">No decimal holds the number.</exception>
    public decimal In(BahtUnit unit) => ExactDecimal.Multiply(Amount, BahtUnitText.UnitsInABaht(unit));

    /// <summary>The amount in satang, exact.</summary>
    /// <exception cref="OverflowException">No decimal holds the number.</exception>
    public decimal InSatang() => In(BahtUnit.Satang);

    /// <summary>The amount in thousand baht, exact.</summary>
    /// <exception cref="OverflowException">No decimal holds the number.</exception>
    public decimal InThousands() => In(BahtUnit.Thousands);

    /// <summary>The amount in million baht, exact.</summary>
    /// <exception cref="OverflowException">No decimal holds the number.</exception>
    public decimal InMillions() => In(BahtUnit.Millions);

    /// <summary>The amount rounded to so many decimals of a baht.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is not 0 to 28, or the rounding is none of those named.</exception>
    public Baht Round(int decimals, Rounding rounding) => new(ExactDecimal.Round(Amount, decimals, rounding));

    /// <summary>The sum of two amounts.</summary>
    /// <exception cref="OverflowException">The sum is beyond what a decimal holds.</exception>
    public static Baht operator +(Baht left, Baht right) => new(ExactDecimal.Add(left.Amount, right.Amount));

    /// <summary>The difference of two amounts.</summary>
    /// <exception cref="OverflowException">The difference is beyond what a decimal holds.</exception>
    public static Baht operator -(Baht left, Baht right) => new(ExactDecimal.Add(left.Amount, -right.Amount));

    /// <summary>The amount with the opposite sign.</summary>
    public static Baht operator -(Baht amount) => new(-amount.Amount);

    /// <summary>So many times the amount.</summary>
    /// <exception cref="OverflowException">The exact product is beyond what a decimal holds.</exception>
    public static Baht operator *(Baht amount, decimal factor) => new(ExactDecimal.Multiply(amount.Amount, factor));

    /// <inheritdoc cref="op_Multiply(Baht, decimal)"/>
    public static Baht operator *(decimal factor, Baht amount) => amount * factor;

    /// <summary>Whether the left amount is less.</summary>
    public static bool operator <(Baht left, Baht right) => left.Amount < right.Amount;

    /// <summary>Whether the left amount is more.</summary>
    public static bool operator >(Baht left, Baht right) => left.Amount > right.Amount;

    /// <summary>Whether the left amount is at most the right.</summary>
    public static bool operator <=(Baht left, Baht right) => left.Amount <= right.Amount;

    /// <summary>Whether the left amount is at least the right.</summary>
    public static bool operator >=(Baht left, Baht right) => left.Amount >= right.Amount;

    /// <inheritdoc/>
    public int CompareTo(Baht other) => Amount.CompareTo(other.Amount);
}
