using Kpi.Domain.EntityFrameworkCore.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Kpi.Domain.EntityFrameworkCore.Tests;

/// <summary>Databases with the tables of ledgers.</summary>
internal static class StoredLedgers
{
    public static async Task<TestDatabase> CreateWithLedgersAsync(this DatabaseFixture databases, DatabaseKind kind)
    {
        TestDatabase database = await databases.CreateAsync(kind);
        await using LedgerContext context = database.OpenLedgers();
        Assert.True(await context.Database.EnsureCreatedAsync());
        return database;
    }

    /// <summary>A context of its own, and so a connection.</summary>
    public static LedgerContext OpenLedgers(this TestDatabase database, Action<string>? log = null) => new(database.Options<LedgerContext>(log));

    /// <summary>Saves a ledger and gives its key.</summary>
    public static long Save(this TestDatabase database, BudgetLedger ledger)
    {
        using LedgerContext context = database.OpenLedgers();
        BudgetLedgerRow row = BudgetLedgerRow.Of(ledger);
        context.Add(row);
        context.SaveChanges();
        return row.Id;
    }

    /// <summary>The row of a ledger with its entries.</summary>
    public static BudgetLedgerRow Read(this LedgerContext context, long id) => context.Ledgers.Include(row => row.Entries).Single(row => row.Id == id);

    /// <summary>The ledger as another connection reads it.</summary>
    public static BudgetLedger Read(this TestDatabase database, long id)
    {
        using LedgerContext context = database.OpenLedgers();
        return context.Read(id).ToLedger();
    }
}
