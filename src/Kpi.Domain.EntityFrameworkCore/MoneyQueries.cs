using System.Linq.Expressions;
using Kpi.Domain.Quantities;
using Microsoft.EntityFrameworkCore;

namespace Kpi.Domain.EntityFrameworkCore;

/// <summary>
/// Sums of money that the database computes, exactly; a sum beyond 64 bits of satang is an error of the database. Within a
/// larger query write <c>Satang.ToBaht(group.Sum(entry => Satang.Of(entry.Amount)))</c>.
/// </summary>
public static class MoneyQueries
{
    /// <summary>The sum of amounts; 0 baht where there are none.</summary>
    /// <exception cref="ArgumentNullException">The query is null.</exception>
    public static Baht Sum(this IQueryable<Baht> amounts) => Satang.ToBaht(amounts.Sum(amount => Satang.Of(amount)));

    /// <summary>The sum of one amount of each row; 0 baht where there are none.</summary>
    /// <exception cref="ArgumentNullException">The query or the selector is null.</exception>
    public static Baht Sum<T>(this IQueryable<T> rows, Expression<Func<T, Baht>> selector) => rows.Select(selector).Sum();

    /// <inheritdoc cref="Sum(IQueryable{Baht})"/>
    public static async Task<Baht> SumAsync(this IQueryable<Baht> amounts, CancellationToken cancellationToken = default) =>
        Satang.ToBaht(await amounts.SumAsync(amount => Satang.Of(amount), cancellationToken).ConfigureAwait(false));

    /// <inheritdoc cref="Sum{T}(IQueryable{T}, Expression{Func{T, Baht}})"/>
    public static Task<Baht> SumAsync<T>(this IQueryable<T> rows, Expression<Func<T, Baht>> selector, CancellationToken cancellationToken = default) =>
        rows.Select(selector).SumAsync(cancellationToken);
}
