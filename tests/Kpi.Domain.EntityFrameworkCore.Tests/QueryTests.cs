using Kpi.Domain.EntityFrameworkCore.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Kpi.Domain.EntityFrameworkCore.Tests;

/// <summary>Money, years and quarters in queries: the database compares, orders and sums them.</summary>
[Collection(DatabaseTests.Name)]
public sealed class QueryTests(DatabaseFixture databases)
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Money_is_compared_ordered_and_summed_by_the_database(DatabaseKind kind)
    {
        using TestDatabase database = await CreatedAsync(kind, Baht.Of(0.10m), Baht.Of(9), Baht.Of(0.20m), Baht.Of(100), Baht.Of(-10.30m));
        List<string> statements = [];
        await using var context = new ScalarContext(database.Options<ScalarContext>(statements.Add));
        var least = Baht.Of(0.20m);

        Assert.Equal(Baht.Of(109.20m), await context.Of<Baht>().Where(held => held.Value >= least).SumAsync(held => held.Value));
        Assert.Equal(Baht.Of(99), context.Of<Baht>().Sum(held => held.Value));
        Assert.Equal(Baht.Of(-10.20m), context.Of<Baht>().Where(held => held.Value < Baht.Of(0.15m)).Select(held => held.Value).Sum());
        Assert.Equal(Baht.Zero, await context.Of<Baht>().Where(held => held.Value > Baht.Of(100)).Select(held => held.Value).SumAsync());
        Assert.Equal([Baht.Of(100), Baht.Of(9)], await context.Of<Baht>().OrderByDescending(held => held.Value).Select(held => held.Value).Take(2).ToListAsync());
        Assert.Equal((Baht.Of(-10.30m), Baht.Of(100)), (context.Of<Baht>().Min(held => held.Value), context.Of<Baht>().Max(held => held.Value)));
        Assert.Equal(2, context.Of<Baht>().Count(held => held.Value + held.Value > Baht.Of(17.99m)));

        Assert.Equal(Baht.Of(-10), await context.Of<Baht>().Where(held => held.Optional != null).SumAsync(held => held.Optional!.Value));

        string[] expected = ["SUM(", "SUM(", "SUM(", "SUM(", "ORDER BY", "MIN(", "MAX(", "COUNT(", "SUM("];
        Assert.Equal(expected.Length, statements.Count);
        Assert.All(expected.Zip(statements), pair => Assert.Contains(pair.First, pair.Second, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(">=", statements[0], StringComparison.Ordinal);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Money_is_summed_by_group_and_groups_are_compared_by_the_database(DatabaseKind kind)
    {
        using TestDatabase database = await CreatedAsync(kind, Baht.Of(1), Baht.Of(2), Baht.Of(3), Baht.Of(4));
        await using var context = new ScalarContext(database.Options<ScalarContext>());

        var sums = await context.Of<Baht>()
            .GroupBy(held => held.Id % 2)
            .Select(group => new { group.Key, Sum = Satang.ToBaht(group.Sum(held => Satang.Of(held.Value))) })
            .Where(group => group.Sum > Baht.Of(5))
            .ToListAsync();

        Assert.Equal([new { Key = 0, Sum = Baht.Of(6) }], sums);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_sum_beyond_64_bits_is_an_error_and_no_other_number(DatabaseKind kind)
    {
        using TestDatabase database = await CreatedAsync(kind, Satang.ToBaht(long.MaxValue), Baht.Satang(1));
        await using var context = new ScalarContext(database.Options<ScalarContext>());
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => context.Of<Baht>().SumAsync(held => held.Value));
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Quarters_and_years_are_compared_by_the_database(DatabaseKind kind)
    {
        FiscalYear year = FiscalYear.FromBuddhistEra(2568);
        using TestDatabase database = await CreatedAsync(kind, [.. year.Previous().Quarters, .. year.Quarters, .. year.Next().Quarters]);
        await using var context = new ScalarContext(database.Options<ScalarContext>());
        FiscalQuarter first = year.Quarter(2);

        Assert.Equal(
            [year.Quarter(2), year.Quarter(3), year.Quarter(4), year.Next().Quarter(1)],
            await context.Of<FiscalQuarter>().Where(held => held.Value >= first && held.Value < year.Next().Quarter(2)).OrderBy(held => held.Value).Select(held => held.Value).ToListAsync());
        Assert.Equal(4, await context.Of<FiscalQuarter>().CountAsync(held => year.Quarters.Contains(held.Value)));
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Scores_are_compared_as_numbers_and_not_as_texts(DatabaseKind kind)
    {
        using TestDatabase database = await CreatedAsync(kind, (Score)9, (Score)9.50m, (Score)10, (Score)(-3), (Score)100.1234567890123456789012345m);
        await using var context = new ScalarContext(database.Options<ScalarContext>());
        Score least = 9.5m;

        Assert.Equal([9.5m, 10, 100.1234567890123456789012345m], await context.Of<Score>().Where(held => held.Value >= least).OrderBy(held => held.Value).Select(held => held.Value).ToListAsync());
        Assert.Equal(2, await context.Of<Score>().CountAsync(held => held.Value < (Score)9.5m));
        Assert.Equal(1, await context.Of<Score>().CountAsync(held => held.Value == (Score)9.500m));
        Assert.Equal((Score)100.1234567890123456789012345m, await context.Of<Score>().MaxAsync(held => held.Value));
    }

    private async Task<TestDatabase> CreatedAsync<T>(DatabaseKind kind, params T[] values)
        where T : struct
    {
        TestDatabase database = await databases.CreateAsync(kind);
        await using var context = new ScalarContext(database.Options<ScalarContext>());
        Assert.True(await context.Database.EnsureCreatedAsync());
        context.AddRange(values.Select((value, index) => new Held<T> { Id = index + 1, Value = value, Optional = index % 2 == 0 ? value : null }));
        await context.SaveChangesAsync();
        return database;
    }
}
