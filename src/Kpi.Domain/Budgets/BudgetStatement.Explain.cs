using Kpi.Domain.Quantities;
using Kpi.Domain.Time;

namespace Kpi.Domain.Budgets;

/// <content>How the figures came about.</content>
public sealed partial class BudgetStatement
{
    /// <summary>How the figures came about, down to the entries, as text in one language: a line each, parts indented.</summary>
    public string Explain(Language language) => Explain().In(language);

    /// <summary>
    /// How the figures came about, as a tree: the plan against the allocation, each quarter with its entries, and the
    /// statements that add up.
    /// </summary>
    public Explanation Explain() => new(
        new BilingualText(
            $"{Heading.Thai}: จัดสรร {Thai(Allocated)}, {LedgerText.Spent(Total).Thai}, คงเหลือ {Thai(Available)}",
            $"{Heading.English}: allocated {English(Allocated)}, {LedgerText.Spent(Total).English}, available {English(Available)}"),
        [.. ExplainOpening(), .. ExplainPlan(), .. Quarters.Select(ExplainQuarter), .. Parts.Select(part => part.Explain())]);

    private BilingualText Heading => SourceYear is { } source && source != Year
        ? new(
            $"{Title.Thai} (เงินกันเหลื่อมปี พ.ศ. {source.BuddhistEra}) ณ {FiscalCalendar.Text(AsOf)}",
            $"{Title.English} (carried over from {source}) as of {FiscalCalendar.Text(AsOf)}")
        : new($"{Title.Thai} ณ {FiscalCalendar.Text(AsOf)}", $"{Title.English} as of {FiscalCalendar.Text(AsOf)}");

    private IEnumerable<Explanation> ExplainOpening()
    {
        if (_ledger?.OpeningAllocation is { } opening)
            yield return new(new BilingualText($"ได้รับจัดสรรเมื่อเปิดปี {Thai(opening)}", $"allocated when the year opened {English(opening)}"));
    }

    private IEnumerable<Explanation> ExplainPlan()
    {
        if (Planned == Baht.Zero)
            yield break;
        Baht difference = Unplanned < Baht.Zero ? -Unplanned : Unplanned;
        BilingualText comparison = Unplanned == Baht.Zero
            ? new("เท่ากับงบประมาณที่ได้รับจัดสรร", "as much as is allocated")
            : Unplanned > Baht.Zero
                ? new($"ต่ำกว่างบประมาณที่ได้รับจัดสรร {Thai(difference)}", $"{English(difference)} less than is allocated")
                : new($"สูงกว่างบประมาณที่ได้รับจัดสรร {Thai(difference)}", $"{English(difference)} more than is allocated");
        yield return new(new BilingualText($"แผนการใช้จ่ายทั้งปี {Thai(Planned)} {comparison.Thai}", $"planned for the year {English(Planned)}, {comparison.English}"));
    }

    private Explanation ExplainQuarter(BudgetQuarter quarter) => new(
        quarter.InWords,
        _entries
            .Where(entry => FiscalYear.QuarterOfMonth(entry.Date.Month) == quarter.Quarter.Number)
            .Select(entry => new Explanation(new BilingualText(entry.Describe(Language.Thai), entry.Describe(Language.English)))));

    private static string Thai(Baht amount) => amount.ToString(Language.Thai);

    private static string English(Baht amount) => amount.ToString(Language.English);
}
