namespace Etda.Json;

/// <summary>How the projects stand on a day, rolled up and one by one.</summary>
internal sealed record PortfolioJson(
    TextJson Title, DateOnly AsOf, StatusCountsJson Statuses, StatusCountsJson Supplementary, BudgetJson? Budget, IReadOnlyList<ProjectJson> Projects)
{
    public static PortfolioJson Of(PortfolioStanding standing) => new(
        TextJson.Of(standing.Portfolio.Title),
        standing.AsOf.ToDateOnly(),
        StatusCountsJson.Of(standing.Counts),
        StatusCountsJson.Of(standing.Supplementary),
        BudgetJson.Of(standing.Budget),
        [.. standing.Projects.Select(ProjectJson.Of)]);
}

/// <summary>How many indicators stand in each status.</summary>
internal sealed record StatusCountsJson(int Met, int Below, int NotDue, int Pending, int Missing)
{
    public static StatusCountsJson Of(StatusCounts counts) => new(
        counts[IndicatorStatus.Met],
        counts[IndicatorStatus.Below],
        counts[IndicatorStatus.NotDue],
        counts[IndicatorStatus.Pending],
        counts[IndicatorStatus.Missing]);
}

/// <summary>A project: its indicators and its budget.</summary>
internal sealed record ProjectJson(string Code, TextJson Title, IReadOnlyList<ProjectIndicatorJson> Indicators, BudgetJson? Budget)
{
    public static ProjectJson Of(ProjectStanding standing) => new(
        standing.Project.Code,
        TextJson.Of(standing.Project.Title),
        [.. standing.Indicators.Select(ProjectIndicatorJson.Of)],
        BudgetJson.Of(standing.Budget));
}

/// <summary>An indicator of a project, and how it stands.</summary>
internal sealed record ProjectIndicatorJson(
    string Code,
    TextJson Title,
    CriterionJson Target,
    IReadOnlyList<ReportRecipients> ReportedTo,
    bool IsSupplementary,
    IReadOnlyList<string> JointOwners,
    TextJson? EvaluatedBy,
    IndicatorStatus Status,
    IReadOnlyList<ObservationJson> Observations)
{
    public static ProjectIndicatorJson Of(IndicatorStanding standing)
    {
        ProjectIndicator indicator = standing.Indicator;
        return new(
            indicator.Code,
            TextJson.Of(indicator.Title),
            CriterionJson.Of(indicator.Target),
            Flags.Of(indicator.ReportedTo),
            indicator.IsSupplementary,
            indicator.JointOwners,
            indicator.EvaluatedBy is { } evaluator ? TextJson.Of(evaluator) : null,
            standing.Status,
            [.. standing.Observations.Select(ObservationJson.Of)]);
    }
}
