using System.Globalization;

namespace Kpi.Domain.Quantities;

/// <summary>
/// An amount of Thai baht, exact. It may be negative (a net fall) and finer than a satang (a share of an amount).
/// Equality is by amount: 1.0 and 1.00 baht are equal. The default is no money, 0 baht. Immutable.
/// </summary>
/// <remarks>
/// Money is compared only with money: there is no conversion from a number, so the unit is always written where the
/// amount is: <c>Baht.Millions(39.1151m)</c>.
/// </remarks>
public readonly record struct Baht : IComparable<Baht>
{
    private const decimal Million = 1_000_000m;

    private Baht(decimal amount) => Amount = amount;

    /// <summary>No money.</summary>
    public static Baht Zero => default;

    /// <summary>The amount in baht.</summary>
    public decimal Amount { get; }

    /// <summary>An amount given in baht.</summary>
    public static Baht Of(decimal baht) => new(baht);

    /// <summary>An amount given in million baht (ล้านบาท), as budget tables print it.</summary>
    /// <exception cref="OverflowException">The amount is beyond what a decimal holds.</exception>
    public static Baht Millions(decimal millions) => new(millions * Million);

    /// <summary>The amount in million baht, exact.</summary>
    public decimal InMillions() => Amount / Million;

    /// <summary>The sum of two amounts.</summary>
    /// <exception cref="OverflowException">The sum is beyond what a decimal holds.</exception>
    public static Baht operator +(Baht left, Baht right) => new(left.Amount + right.Amount);

    /// <summary>The difference of two amounts.</summary>
    /// <exception cref="OverflowException">The difference is beyond what a decimal holds.</exception>
    public static Baht operator -(Baht left, Baht right) => new(left.Amount - right.Amount);

    /// <summary>The amount with the opposite sign.</summary>
    public static Baht operator -(Baht amount) => new(-amount.Amount);

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

    /// <summary>The amount and its unit, invariant: <c>39115100 THB</c>.</summary>
    public override string ToString() => $"{CanonicalNumber.Of(Amount)} THB";

    /// <summary>The amount as reports print it, in millions where that is shorter: <c>500 ล้านบาท</c>, <c>500 million baht</c>.</summary>
    public string ToString(Language language)
    {
        bool isWholeTenThousands = Amount != 0m && Amount % (Million / 100m) == 0m && Math.Abs(Amount) >= Million;
        string number = (isWholeTenThousands ? Amount / Million : Amount).ToString("#,##0.############################", CultureInfo.InvariantCulture);
        return (isWholeTenThousands, language) switch
        {
            (true, Language.Thai) => $"{number} ล้านบาท",
            (true, _) => $"{number} million baht",
            (false, Language.Thai) => $"{number} บาท",
            (false, _) => $"{number} baht",
        };
    }
}
