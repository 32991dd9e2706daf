using Etda.Published;

namespace Etda.Html;

/// <summary>What all projects cost: by quarter, and each as the report's summary prints it.</summary>
internal sealed class BudgetSection(BudgetStatement budget, PrintedFigures figures, Writing writing)
{
    private readonly CellTable _table = new(
        writing,
        PageWording.Project,
        [PageWording.Allocated, PageWording.Planned, PageWording.Spent, PageWording.Disbursed, PageWording.PercentDisbursed]);

    public Markup Write() =>
        $"""
        <section id="budget" aria-labelledby="budget-heading">
        <h2 id="budget-heading">{writing.Say(PageWording.Budget)}</h2>
        {new BudgetChart(budget.Title, budget, writing).Draw()}
        {_table.Write(PageWording.BySummary, [.. BudgetSummary.Table.Table.Rows.Zip(EtdaReport.Projects, Row), Total()])}
        </section>
        """;

    private Markup Row(ReportedRow row, PublishedProject published)
    {
        Project project = published.Project;
        Markup title =
            $"""
            <a href="#{ProjectSection.AnchorOf(project)}">{project.Code}. {writing.Say(project.Title)}</a>{Printed(row.Heading, project)}
            """;
        return _table.Row("", title, row.Cells.Select(figures.Show));
    }

    private Markup Printed(string heading, Project project) => heading == $"{project.Code}. {project.Title.In(writing.Language)}"
        ? Markup.Nothing
        : $"<span class=\"ground\">{writing.Quote(heading)}</span>";

    private Markup Total() => _table.Row(
        "total",
        writing.Say(PageWording.AllProjects),
        [Amount(budget.Allocated), Amount(budget.Planned), Amount(budget.Spent), Amount(budget.Disbursed), $"{Money.RateOf(budget.Total).Value}"]);

    private static Markup Amount(Baht amount) => $"{Money.Millions(amount)}";
}
