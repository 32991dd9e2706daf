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
        int count = CountUntil(asOf);
        var figures = new BudgetFigures[FiscalYearRules.QuartersInYear];
        for (int index = 0; index < count; index++)
            figures[FiscalYear.QuarterOfMonth(_entries[index].Date.Month) - 1] += BudgetFigures.Of(_entries[index]);
        SpendingPlan? plan = PlanAfter(count);
        for (int quarter = 1; quarter <= figures.Length; quarter++)
            figures[quarter - 1] += BudgetFigures.OfPlan(plan?[quarter] ?? Baht.Zero);
        figures[0] += BudgetFigures.OfAllocation(OpeningAllocation);
        return new BudgetStatement(this, asOf.WithCalendar(CalendarSystem.Iso), figures, new ArraySegment<BudgetEntry>(_entries, 0, count));
    }

    /// <summary>What is outstanding at the end of a day on each reference that has anything outstanding, ordered by reference.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the year.</exception>
    public IReadOnlyDictionary<string, Baht> Outstanding(LocalDate asOf) => LedgerReplay.Outstanding(new ArraySegment<BudgetEntry>(_entries, 0, CountUntil(asOf)));

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

    /// <summary>A ledger of an earlier year's money, without entries.</summary>
    internal static BudgetLedger CarriedOver(BilingualText title, FiscalYear year, FiscalYear sourceYear, Baht allocated) =>
        new(title, year, sourceYear, allocated, plan: null, []);

    /// <summary>The ledger as it was at the end of a day.</summary>
    internal BudgetLedger Until(LocalDate asOf) =>
        new(Title, Year, SourceYear, OpeningAllocation, OpeningPlan, [.. _entries.Take(CountUntil(asOf))]);

    private SpendingPlan? PlanAfter(int count)
    {
        while (--count >= 0)
        {
            if (_entries[count].Plan is { } plan)
                return plan;
        }

        return OpeningPlan;
    }

    /// <summary>How many entries took effect by the end of a day: they stand in order, so that halving finds the last.</summary>
    private int CountUntil(LocalDate asOf)
    {
        if (!Year.Contains(asOf))
            throw new ArgumentOutOfRangeException(nameof(asOf), $"{FiscalCalendar.Text(asOf)} lies outside {Year}, which runs from {FiscalCalendar.Text(Year.Start)} to {FiscalCalendar.Text(Year.End)}.");
        int day = BudgetEntry.NumberOf(asOf.WithCalendar(CalendarSystem.Iso));
        (int from, int to) = (0, _entries.Length);
        while (from < to)
        {
            int middle = (from + to) / 2;
            if (_entries[middle].DayNumber <= day)
                from = middle + 1;
            else
                to = middle;
        }

        return from;
    }
}
