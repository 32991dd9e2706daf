using Etda.Projects;
using Etda.Published;

namespace Etda;

/// <summary>The whole report: what it defines, what it prints, and what its figures say of each other.</summary>
public static class EtdaReport
{
    public static readonly IReadOnlyList<PublishedProject> Projects =
    [
        Project1DigitalId.Published,
        Project2Infrastructure.Published,
        Project3Regulation.Published,
        Project4AiGovernance.Published,
        Project5Foresight.Published,
        Project6SmeTransformation.Published,
        Project7DigitalSkills.Published,
        Project8OnlineHelpCentre.Published,
    ];

    public static readonly ProjectPortfolio Portfolio = new(
        new("โครงการของ สพรอ.", "ETDA's projects"), Etda2568.Year, Projects.Select(published => published.Project));

    /// <summary>How the projects stood when the report was made: “ข้อมูล ณ วันที่ 30 กันยายน 2568”.</summary>
    public static readonly PortfolioStanding Standing = Portfolio.StandingOn(Etda2568.Year.End);

    /// <summary>
    /// Every figure that follows from others, held against them, in the order of the report. Nothing is left out since it
    /// does not agree, and nothing is adjusted.
    /// </summary>
    public static readonly IReadOnlyList<Reconciliation> Audit =
    [
        EvaluationTable.Findings,
        Headlines.Findings,
        BudgetSummary.Table.Reconcile(),
        BudgetSummary.Table.Reconcile(Projects.Select(published => published.Budget)),
        .. Projects.SelectMany(published => new[] { published.Findings, published.Budget.Reconcile() }),
    ];
}
