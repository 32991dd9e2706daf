using Kpi.Domain.Budgets;
using Kpi.Domain.Quantities;
using Kpi.Domain.Time;
using NodaTime;

namespace Kpi.Domain.Projects;

/// <summary>How projects stand at the end of a day, rolled up: indicators counted, budgets added up. Equality is by
/// portfolio and day. Immutable.</summary>
public sealed partial class PortfolioStanding : IEquatable<PortfolioStanding>
{
    internal PortfolioStanding(ProjectPortfolio portfolio, LocalDate day)
    {
        Portfolio = portfolio;
        AsOf = day;
        Projects = Array.AsReadOnly([.. portfolio.Projects.Select(project => project.StandingOn(day))]);
        Counts = Count(standing => !standing.Indicator.IsSupplementary);
        Supplementary = Count(standing => standing.Indicator.IsSupplementary);
        BudgetStatement[] budgets = [.. Projects.Select(project => project.Budget).OfType<BudgetStatement>()];
        Budget = budgets.Length == 0 ? null : BudgetStatement.Combine(portfolio.Title, budgets);
    }

    /// <summary>The projects.</summary>
    public ProjectPortfolio Portfolio { get; }

    /// <summary>The day.</summary>
    public LocalDate AsOf { get; }

    /// <summary>How each project stands, in order.</summary>
    public IReadOnlyList<ProjectStanding> Projects { get; }

    /// <summary>How many indicators of the plan stand in each status.</summary>
    public StatusCounts Counts { get; }

    /// <summary>How many indicators supplementary to the plan stand in each status.</summary>
    public StatusCounts Supplementary { get; }

    /// <summary>The budgets of the projects added up; null where no project has one.</summary>
    public BudgetStatement? Budget { get; }

    /// <summary>
    /// How the indicators of the plan stand that are reported to someone. Those reported to both are counted under
    /// either, so the counts of the two need not add up to <see cref="Counts"/>.
    /// </summary>
    /// <param name="recipient">One recipient, or both for what is reported to both; None for what is reported to nobody.</param>
    public StatusCounts CountsReportedTo(ReportRecipients recipient) => Count(standing =>
        !standing.Indicator.IsSupplementary
        && (recipient == ReportRecipients.None
            ? standing.Indicator.ReportedTo == ReportRecipients.None
            : (standing.Indicator.ReportedTo & recipient) == recipient));

    /// <summary>How the projects stand, down to the observations and the budget's entries, as text in one language: a line each, parts indented.</summary>
    public string Explain(Language language) => Explain().In(language);

    /// <summary>How the projects stand, down to the observations and the budget's entries, as a tree.</summary>
    public Explanation Explain() => new(
        new BilingualText(
            $"{Portfolio.Title.Thai} ณ {FiscalCalendar.Text(AsOf)}: {ProjectStanding.Describe(Counts, Supplementary, Language.Thai)}",
            $"{Portfolio.Title.English} as of {FiscalCalendar.Text(AsOf)}: {ProjectStanding.Describe(Counts, Supplementary, Language.English)}"),
        [
            ExplainReportedTo(ReportRecipients.BudgetBureau, ProjectText.BudgetBureau),
            ExplainReportedTo(ReportRecipients.Opdc, ProjectText.Opdc),
            .. Projects.Select(project => project.Explain()),
            .. Budget is { } budget ? [new Explanation(budget.Explain().Statement)] : Array.Empty<Explanation>(),
        ]);

    /// <inheritdoc/>
    public bool Equals(PortfolioStanding? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Portfolio.Equals(other.Portfolio)
            && AsOf == other.AsOf);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PortfolioStanding);

    /// <inheritdoc/>
    public override int GetHashCode() => ItemList.Hash(Portfolio, AsOf);

    /// <summary>The portfolio and the counts, in English.</summary>
    public override string ToString() => $"{Portfolio}: {Counts}";

    private StatusCounts Count(Func<IndicatorStanding, bool> isCounted) =>
        new(Projects.SelectMany(project => project.Indicators).Where(isCounted));

    private Explanation ExplainReportedTo(ReportRecipients recipient, BilingualText name)
    {
        StatusCounts counts = CountsReportedTo(recipient);
        return new Explanation(new BilingualText(
            $"รายงานต่อ{name.Thai}: {counts.Describe(Language.Thai)}",
            $"Reported to {name.English}: {counts.Describe(Language.English)}"));
    }
}
