using FsCheck;
using FsCheck.Fluent;
using Kpi.Domain.EntityFrameworkCore.Tests.Databases;
using Kpi.Domain.Tests.Generators;
using Microsoft.EntityFrameworkCore;
using Property = Kpi.Domain.Tests.Property;

namespace Kpi.Domain.EntityFrameworkCore.Tests;

/// <summary>Ledgers as rows.</summary>
[Collection(DatabaseTests.Name)]
public sealed class LedgerTests(DatabaseFixture databases)
{
    private const int Cases = 40;

    // So many that of every kind, a refund among them, some can be posted.
    private static readonly Gen<BudgetEntry[]> Many = LedgerEntries.Any.ListOf(4).Select(parts => parts.SelectMany(part => part).ToArray());

    private static readonly FiscalYear Year = LedgerEntries.Year;
    private static readonly BudgetEntry Order = BudgetEntry.Commit(Year.Start, "PO-1", Baht.Of(5));

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Any_ledger_is_read_back_equal_and_its_quarters_are_summed_as_its_statement_has_them(DatabaseKind kind)
    {
        using TestDatabase database = await databases.CreateWithLedgersAsync(kind);
        var kinds = new HashSet<BudgetEntryKind>();
        Property.Holds(
            Many,
            LedgerEntries.Shrink,
            entries =>
            {
                BudgetLedger ledger = LedgerEntries.Posted(entries);
                kinds.UnionWith(ledger.Entries.Select(entry => entry.Kind));
                foreach (BudgetLedger stored in new[] { ledger, ledger.CarryOver() })
                {
                    long id = database.Save(stored);
                    using LedgerContext context = database.OpenLedgers();

                    Assert.Equal(stored, context.Read(id).ToLedger());
                    Assert.Equal(
                        stored.Statement().Quarters.Select(quarter => RowOf(id, quarter)),
                        context.QuartersOf(stored.Year).Where(row => row.LedgerId == id).OrderBy(row => row.Quarter));
                }
            },
            Cases);
        Assert.Equal(Enum.GetValues<BudgetEntryKind>(), kinds.Order());
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Entries_posted_one_by_one_give_the_ledger_that_the_library_gives(DatabaseKind kind)
    {
        using TestDatabase database = await databases.CreateWithLedgersAsync(kind);
        Property.Holds(
            LedgerEntries.Any,
            LedgerEntries.Shrink,
            entries =>
            {
                BudgetLedger ledger = LedgerEntries.Opened();
                long id = database.Save(ledger);
                using LedgerContext context = database.OpenLedgers();
                foreach (BudgetEntry entry in entries)
                {
                    IReadOnlyList<Violation> violations = ledger.Validate(entry);
                    if (violations.Count > 0)
                        Assert.Equal(violations, Assert.Throws<KpiRuleException>(() => context.PostAsync(id, entry).GetAwaiter().GetResult()).Violations);
                    else
                        Assert.Equal(ledger = ledger.Post(entry), context.PostAsync(id, entry).GetAwaiter().GetResult());
                }

                Assert.Equal(ledger, database.Read(id));
            },
            cases: 15);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task The_quarters_of_all_ledgers_are_one_statement_that_filters_and_orders_by_any_column(DatabaseKind kind)
    {
        using TestDatabase database = await databases.CreateWithLedgersAsync(kind);
        long spent = database.Save(LedgerEntries.Opened().Post(Order));
        database.Save(LedgerEntries.Opened().CarryOver());
        long unspent = database.Save(LedgerEntries.Opened());
        List<string> statements = [];
        await using LedgerContext context = database.OpenLedgers(statements.Add);

        BudgetQuarterRow[] quarters = await context.QuartersOf(Year).Where(row => row.Planned >= Baht.Of(5)).OrderByDescending(row => row.Committed).ThenBy(row => row.LedgerId).ThenBy(row => row.Quarter).ToArrayAsync();

        Assert.Single(statements);
        Assert.Contains("GROUP BY", statements[0], StringComparison.Ordinal);
        Assert.Equal(
            [(spent, 1), (spent, 2), (spent, 3), (unspent, 1), (unspent, 2), (unspent, 3)],
            quarters.Select(row => (row.LedgerId, row.Quarter.Number)));
        Assert.Equal((Baht.Of(20), Baht.Of(5), Baht.Of(15)), (quarters[0].Allocated, quarters[0].Spent, quarters[0].Available));
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Entries_of_several_kinds_are_posted_together_or_not_at_all(DatabaseKind kind)
    {
        using TestDatabase database = await databases.CreateWithLedgersAsync(kind);
        long id = database.Save(LedgerEntries.Opened());
        await using LedgerContext context = database.OpenLedgers();

        BudgetLedger posted = await context.PostAsync(id, [Order, BudgetEntry.Disburse(Year.Start, "PO-1", Baht.Of(2))]);
        Violation violation = Assert.Single((await Assert.ThrowsAsync<KpiRuleException>(
            () => context.PostAsync(id, [Order, BudgetEntry.Release(Year.Start, "PO-2", Baht.Of(1))]))).Violations);

        Assert.Equal(("KPI4003", 1), (violation.RuleId, violation.ItemIndex));
        Assert.Equal(posted, database.Read(id));
        Assert.Equal((Baht.Of(2), Baht.Of(3)), (posted.Statement().Disbursed, posted.Statement().Committed));
    }

    [Fact]
    public async Task An_entry_finer_than_a_satang_is_refused_before_anything_is_saved()
    {
        using TestDatabase database = await databases.CreateWithLedgersAsync(DatabaseKind.Sqlite);
        long id = database.Save(LedgerEntries.Opened());
        await using LedgerContext context = database.OpenLedgers();
        BudgetEntry[] entries = [Order, BudgetEntry.Commit(Year.Start, "PO-2", Baht.Of(0.001m))];

        Assert.StartsWith("0.001 THB cannot be stored", (await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => context.PostAsync(id, entries))).Message, StringComparison.Ordinal);
        Assert.False(context.ChangeTracker.HasChanges());
        Assert.Equal(LedgerEntries.Opened(), database.Read(id));
        Assert.Throws<ArgumentOutOfRangeException>(() => BudgetLedgerRow.Of(BudgetLedger.Open(Year, Baht.Of(0.001m))));
        Assert.Throws<ArgumentOutOfRangeException>(() => BudgetLedgerRow.Of(BudgetLedger.Open(Year, Baht.Of(1), new SpendingPlan(Baht.Zero, Baht.Of(0.001m), Baht.Zero, Baht.Zero))));
    }

    [Fact]
    public async Task A_ledger_that_is_not_stored_is_named()
    {
        using TestDatabase database = await databases.CreateWithLedgersAsync(DatabaseKind.Sqlite);
        await using LedgerContext context = database.OpenLedgers();
        Assert.Equal("There is no ledger 7.", (await Assert.ThrowsAsync<KeyNotFoundException>(() => context.PostAsync(7, Order))).Message);
    }

    [Fact]
    public async Task A_ledger_whose_entries_were_not_read_is_no_ledger()
    {
        using TestDatabase database = await databases.CreateWithLedgersAsync(DatabaseKind.Sqlite);
        long id = database.Save(LedgerEntries.Opened().Post(Order));
        await using LedgerContext context = database.OpenLedgers();
        BudgetLedgerRow row = context.Ledgers.Single();
        string message = $"Ledger {id} has 1 entries, of which 0 were read: include all of them.";
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(row.ToLedger).Message);
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => row.Post(Order)).Message);
    }

    [Theory]
    [InlineData("\"Quarter\" = 25682")]
    [InlineData("\"Kind\" = 'PlanRevision'")]
    [InlineData("\"Kind\" = 'PlanRevision', \"PlannedFirst\" = 499, \"PlannedSecond\" = 0, \"PlannedThird\" = 0, \"PlannedFourth\" = 0")]
    [InlineData("\"PlannedFirst\" = 500, \"PlannedSecond\" = 0, \"PlannedThird\" = 0, \"PlannedFourth\" = 0")]
    public async Task An_entry_that_contradicts_itself_is_none(string change)
    {
        using TestDatabase database = await ChangedAsync(change);
        Assert.StartsWith("Entry 1 of ledger 1 contradicts itself: a ", Assert.Throws<InvalidOperationException>(() => database.Read(1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_that_lacks_a_quarter_is_none()
    {
        using TestDatabase database = await ChangedAsync("\"PlannedSecond\" = 500");
        Assert.Equal("A stored plan lacks a quarter: nothing, 5 THB, nothing, nothing.", Assert.Throws<InvalidOperationException>(() => database.Read(1)).Message);
    }

    [Theory]
    [InlineData("\"Amount\" = 0", "KPI4002")]
    [InlineData("\"Amount\" = 2001", "KPI4004")]
    [InlineData("\"Kind\" = 'Release'", "KPI4003")]
    [InlineData("\"Kind\" = 'Refund'", "KPI4007")]
    [InlineData("\"Date\" = '2023-10-01', \"Quarter\" = 25671", "KPI4002")]
    public async Task Rows_that_someone_else_changed_are_checked_by_every_rule(string change, string rule)
    {
        using TestDatabase database = await ChangedAsync(change);
        Assert.Equal(rule, Assert.Single(Assert.Throws<KpiRuleException>(() => database.Read(1)).Violations).RuleId);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_ledger_with_entries_is_not_deleted_nor_an_entry_posted_twice(DatabaseKind kind)
    {
        using TestDatabase database = await databases.CreateWithLedgersAsync(kind);
        database.Save(LedgerEntries.Opened().Post(Order));
        await using LedgerContext context = database.OpenLedgers();
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => context.Ledgers.ExecuteDeleteAsync());
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => context.Database.ExecuteSqlRawAsync("INSERT INTO \"BudgetEntries\" SELECT * FROM \"BudgetEntries\""));
    }

    private async Task<TestDatabase> ChangedAsync(string change)
    {
        TestDatabase database = await databases.CreateWithLedgersAsync(DatabaseKind.Sqlite);
        Assert.Equal(1, database.Save(LedgerEntries.Opened().Post(Order)));
        await using LedgerContext context = database.OpenLedgers();
        string statement = $"UPDATE \"BudgetEntries\" SET {change}";
        Assert.Equal(1, await context.Database.ExecuteSqlRawAsync(statement));
        return database;
    }

    private static BudgetQuarterRow RowOf(long id, BudgetQuarter quarter) => new()
    {
        LedgerId = id,
        Quarter = quarter.Quarter,
        Planned = quarter.Figures.Planned,
        Allocated = quarter.Figures.Allocated,
        Disbursed = quarter.Figures.Disbursed,
        Committed = quarter.Figures.Committed,
    };
}
