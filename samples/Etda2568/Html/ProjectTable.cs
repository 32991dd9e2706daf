using Etda.Published;

namespace Etda.Html;

/// <summary>All projects in one table: how their indicators stand, how much was disbursed, how often the report contradicts itself.</summary>
internal sealed class ProjectTable(IReadOnlyList<PublishedProject> published, PortfolioStanding standing, Writing writing)
{
    private readonly CellTable _table = new(writing, PageWording.Project, [PageWording.Indicators, PageWording.PercentDisbursed, PageWording.Contradictions]);

    public Markup Write() => _table.Write(PageWording.ProjectsAtAGlance, published.Zip(standing.Projects, Row));

    private Markup Row(PublishedProject project, ProjectStanding stands) => _table.Row(
        "",
        $"<a href=\"#{ProjectSection.AnchorOf(stands.Project)}\">{stands.Project.Code}. {writing.Say(stands.Project.Title)}</a>",
        [
            $"<span class=\"statuses\">{StatusList.Of(stands.Counts, writing)}</span>",
            $"{Money.RateOf(stands.Budget!.Total).Value}",
            $"{project.Findings.CountOf(Verdict.Contradiction)}",
        ]);
}
