namespace Etda.Published;

/// <summary>A project of the report: what it is, as definitions, and what the report prints of it, as claims.</summary>
/// <param name="Project">The project: its indicators with targets and results, and a ledger of its budget.</param>
/// <param name="Summary">Its rows in the report's summary.</param>
/// <param name="Details">The rows of its own tables.</param>
/// <param name="Budget">Its quarterly budget table.</param>
/// <param name="StandingAlone">Figures of its texts that nothing can be held against.</param>
/// <param name="Findings">What its figures claim of each other.</param>
public sealed record PublishedProject(
    Project Project,
    IReadOnlyList<PrintedIndicator> Summary,
    IReadOnlyList<PrintedIndicator> Details,
    ReportedQuarterlyBudget Budget,
    IReadOnlyList<Reported> StandingAlone,
    Reconciliation Findings);
