using Kpi.Domain.Budgets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Kpi.Domain.EntityFrameworkCore;

/// <summary>Posting to stored ledgers, one after another however many post at once.</summary>
public static class BudgetLedgerPosting
{
    /// <summary>
    /// Posts an entry to a stored ledger: in one transaction it locks the ledger's row, reads the ledger as it then is, checks
    /// every rule and saves. Who posts to the same ledger in the meantime waits, and then sees the entry.
    /// </summary>
    /// <param name="context">A context with the tables of <see cref="BudgetLedgerModel.AddBudgetLedgers"/>. What else it has to save is saved in the same transaction.</param>
    /// <param name="ledgerId">The key of the ledger.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="cancellationToken">Cancels the waiting.</param>
    /// <returns>The ledger with the entry.</returns>
    /// <remarks>
    /// Within a transaction of the context it takes part in that one: the lock is held, and the entry is not yet posted, until
    /// it is committed. If the transaction sees the database as it was when it began (repeatable read), the database refuses the
    /// posting where the ledger has changed since.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The context or the entry is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such ledger.</exception>
    /// <exception cref="KpiRuleException">The ledger refuses the entry, as <see cref="BudgetLedger.Post(BudgetEntry)"/> does; nothing is saved.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is finer than a satang or beyond what 64 bits hold; nothing is saved.</exception>
    /// <exception cref="InvalidOperationException">The rows of the ledger contradict each other.</exception>
    public static Task<BudgetLedger> PostAsync(this DbContext context, long ledgerId, BudgetEntry entry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return PostAsync(context, ledgerId, row => row.Post(entry), cancellationToken);
    }

    /// <summary>Posts entries to a stored ledger, all of them or none.</summary>
    /// <param name="context">A context with the tables of <see cref="BudgetLedgerModel.AddBudgetLedgers"/>. What else it has to save is saved in the same transaction.</param>
    /// <param name="ledgerId">The key of the ledger.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="cancellationToken">Cancels the waiting.</param>
    /// <returns>The ledger with the entries.</returns>
    /// <inheritdoc cref="PostAsync(DbContext, long, BudgetEntry, CancellationToken)" path="/remarks|/exception"/>
    public static Task<BudgetLedger> PostAsync(this DbContext context, long ledgerId, IEnumerable<BudgetEntry> entries, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return PostAsync(context, ledgerId, row => row.Post(entries), cancellationToken);
    }

    private static async Task<BudgetLedger> PostAsync(DbContext context, long ledgerId, Func<BudgetLedgerRow, BudgetLedger> post, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Database.CurrentTransaction is not null)
            return await PostInTransactionAsync(context, ledgerId, post, cancellationToken).ConfigureAwait(false);
        IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            BudgetLedger posted = await PostInTransactionAsync(context, ledgerId, post, cancellationToken).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            return posted;
        }
    }

    private static async Task<BudgetLedger> PostInTransactionAsync(DbContext context, long ledgerId, Func<BudgetLedgerRow, BudgetLedger> post, CancellationToken cancellationToken)
    {
        IQueryable<BudgetLedgerRow> ledger = context.Set<BudgetLedgerRow>().Where(row => row.Id == ledgerId);

        // An update that changes nothing still locks the row, on any database.
        int locked = await ledger.ExecuteUpdateAsync(row => row.SetProperty(same => same.EntryCount, same => same.EntryCount), cancellationToken).ConfigureAwait(false);
        if (locked == 0)
            throw new KeyNotFoundException($"There is no ledger {ledgerId}.");

        BudgetLedgerRow read = await ledger.Include(row => row.Entries).SingleAsync(cancellationToken).ConfigureAwait(false);

        // Where the context has read the row before, it would still be as it was then.
        await context.Entry(read).ReloadAsync(cancellationToken).ConfigureAwait(false);
        BudgetLedger posted = post(read);
        await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        return posted;
    }
}
