using NodaTime;

namespace Kpi.Domain.Tests.Budgets;

/// <summary>The brief's words on ledgers once more, as plainly and slowly as can be: what the library is held against.</summary>
internal static class LedgerModel
{
    /// <summary>Whether every moment of a sequence is sound.</summary>
    public static bool IsSound(decimal opening, IEnumerable<BudgetEntry> posted)
    {
        BudgetEntry[] entries = [.. posted.OrderBy(entry => entry.Date)];
        return Enumerable.Range(1, entries.Length).All(count =>
        {
            BudgetEntry[] past = entries[..count];
            return past.Select(entry => entry.Reference).Distinct().All(reference =>
                    Outstanding(past.Where(entry => entry.Reference == reference)) >= 0m
                    && Disbursed(past.Where(entry => entry.Reference == reference)) >= 0m)
                && Outstanding(past) + Disbursed(past) <= opening + Allocated(past);
        });
    }

    public static decimal Outstanding(IEnumerable<BudgetEntry> entries) =>
        Sum(entries, BudgetEntryKind.Commitment) - Sum(entries, BudgetEntryKind.Disbursement) - Sum(entries, BudgetEntryKind.Release);

    public static decimal Disbursed(IEnumerable<BudgetEntry> entries) =>
        Sum(entries, BudgetEntryKind.Disbursement) + Sum(entries, BudgetEntryKind.DirectDisbursement) - Sum(entries, BudgetEntryKind.Refund);

    public static decimal Allocated(IEnumerable<BudgetEntry> entries) =>
        Sum(entries, BudgetEntryKind.Allocation) + Sum(entries, BudgetEntryKind.TransferIn) - Sum(entries, BudgetEntryKind.TransferOut);

    public static IEnumerable<BudgetEntry> Between(this BudgetLedger ledger, LocalDate first, LocalDate last) =>
        ledger.Entries.Where(entry => entry.Date >= first && entry.Date <= last);

    private static decimal Sum(IEnumerable<BudgetEntry> entries, BudgetEntryKind kind) =>
        entries.Where(entry => entry.Kind == kind).Sum(entry => entry.Amount.Amount);
}
