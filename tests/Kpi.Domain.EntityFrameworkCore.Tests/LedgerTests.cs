using Kpi.Domain.EntityFrameworkCore.Tests.Databases;
using Kpi.Domain.Tests;
using Kpi.Domain.Tests.Generators;
using Microsoft.EntityFrameworkCore;

namespace Kpi.Domain.EntityFrameworkCore.Tests;

/// <summary>Ledgers as rows.</summary>
[Collection(DatabaseTests.Name)]
public sealed class LedgerTests(DatabaseFixture databases)
{
    private const int Cases = 60;

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Any_ledger_is_read_back_equal_and_its_quarters_are_summed_as_its_statement_has_them(DatabaseKind kind)
    {
        using Database database = await CreatedAsync(kind);
        Property.Holds(
            LedgerEntries.Any,
            LedgerEntries.Shrink,
            entries =>
            {
                BudgetLedger ledger = LedgerEntries.Posted(entries);
                foreach (BudgetLedger stored in new[] { ledger, ledger.CarryOver() })
                {
                    long id = Save(database, stored);
                    using LedgerContext context = Open(database);

                    Assert.Equal(stored, context.Ledgers.Include(row => row.Entries).Single(row => row.Id == id).ToLedger());
                    Assert.Equal(
                        stored.Statement().Quarters.Select(quarter => FiguresOf(id, quarter)),
                        context.QuartersOf(stored.Year).Where(row => row.LedgerId == id).OrderBy(row => row.Quarter));
                }
            },
            Cases);
    }

    private static BudgetQuarterRow FiguresOf(long id, BudgetQuarter quarter) => new()
    {
        LedgerId = id,
        Quarter = quarter.Quarter,
        Planned = quarter.Figures.Planned,
        Allocated = quarter.Figures.Allocated,
        Disbursed = quarter.Figures.Disbursed,
        Committed = quarter.Figures.Committed,
    };

    private static long Save(Database database, BudgetLedger ledger)
    {
        using LedgerContext context = Open(database);
        BudgetLedgerRow row = BudgetLedgerRow.Of(ledger);
        context.Add(row);
        context.SaveChanges();
        return row.Id;
    }

    private static LedgerContext Open(Database database) => new(database.Options<LedgerContext>());

    private async Task<Database> CreatedAsync(DatabaseKind kind)
    {
        Database database = await databases.CreateAsync(kind);
        await using LedgerContext context = Open(database);
        Assert.True(await context.Database.EnsureCreatedAsync());
        return database;
    }
}
