using Kpi.Domain.Quantities;
using NodaTime;

namespace Kpi.Domain.Budgets;

/// <summary>Goes through entries in the order in which they take effect, and sees what each one breaks.</summary>
internal static class LedgerReplay
{
    /// <summary>
    /// The violations of a sequence whose first entries are known to be sound. An entry breaks what it leaves broken and
    /// did not improve: a release from a commitment that is overdrawn already breaks it again, a further commitment does
    /// not.
    /// </summary>
    public static List<Violation> Check(LedgerBalances sound, BudgetEntry[] entries, string parameterName, Func<int, int?> itemIndexOf)
    {
        var violations = new List<Violation>();
        var balances = new Dictionary<string, (Baht Outstanding, Baht Disbursed)>(StringComparer.Ordinal);
        BudgetFigures total = sound.Total;
        for (int position = sound.Count; position < entries.Length; position++)
        {
            BudgetEntry entry = entries[position];
            BudgetFigures effect = BudgetFigures.Of(entry);
            total += effect;
            if (!balances.TryGetValue(entry.Reference, out (Baht Outstanding, Baht Disbursed) balance))
                balance = sound.On(entry);
            balance = (balance.Outstanding + effect.Committed, balance.Disbursed + effect.Disbursed);
            balances[entry.Reference] = balance;

            if (effect.Committed < Baht.Zero && balance.Outstanding < Baht.Zero)
                violations.Add(LedgerRules.CheckOutstanding(entry.Subject, Parts(entry.Date), balance.Outstanding.Amount, parameterName, itemIndexOf(position))!);
            if (effect.Disbursed < Baht.Zero && balance.Disbursed < Baht.Zero)
                violations.Add(LedgerRules.CheckDisbursed(entry.Subject, Parts(entry.Date), balance.Disbursed.Amount, parameterName, itemIndexOf(position))!);
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
        {
            Baht change = BudgetFigures.Of(entry).Committed;
            if (change == Baht.Zero)
                continue;
            outstanding.TryGetValue(entry.Reference, out Baht before);
            if (before + change == Baht.Zero)
                outstanding.Remove(entry.Reference);
            else
                outstanding[entry.Reference] = before + change;
        }

        return outstanding;
    }

    /// <summary>A day's year, month and day, as the rules take them.</summary>
    public static (int Year, int Month, int Day) Parts(LocalDate date) => (date.Year, date.Month, date.Day);
}
