using Kpi.Domain.Time;

namespace Kpi.Domain.Budgets;

/// <content>Posting and its rules.</content>
public sealed partial class BudgetLedger
{
    /// <summary>The ledger with one entry more.</summary>
    /// <exception cref="ArgumentNullException">The entry is null.</exception>
    /// <exception cref="KpiRuleException">
    /// KPI4002: the entry's day lies outside the year; KPI4003: a commitment would fall below zero; KPI4004: more would be
    /// spent than is allocated; KPI4007: more would come back than was disbursed. The ledger stays as it is.
    /// </exception>
    /// <exception cref="OverflowException">A sum of amounts has more digits than a decimal holds.</exception>
    public BudgetLedger Post(BudgetEntry entry) => With(Joined(entry), nameof(entry));

    /// <summary>The ledger with further entries, in any order; all of them or, where one is refused, none.</summary>
    /// <exception cref="ArgumentException">The entries or one of them is null.</exception>
    /// <inheritdoc cref="Post(BudgetEntry)" path="/exception[not(@cref='ArgumentNullException')]"/>
    public BudgetLedger Post(IEnumerable<BudgetEntry> entries) => With(Joined(entries), nameof(entries));

    /// <summary>The violations that <see cref="Post(BudgetEntry)"/> would throw; empty where there are none.</summary>
    /// <exception cref="ArgumentNullException">The entry is null.</exception>
    /// <inheritdoc cref="Post(BudgetEntry)" path="/exception[@cref='OverflowException']"/>
    public IReadOnlyList<Violation> Validate(BudgetEntry entry) => Check(Joined(entry), nameof(entry)).Violations;

    /// <summary>The violations that <see cref="Post(IEnumerable{BudgetEntry})"/> would throw; empty where there are none.</summary>
    /// <exception cref="ArgumentException">The entries or one of them is null.</exception>
    /// <inheritdoc cref="Post(BudgetEntry)" path="/exception[@cref='OverflowException']"/>
    public IReadOnlyList<Violation> Validate(IEnumerable<BudgetEntry> entries) => Check(Joined(entries), nameof(entries)).Violations;

    /// <summary>The violations of entries' days by themselves; an entry that is not known is null.</summary>
    internal static IReadOnlyList<Violation> CheckDays(FiscalYear year, BudgetEntry?[] entries) => CheckDays(year, entries, nameof(entries), index => index);

    private BudgetEntry[] Joined(BudgetEntry entry) => [.. _entries, entry ?? throw new ArgumentNullException(nameof(entry))];

    private BudgetEntry[] Joined(IEnumerable<BudgetEntry> entries)
    {
        if (entries is null)
            throw new ArgumentNullException(nameof(entries));
        ICollection<BudgetEntry> posted = entries as ICollection<BudgetEntry> ?? [.. entries];
        var joined = new BudgetEntry[_entries.Length + posted.Count];
        _entries.CopyTo(joined, 0);
        posted.CopyTo(joined, _entries.Length);
        int missing = Array.IndexOf(joined, null);
        return missing < 0
            ? joined
            : throw new ArgumentException($"Entry {missing - _entries.Length} is null; every entry is needed.", nameof(entries));
    }

    private BudgetLedger With(BudgetEntry[] joined, string parameterName)
    {
        (BudgetEntry[] entries, IReadOnlyList<Violation> violations) = Check(joined, parameterName);
        KpiRuleException.ThrowIfAny(violations);
        return new BudgetLedger(Title, Year, SourceYear, OpeningAllocation, OpeningPlan, entries);
    }

    /// <summary>The entries in order, and what they break; those of this ledger come first and are in order.</summary>
    private (BudgetEntry[] Entries, IReadOnlyList<Violation> Violations) Check(BudgetEntry[] joined, string parameterName)
    {
        (int firstDay, int lastDay) = (BudgetEntry.NumberOf(Year.Start), BudgetEntry.NumberOf(Year.End));
        var balances = new LedgerBalances(OpeningAllocation);
        balances.Take(joined, firstDay, lastDay);
        if (balances.Count == joined.Length)
            return (joined, []);

        // Where an entry's day is wrong, its place in the sequence is not known, so nothing is said about the sequence.
        List<Violation> outside = CheckDays(Year, joined, parameterName, ItemIndexOf);
        if (outside.Count > 0)
            return (joined, outside);

        BudgetEntry[] ordered = LedgerOrder.Of(joined, firstDay, lastDay);
        int[]? positions = null;
        if (ordered == joined)
            return (joined, LedgerReplay.Check(balances, joined, parameterName, ItemIndexOf));
        balances = new LedgerBalances(OpeningAllocation);
        balances.Take(ordered, firstDay, lastDay);
        return (ordered, LedgerReplay.Check(balances, ordered, parameterName, position => ItemIndexOf((positions ??= LedgerOrder.Positions(joined))[position])));

        int? ItemIndexOf(int index) => parameterName == "entries" && index >= _entries.Length ? index - _entries.Length : null;
    }

    private static List<Violation> CheckDays(FiscalYear year, BudgetEntry?[] entries, string parameterName, Func<int, int?> itemIndexOf)
    {
        var outside = new List<Violation>();
        for (int index = 0; index < entries.Length; index++)
        {
            if (entries[index] is { } entry && !year.Contains(entry.Date))
                outside.Add(LedgerRules.CheckDate(entry.Subject, LedgerReplay.Parts(entry.Date), year.BuddhistEra, parameterName, itemIndexOf(index))!);
        }

        return outside;
    }
}
