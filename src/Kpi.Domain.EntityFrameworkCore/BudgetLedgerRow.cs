using Kpi.Domain.Budgets;
using Kpi.Domain.Quantities;
using Kpi.Domain.Time;

namespace Kpi.Domain.EntityFrameworkCore;

/// <summary>
/// A ledger as a row, with its entries as rows of their own. What is derived is not stored; <see cref="ToLedger"/> gives the
/// ledger, which checks every rule again.
/// </summary>
/// <remarks>
/// Posting to a row is checked as posting to the ledger is. If another entry was posted since the row was read, saving
/// throws <c>DbUpdateException</c>, for the place of the entry is taken. <see cref="BudgetLedgerPosting"/> waits for its turn
/// instead.
/// </remarks>
public sealed class BudgetLedgerRow
{
    private readonly List<BudgetEntryRow> _entries = [];

    private BudgetLedgerRow(string titleThai, string titleEnglish)
    {
        TitleThai = titleThai;
        TitleEnglish = titleEnglish;
    }

    /// <summary>The key, given by the database.</summary>
    public long Id { get; private set; }

    /// <summary>What the money is for, in Thai.</summary>
    public string TitleThai { get; private set; }

    /// <summary>What the money is for, in English.</summary>
    public string TitleEnglish { get; private set; }

    /// <summary>The year in which the entries happen.</summary>
    public FiscalYear Year { get; private set; }

    /// <summary>The year whose budget the money is of: earlier where it was carried over.</summary>
    public FiscalYear SourceYear { get; private set; }

    /// <summary>What was allocated when the year opened.</summary>
    public Baht OpeningAllocation { get; private set; }

    /// <summary>What the plan with which the year opened has for the first quarter, October to December; null where there is no plan.</summary>
    public Baht? PlannedFirst { get; private set; }

    /// <summary>What the plan with which the year opened has for the second quarter, January to March; null where there is no plan.</summary>
    public Baht? PlannedSecond { get; private set; }

    /// <summary>What the plan with which the year opened has for the third quarter, April to June; null where there is no plan.</summary>
    public Baht? PlannedThird { get; private set; }

    /// <summary>What the plan with which the year opened has for the fourth quarter, July to September; null where there is no plan.</summary>
    public Baht? PlannedFourth { get; private set; }

    /// <summary>How many entries were posted. It only rises, and the database takes no entry from who knows another number.</summary>
    public int EntryCount { get; private set; }

    /// <summary>The entries that were read, in no particular order.</summary>
    public IReadOnlyList<BudgetEntryRow> Entries => _entries.AsReadOnly();

    /// <summary>The row of a ledger that is not stored yet, to be added to a context.</summary>
    /// <exception cref="ArgumentNullException">The ledger is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is finer than a satang or beyond what 64 bits hold.</exception>
    public static BudgetLedgerRow Of(BudgetLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var row = new BudgetLedgerRow(ledger.Title.Thai, ledger.Title.English)
        {
            Year = ledger.Year,
            SourceYear = ledger.SourceYear,
            OpeningAllocation = Satang.Checked(ledger.OpeningAllocation),
            PlannedFirst = Satang.Checked(ledger.OpeningPlan, 1),
            PlannedSecond = Satang.Checked(ledger.OpeningPlan, 2),
            PlannedThird = Satang.Checked(ledger.OpeningPlan, 3),
            PlannedFourth = Satang.Checked(ledger.OpeningPlan, 4),
        };
        row.Append(ledger.Entries);
        return row;
    }

    /// <summary>The ledger, if all of its entries were read.</summary>
    /// <exception cref="InvalidOperationException">Entries were not read or are missing in the database, or one contradicts itself.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The opening breaks what <see cref="BudgetLedger.Open"/> asks for.</exception>
    /// <exception cref="KpiRuleException">The rows break rules of the ledger.</exception>
    public BudgetLedger ToLedger()
    {
        BudgetEntryRow[] entries = [.. _entries.OrderBy(entry => entry.Position)];
        if (!entries.Select(entry => entry.Position).SequenceEqual(Enumerable.Range(1, EntryCount)))
            throw new InvalidOperationException($"Ledger {Id} has {EntryCount} entries, of which {entries.Length} were read: include all of them.");
        SpendingPlan? plan = PlanColumns.ToPlan(PlannedFirst, PlannedSecond, PlannedThird, PlannedFourth);
        return BudgetLedger.Open(Year, OpeningAllocation, plan, new BilingualText(TitleThai, TitleEnglish), SourceYear)
            .Post(entries.Select(entry => entry.ToEntry()));
    }

    /// <summary>Posts an entry, to be saved with the context that the row was read by, and gives the ledger with it.</summary>
    /// <exception cref="KpiRuleException">The ledger refuses the entry; the row stays as it is.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is finer than a satang or beyond what 64 bits hold; the row stays as it is.</exception>
    /// <exception cref="InvalidOperationException">Entries were not read or are missing in the database, or one contradicts itself.</exception>
    public BudgetLedger Post(BudgetEntry entry) => Post(ledger => ledger.Post(entry), [entry]);

    /// <summary>Posts entries, all of them or none, to be saved with the context that the row was read by, and gives the ledger with them.</summary>
    /// <inheritdoc cref="Post(BudgetEntry)" path="/exception"/>
    public BudgetLedger Post(IEnumerable<BudgetEntry> entries)
    {
        BudgetEntry[] posted = entries?.ToArray() ?? throw new ArgumentNullException(nameof(entries));
        return Post(ledger => ledger.Post(posted), posted);
    }

    private BudgetLedger Post(Func<BudgetLedger, BudgetLedger> post, BudgetEntry[] entries)
    {
        BudgetLedger ledger = post(ToLedger());
        Append(entries);
        return ledger;
    }

    private void Append(IReadOnlyList<BudgetEntry> entries)
    {
        BudgetEntryRow[] rows = [.. entries.Select((entry, index) => BudgetEntryRow.Of(entry, EntryCount + index + 1))];
        _entries.AddRange(rows);
        EntryCount += rows.Length;
    }
}
