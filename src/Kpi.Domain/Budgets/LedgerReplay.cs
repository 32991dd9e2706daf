using Kpi.Domain.Quantities;
using NodaTime;

namespace Kpi.Domain.Budgets;

/// <summary>Goes through entries in the order in which they take effect, and sees what each one breaks.</summary>
internal static class LedgerReplay
{
    /// <summary>
    /// The violations of a sequence. An entry breaks what it leaves broken and did not improve: a release from a
    /// commitment that is overdrawn already breaks it again, a further commitment does not.
    /// </summary>
    public static List<Violation> Check(Baht allocated, BudgetEntry[] entries, string parameterName, Func<int, int?> itemIndexOf)
    {
        var violations = new List<Violation>();
        var outstanding = new Dictionary<string, Baht>(StringComparer.Ordinal);
        var disbursed = new Dictionary<string, Baht>(StringComparer.Ordinal);
        BudgetFigures total = BudgetFigures.OfAllocation(allocated);
        for (int position = 0; position < entries.Length; position++)
        {
            BudgetEntry entry = entries[position];
            BudgetFigures effect = BudgetFigures.Of(entry);
            total += effect;
            Baht committedOnReference = Add(outstanding, entry.Reference, effect.Committed);
            Baht disbursedOnReference = Add(disbursed, entry.Reference, effect.Disbursed);
            if (effect.Committed < Baht.Zero && committedOnReference < Baht.Zero)
                violations.Add(LedgerRules.CheckOutstanding(entry.Subject, Parts(entry.Date), committedOnReference.Amount, parameterName, itemIndexOf(position))!);
            if (effect.Disbursed < Baht.Zero && disbursedOnReference < Baht.Zero)
                violations.Add(LedgerRules.CheckDisbursed(entry.Subject, Parts(entry.Date), disbursedOnReference.Amount, parameterName, itemIndexOf(position))!);
            if (effect.Available < Baht.Zero && total.Available < Baht.Zero)
                violations.Add(LedgerRules.CheckSpent(entry.Subject, Parts(entry.Date), total.Spent.Amount, total.Allocated.Amount, parameterName, itemIndexOf(position))!);
        }

        return violations;
    }

    /// <summary>What is outstanding on each reference after entries; references with nothing outstanding are left out.</summary>
    public static IReadOnlyDictionary<string, Baht> Outstanding(IEnumerable<BudgetEntry> entries)
    {
        var outstanding = new SortedDictionary<string, Baht>(StringComparer.Ordinal);
        foreach (BudgetEntry entry in entries)
            Add(outstanding, entry.Reference, BudgetFigures.Of(entry).Committed);
        foreach (string settled in outstanding.Where(pair => pair.Value == Baht.Zero).Select(pair => pair.Key).ToArray())
            outstanding.Remove(settled);
        return outstanding;
    }

    /// <summary>A day's year, month and day, as the rules take them.</summary>
    public static (int Year, int Month, int Day) Parts(LocalDate date) => (date.Year, date.Month, date.Day);

    private static Baht Add(IDictionary<string, Baht> amounts, string reference, Baht change)
    {
        amounts.TryGetValue(reference, out Baht before);
        return change == Baht.Zero ? before : amounts[reference] = before + change;
    }
}
