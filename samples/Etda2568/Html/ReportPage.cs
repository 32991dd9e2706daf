namespace Etda.Html;

/// <summary>The whole report as one self-contained page: it needs no script, no network and no font of its own.</summary>
internal sealed class ReportPage
{
    private readonly Writing _writing;
    private readonly OverviewSection _overview;
    private readonly ScorecardSection _scorecard;
    private readonly BudgetSection _budget;
    private readonly ProjectTable _projectTable;
    private readonly ProjectSection[] _projects;
    private readonly AuditSection _audit;

    public ReportPage(Language language)
    {
        _writing = new Writing(language);
        var audit = Audit.OfReport();
        var figures = new PrintedFigures(audit, _writing);
        var budgetTable = new QuarterlyTable(figures, _writing);
        var printedRows = new PrintedRows(audit, figures, _writing);
        _overview = new OverviewSection(Etda2568.Assessment, EtdaReport.Standing, audit, _writing);
        _scorecard = new ScorecardSection(Etda2568.Assessment, figures, _writing);
        _budget = new BudgetSection(EtdaReport.Standing.Budget!, figures, _writing);
        _projectTable = new ProjectTable(EtdaReport.Projects, EtdaReport.Standing, _writing);
        _projects = [.. EtdaReport.Projects.Zip(EtdaReport.Standing.Projects, (published, standing) =>
            new ProjectSection(published, standing, budgetTable, printedRows, _writing))];
        _audit = new AuditSection(audit, _writing);
    }

    public override string ToString() => Write().ToString();

    private Markup Write() =>
        $"""
        <!DOCTYPE html>
        <html lang="{_writing.Code}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{_writing.Plain(PageWording.Title)} – {_writing.Plain(PageWording.Agency)}</title>
        <style>
        {Stylesheet.Code}
        </style>
        </head>
        <body>
        <a class="skip" href="#content">{_writing.Say(PageWording.Skip)}</a>
        <header>
        <p class="agency">{_writing.Say(PageWording.Agency)}</p>
        <h1>{_writing.Say(PageWording.Title)}</h1>
        <p class="lead">{_writing.Say(PageWording.Introduction)}</p>
        <p class="as-of">{_writing.Say(PageWording.AsOf)} {_writing.Day(EtdaReport.Standing.AsOf)}</p>
        {Contents()}
        </header>
        <main id="content">
        {_overview.Write()}
        {_scorecard.Write()}
        {_budget.Write()}
        <section id="projects" aria-labelledby="projects-heading">
        <h2 id="projects-heading">{_writing.Say(PageWording.Projects)}</h2>
        {_projectTable.Write()}
        {_projects.Select(project => project.Write())}
        </section>
        {_audit.Write()}
        </main>
        <footer>
        <p>{_writing.Say(PageWording.Source)}</p>
        </footer>
        </body>
        </html>

        """;

    private Markup Contents() =>
        $"""
        <nav aria-label="{_writing.Plain(PageWording.Contents)}">
        <ul>
        <li><a href="#overview">{_writing.Say(PageWording.Overview)}</a></li>
        <li><a href="#scorecard">{_writing.Say(PageWording.Scorecard)}</a></li>
        <li><a href="#budget">{_writing.Say(PageWording.Budget)}</a></li>
        <li><a href="#projects">{_writing.Say(PageWording.Projects)}</a></li>
        <li><a href="#audit">{_writing.Say(PageWording.Audit)}</a></li>
        </ul>
        </nav>
        """;
}
