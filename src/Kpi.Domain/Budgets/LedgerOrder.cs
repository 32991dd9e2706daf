namespace Kpi.Domain.Budgets;

/// <summary>The order in which entries take effect: by day, and those of one day as they were posted.</summary>
internal static class LedgerOrder
{
    /// <summary>
    /// The entries in their order: the list itself where they stand so already. Each of them lies within the days given,
    /// which are few, so that counting them by day gives every entry its place: stable, and in linear time.
    /// </summary>
    public static BudgetEntry[] Of(BudgetEntry[] entries, int firstDay, int lastDay)
    {
        if (IsKeptBy(entries))
            return entries;
        int[] next = new int[lastDay - firstDay + 2];
        foreach (BudgetEntry entry in entries)
            next[entry.DayNumber - firstDay + 1]++;
        for (int day = 1; day < next.Length; day++)
            next[day] += next[day - 1];
        var ordered = new BudgetEntry[entries.Length];
        foreach (BudgetEntry entry in entries)
            ordered[next[entry.DayNumber - firstDay]++] = entry;
        return ordered;
    }

    /// <summary>Where each entry of the order stood as it was posted.</summary>
    public static int[] Positions(BudgetEntry[] entries) =>
        [.. Enumerable.Range(0, entries.Length).OrderBy(index => entries[index].DayNumber)];

    private static bool IsKeptBy(BudgetEntry[] entries)
    {
        for (int index = 1; index < entries.Length; index++)
        {
            if (entries[index].DayNumber < entries[index - 1].DayNumber)
                return false;
        }

        return true;
    }
}
