namespace ScorecardApi.Storage;

/// <summary>Which amounts the tables of ledgers hold: whole satang, in 64 bits.</summary>
internal static class StoredAmounts
{
    private const decimal Largest = long.MaxValue / 100m;

    public static bool Hold(BudgetLedger ledger) => Hold(ledger.OpeningAllocation) && Hold(ledger.OpeningPlan) && ledger.Entries.All(Hold);

    public static bool Hold(BudgetEntry entry) => Hold(entry.Amount) && Hold(entry.Plan);

    private static bool Hold(SpendingPlan? plan) => plan is null || Enumerable.Range(1, 4).All(quarter => Hold(plan[quarter]));

    private static bool Hold(Baht amount) => amount.Amount % 0.01m == 0m && Math.Abs(amount.Amount) <= Largest;
}
