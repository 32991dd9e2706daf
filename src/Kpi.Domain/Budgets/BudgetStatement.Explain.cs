using Kpi.Domain.Quantities;
using Kpi.Domain.Time;

namespace Kpi.Domain.Budgets;

/// <content>How the figures came about.</content>
public sealed partial class BudgetStatement
{
    /// <summary>How the figures came about, down to the entries, as text in one language: a line each, parts indented.</summary>
    public string Explain(Language language) => Explain().In(language);

    /// <summary>How the figures came about, down to the entries of each quarter or the statements that add up, as a tree.</summary>
    public Explanation Explain() => new(
        new BilingualText(
            $"{Title.Thai} ณ {LedgerText.Day(AsOf)}: จัดสรร {Thai(Allocated)}, {SpentIn(Total).Thai}, คงเหลือ {Thai(Available)}",
            $"{Title.English} as of {LedgerText.Day(AsOf)}: allocated {English(Allocated)}, {SpentIn(Total).English}, available {English(Available)}"),
        Parts.Count > 0 ? Parts.Select(part => part.Explain()) : Quarters.Select(ExplainQuarter));

    /// <summary>Title, day and figures, invariant.</summary>
    public override string ToString() => $"{Title.English} as of {LedgerText.Day(AsOf)}: {Total}";

    private Explanation ExplainQuarter(BudgetQuarter quarter) => new(
        new BilingualText(
            $"ไตรมาสที่ {quarter.Quarter.Number}: แผน {Thai(quarter.Figures.Planned)}, {SpentIn(quarter.Figures).Thai}",
            $"Q{quarter.Quarter.Number}: planned {English(quarter.Figures.Planned)}, {SpentIn(quarter.Figures).English}"),
        _entries
            .Where(entry => FiscalYear.QuarterOfMonth(entry.Date.Month) == quarter.Quarter.Number)
            .Select(entry => new Explanation(new BilingualText(entry.Describe(Language.Thai), entry.Describe(Language.English)))));

    private static BilingualText SpentIn(BudgetFigures figures) => new(
        $"ใช้จ่าย {Thai(figures.Spent)} = เบิกจ่าย {Thai(figures.Disbursed)} + ผูกพัน {Thai(figures.Committed)}",
        $"spent {English(figures.Spent)} = disbursed {English(figures.Disbursed)} + committed {English(figures.Committed)}");

    private static string Thai(Baht amount) => amount.ToString(Language.Thai);

    private static string English(Baht amount) => amount.ToString(Language.English);
}
