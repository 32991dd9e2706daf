using Kpi.Domain.Quantities;

namespace Kpi.Domain.Budgets;

/// <summary>
/// The quick way through entries: the year's columns, and what is outstanding and disbursed on each reference, in whole
/// steps of a hundredth of a satang. It goes as far as it is certain that nothing is broken, and its balances are those
/// before the entry at which it stopped; <see cref="LedgerReplay"/> goes on from there and says what is wrong, if
/// anything is.
/// </summary>
/// <remarks>
/// References stand in an open-addressing table, a slot each, found by the hash code that the entry carries: a posting
/// allocates for each reference, and nothing for an entry.
/// </remarks>
internal sealed class LedgerBalances
{
    /// <summary>The most steps that an amount or an allocation may have. What is spent is at most what is allocated, so that no sum of two leaves the range of a long.</summary>
    private const long MaximumSteps = long.MaxValue / 2;

    private const decimal StepsInABaht = 10_000m;
    private const int FirstCapacity = 16;

    private readonly Baht _opening;
    private Balance[] _balances = new Balance[FirstCapacity];
    private int _references;
    private long _allocated;
    private long _disbursed;
    private long _committed;

    /// <summary>The balances of a ledger without entries.</summary>
    public LedgerBalances(Baht opening) => _opening = opening;

    /// <summary>How many entries are taken.</summary>
    public int Count { get; private set; }

    /// <summary>The columns of the year, without the plan.</summary>
    public BudgetFigures Total => Count == 0
        ? BudgetFigures.OfAllocation(_opening)
        : BudgetFigures.OfActual(InBaht(_allocated), InBaht(_disbursed), InBaht(_committed));

    /// <summary>What is outstanding and what is disbursed on an entry's reference.</summary>
    public (Baht Outstanding, Baht Disbursed) On(BudgetEntry entry)
    {
        Balance balance = BalanceOf(entry);
        return (InBaht(balance.Outstanding), InBaht(balance.Disbursed));
    }

    /// <summary>The amount, which is not below zero, in steps; null where it has a finer part or more of them than sums may have.</summary>
    public static long? StepsOf(Baht amount)
    {
        if (amount.Amount > MaximumSteps / StepsInABaht)
            return null;
        decimal steps = amount.Amount * StepsInABaht;
        return decimal.Truncate(steps) == steps ? (long)steps : null;
    }

    /// <summary>Takes entries from the first on, as long as they stand in order of their days, within the days given, and break nothing.</summary>
    public void Take(BudgetEntry[] entries, int firstDay, int lastDay)
    {
        if (StepsOf(_opening) is not { } opening)
            return;
        _allocated = opening;
        for (int index = 0; index < entries.Length; index++)
        {
            BudgetEntry entry = entries[index];
            long steps = entry.AmountInSteps;
            if (steps == BudgetEntry.NotInSteps || entry.DayNumber < firstDay || entry.DayNumber > lastDay)
                return;
            BudgetEffect effect = BudgetEffect.Of(entry.Kind);
            long allocated = _allocated + effect.Allocated * steps;
            long disbursed = _disbursed + effect.Disbursed * steps;
            long committed = _committed + effect.Committed * steps;
            ref Balance balance = ref BalanceOf(entry);
            long outstanding = balance.Outstanding + effect.Committed * steps;
            long paid = balance.Disbursed + effect.Disbursed * steps;

            // One branch for all rules: the sign bit of any of them.
            if ((outstanding | paid | (allocated - (disbursed + committed)) | (MaximumSteps - allocated)) < 0)
                return;
            balance.Outstanding = outstanding;
            balance.Disbursed = paid;
            _allocated = allocated;
            _disbursed = disbursed;
            _committed = committed;
            firstDay = entry.DayNumber;
            Count = index + 1;
        }
    }

    private static Baht InBaht(long steps) => Baht.Of(steps / StepsInABaht);

    private ref Balance BalanceOf(BudgetEntry entry)
    {
        Balance[] balances = _balances;
        int slot = entry.ReferenceHash & (balances.Length - 1);
        while (balances[slot].Reference is not null)
        {
            ref Balance balance = ref balances[slot];
            if (balance.ReferenceKey == entry.ReferenceKey
                && (balance.ReferenceKey.IsWholeText || string.Equals(balance.Reference, entry.Reference, StringComparison.Ordinal)))
            {
                return ref balance;
            }

            slot = (slot + 1) & (balances.Length - 1);
        }

        return ref Add(entry, slot);
    }

    private ref Balance Add(BudgetEntry entry, int slot)
    {
        if (++_references > _balances.Length / 4 * 3)
        {
            Balance[] former = _balances;
            _balances = new Balance[2 * former.Length];
            foreach (Balance balance in former)
            {
                if (balance.Reference is not null)
                    _balances[FreeSlot(balance.ReferenceHash)] = balance;
            }

            slot = FreeSlot(entry.ReferenceHash);
        }

        _balances[slot] = new Balance { Reference = entry.Reference, ReferenceHash = entry.ReferenceHash, ReferenceKey = entry.ReferenceKey };
        return ref _balances[slot];
    }

    private int FreeSlot(int hash)
    {
        int slot = hash & (_balances.Length - 1);
        while (_balances[slot].Reference is not null)
            slot = (slot + 1) & (_balances.Length - 1);
        return slot;
    }

    private struct Balance
    {
        public string? Reference;
        public int ReferenceHash;
        public ReferenceKey ReferenceKey;
        public long Outstanding;
        public long Disbursed;
    }
}
