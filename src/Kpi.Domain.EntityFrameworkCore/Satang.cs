using Kpi.Domain.Budgets;
using Kpi.Domain.Quantities;

namespace Kpi.Domain.EntityFrameworkCore;

/// <summary>
/// Money as it is stored: whole satang (สตางค์), hundredths of a baht, in a 64-bit integer. Both conversions translate to
/// SQL, so that a database sums what no provider knows how to sum: <c>entries.Sum(entry => Satang.Of(entry.Amount))</c>.
/// </summary>
/// <remarks>
/// An amount is never rounded to fit, and a sum beyond 64 bits is an error of the database. They hold amounts up to
/// 92,233,720,368,547,758.07 baht.
/// </remarks>
public static class Satang
{
    /// <summary>The satang of an amount.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is finer than a satang or beyond what 64 bits hold.</exception>
    public static long Of(Baht amount)
    {
        decimal baht = amount.Amount;
        if (baht is > long.MaxValue / 100m or < long.MinValue / 100m)
            throw new ArgumentOutOfRangeException(nameof(amount), $"{amount} cannot be stored: it is beyond what 64 bits of satang hold, ±92233720368547758.07 THB.");
        return baht % 0.01m == 0m
            ? (long)(baht * 100m)
            : throw new ArgumentOutOfRangeException(nameof(amount), $"{amount} cannot be stored: it is finer than a satang, 0.01 THB. Round it first.");
    }

    /// <summary>The amount of so many satang.</summary>
    public static Baht ToBaht(long satang) => Baht.Satang(satang);

    /// <summary>The amount, if it can be stored.</summary>
    /// <inheritdoc cref="Of" path="/exception"/>
    internal static Baht Checked(Baht amount) => ToBaht(Of(amount));

    /// <summary>The quarter's amount of a plan, if there is a plan and it can be stored.</summary>
    /// <inheritdoc cref="Of" path="/exception"/>
    internal static Baht? Checked(SpendingPlan? plan, int quarter) => plan is null ? null : Checked(plan[quarter]);
}
