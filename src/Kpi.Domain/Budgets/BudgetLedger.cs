using Kpi.Domain.Quantities;
using Kpi.Domain.Time;

namespace Kpi.Domain.Budgets;

/// <summary>
/// The budget of a fiscal year as the sequence of what happened to it. Its base is the allotment (จัดสรร). Every ledger
/// is valid at every moment: nothing outstanding is below zero, nothing spent is above the allocation. Posting gives a
/// new ledger; what cannot be posted leaves no trace. Equality is by title, years, opening and entries. Immutable.
/// </summary>
/// <remarks>
/// Entries take effect in order of their dates, those of one day in the order in which they were posted, and every
/// posting is checked over the whole sequence: a late entry with an early date is refused if it breaks any later moment.
/// Post many entries at once: each posting looks at all entries.
/// </remarks>
public sealed partial class BudgetLedger : IEquatable<BudgetLedger>
{
    private readonly BudgetEntry[] _entries;

    private BudgetLedger(BilingualText title, FiscalYear year, FiscalYear sourceYear, Baht allocated, SpendingPlan? plan, BudgetEntry[] entries)
    {
        Title = title;
        Year = year;
        SourceYear = sourceYear;
        OpeningAllocation = allocated;
        OpeningPlan = plan;
        _entries = entries;
        Entries = Array.AsReadOnly(entries);
    }

    /// <summary>What the money is for: a project, a fund, a category.</summary>
    public BilingualText Title { get; }

    /// <summary>The year in which the entries happen.</summary>
    public FiscalYear Year { get; }

    /// <summary>The year whose budget the money is of: earlier than <see cref="Year"/> where it was carried over.</summary>
    public FiscalYear SourceYear { get; }

    /// <summary>What was allocated when the year opened.</summary>
    public Baht OpeningAllocation { get; }

    /// <summary>The spending plan with which the year opened; null where there is none.</summary>
    public SpendingPlan? OpeningPlan { get; }

    /// <summary>The entries in the order in which they take effect: by date, then as posted.</summary>
    public IReadOnlyList<BudgetEntry> Entries { get; }

    /// <summary>A ledger without entries.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <param name="allocated">What is allocated from the first day; from 0 baht.</param>
    /// <param name="plan">The spending plan; null where there is none.</param>
    /// <param name="title">What the money is for; null for the budget of the year.</param>
    /// <param name="sourceYear">The year whose budget the money is of, where it was carried over; null for the year itself.</param>
    /// <exception cref="ArgumentOutOfRangeException">The allocation is below zero, or the source year is later than the year.</exception>
    public static BudgetLedger Open(FiscalYear year, Baht allocated, SpendingPlan? plan = null, BilingualText? title = null, FiscalYear? sourceYear = null)
    {
        if (allocated < Baht.Zero)
            throw new ArgumentOutOfRangeException(nameof(allocated), allocated, "A ledger opens with an allocation from 0 baht.");
        if (sourceYear > year)
            throw new ArgumentOutOfRangeException(nameof(sourceYear), sourceYear, $"Money of {year} is of its own budget or carried over from an earlier year.");
        return new BudgetLedger(title ?? new($"งบประมาณปี {year.BuddhistEra}", $"Budget of {year}"), year, sourceYear ?? year, allocated, plan, []);
    }

    /// <inheritdoc/>
    public bool Equals(BudgetLedger? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Title == other.Title
            && Year == other.Year
            && SourceYear == other.SourceYear
            && OpeningAllocation == other.OpeningAllocation
            && Equals(OpeningPlan, other.OpeningPlan)
            && _entries.SequenceEqual(other._entries));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BudgetLedger);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((Title.GetHashCode() * 397 ^ Year.GetHashCode()) * 397 ^ OpeningAllocation.GetHashCode() * 31 + _entries.Length);

    /// <summary>The English title.</summary>
    public override string ToString() => Title.English;
}
