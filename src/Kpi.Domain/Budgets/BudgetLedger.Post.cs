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
    public BudgetLedger Post(BudgetEntry entry) => With(Single(entry), nameof(entry));

    /// <summary>The ledger with further entries, in any order; all of them or, where one is refused, none.</summary>
    /// <exception cref="ArgumentException">The entries or one of them is null.</exception>
    /// <inheritdoc cref="Post(BudgetEntry)" path="/exception[@cref='KpiRuleException']"/>
    public BudgetLedger Post(IEnumerable<BudgetEntry> entries) => With(Copy(entries), nameof(entries));

    /// <summary>The violations that <see cref="Post(BudgetEntry)"/> would throw; empty where there are none.</summary>
    /// <exception cref="ArgumentNullException">The entry is null.</exception>
    public IReadOnlyList<Violation> Validate(BudgetEntry entry)
    {
        BudgetEntry[] posted = Single(entry);
        return Check(posted, InOrder(posted), nameof(entry));
    }

    /// <summary>The violations that <see cref="Post(IEnumerable{BudgetEntry})"/> would throw; empty where there are none.</summary>
    /// <exception cref="ArgumentException">The entries or one of them is null.</exception>
    public IReadOnlyList<Violation> Validate(IEnumerable<BudgetEntry> entries)
    {
        BudgetEntry[] posted = Copy(entries);
        return Check(posted, InOrder(posted), nameof(entries));
    }

    private static BudgetEntry[] Single(BudgetEntry entry) => [entry ?? throw new ArgumentNullException(nameof(entry))];

    private static BudgetEntry[] Copy(IEnumerable<BudgetEntry> entries)
    {
        BudgetEntry[] copied = (entries ?? throw new ArgumentNullException(nameof(entries))).ToArray();
        int missing = Array.IndexOf(copied, null);
        return missing < 0 ? copied : throw new ArgumentException($"Entry {missing} is null; every entry is needed.", nameof(entries));
    }

    private BudgetLedger With(BudgetEntry[] posted, string parameterName)
    {
        BudgetEntry[] entries = InOrder(posted);
        KpiRuleException.ThrowIfAny(Check(posted, entries, parameterName));
        return new BudgetLedger(Title, Year, SourceYear, OpeningAllocation, OpeningPlan, entries);
    }

    private BudgetEntry[] InOrder(BudgetEntry[] posted)
    {
        var entries = new BudgetEntry[_entries.Length + posted.Length];
        _entries.CopyTo(entries, 0);
        posted.CopyTo(entries, _entries.Length);
        for (int index = Math.Max(_entries.Length, 1); index < entries.Length; index++)
        {
            if (entries[index].Date < entries[index - 1].Date)
                return [.. entries.OrderBy(entry => entry.Date)];
        }

        return entries;
    }

    private List<Violation> Check(BudgetEntry[] posted, BudgetEntry[] entries, string parameterName)
    {
        bool isList = parameterName != "entry";
        var violations = new List<Violation>();
        for (int index = 0; index < posted.Length; index++)
        {
            BudgetEntry entry = posted[index];
            if (LedgerRules.CheckDate(entry.Subject, LedgerReplay.Parts(entry.Date), Year.BuddhistEra, parameterName, isList ? index : null) is { } outside)
                violations.Add(outside);
        }

        // Where an entry's day is wrong, its place in the sequence is not known, so nothing is said about the sequence.
        if (violations.Count > 0)
            return violations;

        int[]? positions = null;
        return LedgerReplay.Check(OpeningAllocation, entries, parameterName, position =>
        {
            positions ??= [.. Enumerable.Range(0, entries.Length).OrderBy(index => DateOf(index))];
            int index = positions[position] - _entries.Length;
            return isList && index >= 0 ? index : null;
        });

        NodaTime.LocalDate DateOf(int index) => index < _entries.Length ? _entries[index].Date : posted[index - _entries.Length].Date;
    }
}
