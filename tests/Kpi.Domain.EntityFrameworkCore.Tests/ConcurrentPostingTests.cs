using Kpi.Domain.EntityFrameworkCore.Tests.Databases;
using Kpi.Domain.Tests.Generators;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Kpi.Domain.EntityFrameworkCore.Tests;

/// <summary>Two connections post to one ledger.</summary>
[Collection(DatabaseTests.Name)]
public sealed class ConcurrentPostingTests(DatabaseFixture databases)
{
    private const int Rounds = 20;

    private static readonly FiscalYear Year = LedgerEntries.Year;
    private static readonly BudgetLedger Opened = BudgetLedger.Open(Year, Baht.Of(100));

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Of_two_posts_of_which_only_one_fits_the_other_is_refused(DatabaseKind kind)
    {
        using TestDatabase database = await databases.CreateWithLedgersAsync(kind);
        for (int round = 0; round < Rounds; round++)
        {
            long id = database.Save(Opened);
            using var start = new Barrier(2);

            string[] outcomes = await Task.WhenAll(Enumerable.Range(0, 2).Select(writer => Task.Run(async () =>
            {
                await using LedgerContext context = database.OpenLedgers();
                start.SignalAndWait();
                return await OutcomeAsync(context, id, BudgetEntry.Commit(Year.Start, $"PO-{writer}", Baht.Of(60)));
            })));

            Assert.Equal(["KPI4004", "posted"], outcomes.Order(StringComparer.Ordinal));
            Assert.Equal(Baht.Of(60), database.Read(id).Statement().Committed);
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Of_many_posts_none_is_lost_and_no_more_is_spent_than_is_allocated(DatabaseKind kind)
    {
        const int postsOfEach = 40;
        using TestDatabase database = await databases.CreateWithLedgersAsync(kind);
        long id = database.Save(Opened);

        // Each of the 80 wants 2 baht of 100.
        (string Reference, string Outcome)[] outcomes = (await Task.WhenAll(Enumerable.Range(0, 2).Select(writer => Task.Run(async () =>
        {
            var own = new List<(string, string)>();
            await using LedgerContext context = database.OpenLedgers();
            for (int post = 0; post < postsOfEach; post++)
            {
                string reference = $"{writer}-{post}";
                own.Add((reference, await OutcomeAsync(context, id, BudgetEntry.Commit(Year.Start.PlusDays(post), reference, Baht.Of(2)))));
            }

            return own;
        })))).SelectMany(own => own).ToArray();

        BudgetLedger ledger = database.Read(id);
        Assert.Equal(Baht.Zero, ledger.Statement().Available);
        Assert.Equal(50, ledger.Entries.Count);
        Assert.Equal(
            outcomes.Where(post => post.Outcome == "posted").Select(post => post.Reference).Order(StringComparer.Ordinal),
            ledger.Entries.Select(entry => entry.Reference).Order(StringComparer.Ordinal));
        Assert.All(outcomes.Where(post => post.Outcome != "posted"), post => Assert.Equal("KPI4004", post.Outcome));
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Who_posts_while_another_does_waits_and_then_sees_what_was_posted(DatabaseKind kind)
    {
        using TestDatabase database = await databases.CreateWithLedgersAsync(kind);
        long id = database.Save(Opened);
        await using LedgerContext first = database.OpenLedgers();
        await using LedgerContext second = database.OpenLedgers();

        await using IDbContextTransaction transaction = await first.Database.BeginTransactionAsync();
        Assert.Equal("posted", await OutcomeAsync(first, id, BudgetEntry.Commit(Year.Start, "PO-1", Baht.Of(60))));
        Task<string> waiting = Task.Run(() => OutcomeAsync(second, id, BudgetEntry.Commit(Year.Start, "PO-2", Baht.Of(60))));
        Assert.NotSame(waiting, await Task.WhenAny(waiting, Task.Delay(TimeSpan.FromSeconds(1))));
        await transaction.CommitAsync();

        Assert.Equal("KPI4004", await waiting);
        Assert.Equal("PO-1", Assert.Single(database.Read(id).Entries).Reference);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task What_is_posted_in_a_transaction_that_is_rolled_back_was_never_posted(DatabaseKind kind)
    {
        using TestDatabase database = await databases.CreateWithLedgersAsync(kind);
        long id = database.Save(Opened);
        await using (LedgerContext context = database.OpenLedgers())
        {
            await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync();
            Assert.Equal("posted", await OutcomeAsync(context, id, BudgetEntry.Commit(Year.Start, "PO-1", Baht.Of(60))));
            await transaction.RollbackAsync();
        }

        Assert.Equal(Opened, database.Read(id));
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task The_database_refuses_who_posts_to_what_he_read_before_another_posted(DatabaseKind kind)
    {
        using TestDatabase database = await databases.CreateWithLedgersAsync(kind);
        long id = database.Save(Opened);
        await using LedgerContext first = database.OpenLedgers();
        await using LedgerContext stale = database.OpenLedgers();

        // To the stale one its post fits, so that only the database can refuse it.
        first.Read(id).Post(BudgetEntry.Commit(Year.Start, "PO-1", Baht.Of(60)));
        stale.Read(id).Post(BudgetEntry.Commit(Year.Start, "PO-2", Baht.Of(60)));
        await first.SaveChangesAsync();
        await Assert.ThrowsAsync<DbUpdateException>(() => stale.SaveChangesAsync());

        Assert.Equal("PO-1", Assert.Single(database.Read(id).Entries).Reference);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task The_database_refuses_who_knows_another_number_of_entries_though_the_place_is_free(DatabaseKind kind)
    {
        using TestDatabase database = await databases.CreateWithLedgersAsync(kind);
        long id = database.Save(Opened);
        await using LedgerContext stale = database.OpenLedgers();

        stale.Read(id).Post(BudgetEntry.Commit(Year.Start, "PO-1", Baht.Of(60)));
        await using LedgerContext other = database.OpenLedgers();
        await other.Ledgers.ExecuteUpdateAsync(row => row.SetProperty(ledger => ledger.EntryCount, 1));
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => stale.SaveChangesAsync());

        Assert.Empty(other.Read(id).Entries);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_context_that_has_read_the_ledger_posts_to_it_as_it_is_now(DatabaseKind kind)
    {
        using TestDatabase database = await databases.CreateWithLedgersAsync(kind);
        long id = database.Save(Opened);
        await using LedgerContext first = database.OpenLedgers();
        await using LedgerContext second = database.OpenLedgers();
        BudgetLedgerRow read = first.Read(id);

        Assert.Equal("posted", await OutcomeAsync(second, id, BudgetEntry.Commit(Year.Start, "PO-1", Baht.Of(60))));
        Assert.Equal("KPI4004", await OutcomeAsync(first, id, BudgetEntry.Commit(Year.Start, "PO-2", Baht.Of(60))));
        Assert.Equal("posted", await OutcomeAsync(first, id, BudgetEntry.Commit(Year.Start, "PO-3", Baht.Of(40))));

        Assert.Equal(2, read.EntryCount);
        Assert.Equal(database.Read(id), read.ToLedger());
    }

    private static async Task<string> OutcomeAsync(LedgerContext context, long id, BudgetEntry entry)
    {
        try
        {
            await context.PostAsync(id, entry);
            return "posted";
        }
        catch (KpiRuleException refused)
        {
            return Assert.Single(refused.Violations).RuleId;
        }
    }
}
