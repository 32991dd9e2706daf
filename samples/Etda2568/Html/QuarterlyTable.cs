namespace Etda.Html;

/// <summary>A project's quarterly budget as it is printed, the quarters downwards.</summary>
internal sealed class QuarterlyTable(PrintedFigures figures, Writing writing)
{
    private static readonly (string Row, BilingualText Name)[] Columns =
    [
        (ReportedQuarterlyBudget.PlanRow, PageWording.Planned),
        (ReportedQuarterlyBudget.SpentRow, PageWording.Spent),
        (ReportedQuarterlyBudget.DisbursedRow, PageWording.Disbursed),
        (ReportedQuarterlyBudget.CommittedRow, PageWording.Committed),
    ];

    public Markup Write(ReportedQuarterlyBudget budget) =>
        $"""
        <table class="quarters">
        <caption>{writing.Say(PageWording.ByQuarter)} ({writing.Say(PageWording.MillionBaht)})</caption>
        <thead><tr><th scope="col">{writing.Say(PageWording.Quarter)}</th>{Columns.Select(column => (Markup)$"<th scope=\"col\">{writing.Say(column.Name)}</th>")}</tr></thead>
        <tbody>
        {budget.Table.Columns.Skip(1).Append(ReportedQuarterlyBudget.TotalColumn).Select(quarter => Row(budget.Table, quarter))}
        </tbody>
        </table>
        """;

    private Markup Row(ReportedTable table, string quarter)
    {
        bool isTotal = quarter == ReportedQuarterlyBudget.TotalColumn;
        return
            $"""
            <tr{(isTotal ? Total : Markup.Nothing)}><th scope="row">{(isTotal ? writing.Say(PageWording.Total) : $"{quarter}")}</th>{Columns.Select(column => (Markup)$"<td>{figures.Show(table[column.Row, quarter])}</td>")}</tr>

            """;
    }

    private static Markup Total => $" class=\"total\"";
}
