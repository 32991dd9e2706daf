using Kpi.Domain.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace ScorecardApi.Storage;

/// <summary>Finding ledgers.</summary>
internal static class LedgerQueries
{
    /// <summary>The ledger with its entries; null where there is none.</summary>
    public static Task<BudgetLedgerRow?> FindLedgerAsync(this ApiContext database, long id, CancellationToken cancellation) =>
        database.Ledgers.Include(row => row.Entries).SingleOrDefaultAsync(row => row.Id == id, cancellation);
}
