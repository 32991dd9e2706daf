using Kpi.Domain.Quantities;
using Kpi.Domain.Time;
using NodaTime;

namespace Kpi.Domain.Budgets;

/// <content>What can be read off a ledger.</content>
public sealed partial class BudgetLedger
{
    /// <summary>The statement of the whole year.</summary>
    public BudgetStatement Statement() => Statement(Year.End);

    /// <summary>The statement as of the end of a day: what had happened by then, under the plan then in force.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the year.</exception>
    public BudgetStatement Statement(LocalDate asOf)
    {
        BudgetEntry[] entries = Until(asOf);
        SpendingPlan? plan = entries.LastOrDefault(entry => entry.Plan is not null)?.Plan ?? OpeningPlan;
        var figures = new BudgetFigures[FiscalYearRules.QuartersInYear];
        for (int quarter = 1; quarter <= figures.Length; quarter++)
            figures[quarter - 1] = BudgetFigures.OfPlan(plan?[quarter] ?? Baht.Zero);
        figures[0] += BudgetFigures.OfAllocation(OpeningAllocation);
        foreach (BudgetEntry entry in entries)
            figures[FiscalYear.QuarterOfMonth(entry.Date.Month) - 1] += BudgetFigures.Of(entry);
        return new BudgetStatement(Title, Year, asOf.WithCalendar(CalendarSystem.Iso), figures, entries: entries);
    }

    /// <summary>What is outstanding at the end of a day on each reference that has anything outstanding, ordered by reference.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the year.</exception>
    public IReadOnlyDictionary<string, Baht> Outstanding(LocalDate asOf) => LedgerReplay.Outstanding(Until(asOf));

    /// <summary>
    /// The ledger of the next year for what is still committed at the end of this one (กันเงินเหลื่อมปี): it is
    /// allocated what is outstanding, all of it committed from the first day under the same references, and its source
    /// year stays. What was not committed lapses.
    /// </summary>
    /// <exception cref="KpiRuleException">KPI1002: the next year is not supported.</exception>
    public BudgetLedger CarryOver()
    {
        FiscalYear next = FiscalYear.FromBuddhistEra(Year.BuddhistEra + 1);
        BudgetEntry[] commitments = [.. Outstanding(Year.End).Select(pair => BudgetEntry.Commit(next.Start, pair.Key, pair.Value))];
        Baht allocated = commitments.Aggregate(Baht.Zero, (sum, commitment) => sum + commitment.Amount);
        return new BudgetLedger(Title, next, SourceYear, allocated, plan: null, commitments);
    }

    private BudgetEntry[] Until(LocalDate asOf) =>
        Year.Contains(asOf)
            ? [.. _entries.TakeWhile(entry => entry.Date <= asOf.WithCalendar(CalendarSystem.Iso))]
            : throw new ArgumentOutOfRangeException(nameof(asOf), $"{LedgerText.Day(asOf)} lies outside {Year}, which runs from {LedgerText.Day(Year.Start)} to {LedgerText.Day(Year.End)}.");
}
