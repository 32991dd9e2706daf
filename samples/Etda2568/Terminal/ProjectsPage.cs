namespace Etda.Terminal;

/// <summary>How the projects stand, and what they cost, as a page of text.</summary>
internal sealed class ProjectsPage(PortfolioStanding standing, Language language, Palette palette)
{
    private readonly FigureTable _table = new(palette);

    public IEnumerable<string> Lines() =>
    [
        .. LineWrapping.Wrap($"{Say(standing.Portfolio.Title)} · {standing.Counts.Describe(language)}", FigureTable.Width).Select(palette.Heading),
        .. standing.Budget is { } budget ? LineWrapping.Wrap(CostOf(budget), FigureTable.Width) : [],
        FigureTable.Rule,
        .. standing.Projects.SelectMany(Describe),
    ];

    private IEnumerable<string> Describe(ProjectStanding project) =>
    [
        .. _table.Line(project.Project.Code, Say(project.Project.Title), isHeading: true),
        .. project.Budget is { } budget ? FigureTable.Detail(Say(Wording.Budget), CostOf(budget)) : [],
        .. project.Indicators.SelectMany(indicator => Describe(project.Project, indicator)),
        "",
    ];

    private IEnumerable<string> Describe(Project project, IndicatorStanding standing) =>
    [
        .. _table.Line($"{project.Code}.{standing.Indicator.Code}", Say(standing.Indicator.Title)),
        .. FigureTable.Detail(Say(Wording.Target), standing.Indicator.Target.Describe(language)),
        .. standing.Observations.SelectMany(observation => FigureTable.Detail(Say(Wording.Result), observation.Describe(language))),
        .. FigureTable.Detail(Say(Wording.Status), StatusOf(standing)),
    ];

    private string StatusOf(IndicatorStanding standing)
    {
        string status = standing.Status.Describe(language);
        string named = standing.Indicator.EvaluatedBy is { } evaluator ? $"{status} ({Say(evaluator)})" : status;
        return standing.Status == IndicatorStatus.Below ? palette.Warning(named) : named;
    }

    private string CostOf(BudgetStatement statement) => string.Join(
        ", ",
        $"{Say(Wording.Allocated)} {Millions(statement.Allocated)}",
        $"{Say(Wording.Disbursed)} {Millions(statement.Disbursed)} ({statement.Total.DisbursementRate(2, Rounding.HalfAwayFromZero)})",
        $"{Say(Wording.Committed)} {Millions(statement.Committed)}",
        $"{Say(Wording.Available)} {Millions(statement.Available)}");

    private string Millions(Baht amount) => amount.ToString(BahtUnit.Millions, 4, language);

    private string Say(BilingualText text) => text.In(language);
}
