using Kpi.Domain.Budgets;
using Kpi.Domain.Quantities;
using Kpi.Domain.Time;
using NodaTime;

namespace Kpi.Domain.Projects;

/// <summary>How a project stands at the end of a day: its indicators and its budget. Equality is by project and day. Immutable.</summary>
public sealed partial class ProjectStanding : IEquatable<ProjectStanding>
{
    internal ProjectStanding(Project project, LocalDate day)
    {
        Project = project;
        AsOf = day;
        Indicators = Array.AsReadOnly([.. project.Indicators.Select(indicator => indicator.StandingOn(project.Year, day))]);
        Counts = new StatusCounts(Indicators.Where(standing => !standing.Indicator.IsSupplementary));
        Supplementary = new StatusCounts(Indicators.Where(standing => standing.Indicator.IsSupplementary));
        Budget = project.Budget?.Statement(LocalDate.Min(day, project.Year.End));
    }

    /// <summary>The project.</summary>
    public Project Project { get; }

    /// <summary>The day.</summary>
    public LocalDate AsOf { get; }

    /// <summary>How its indicators stand, in order.</summary>
    public IReadOnlyList<IndicatorStanding> Indicators { get; }

    /// <summary>How many indicators of the plan stand in each status.</summary>
    public StatusCounts Counts { get; }

    /// <summary>How many indicators supplementary to the plan stand in each status.</summary>
    public StatusCounts Supplementary { get; }

    /// <summary>The statement of its budget; null where it has none.</summary>
    public BudgetStatement? Budget { get; }

    /// <summary>How one of its indicators stands.</summary>
    /// <exception cref="ArgumentException">The code is null, or the project has no such indicator.</exception>
    public IndicatorStanding this[string code] =>
        Indicators.FirstOrDefault(standing => standing.Indicator.Code == (code ?? throw new ArgumentNullException(nameof(code))))
        ?? throw new ArgumentException($"Project {Project.Code} has no indicator {code}; it has {string.Join(", ", Project.Indicators.Select(indicator => indicator.Code))}.", nameof(code));

    /// <summary>How the project stands, down to the observations and the budget's entries, as text in one language: a line each, parts indented.</summary>
    public string Explain(Language language) => Explain().In(language);

    /// <summary>How the project stands, down to the observations and the budget's entries, as a tree.</summary>
    public Explanation Explain() => new(
        new BilingualText(
            $"โครงการ {Project.Code} {Project.Title.Thai} ณ {FiscalCalendar.Text(AsOf)}: {Describe(Counts, Supplementary, Language.Thai)}",
            $"Project {Project.Code} {Project.Title.English} as of {FiscalCalendar.Text(AsOf)}: {Describe(Counts, Supplementary, Language.English)}"),
        [.. Indicators.Select(standing => standing.Explain()), .. Budget is { } budget ? [budget.Explain()] : Array.Empty<Explanation>()]);

    /// <inheritdoc/>
    public bool Equals(ProjectStanding? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Project.Equals(other.Project)
            && AsOf == other.AsOf);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProjectStanding);

    /// <inheritdoc/>
    public override int GetHashCode() => ItemList.Hash(Project, AsOf);

    /// <summary>The project and the counts, in English.</summary>
    public override string ToString() => $"{Project}: {Counts}";

    /// <summary>The counts of the plan, and those supplementary to it where there are any.</summary>
    internal static string Describe(StatusCounts counts, StatusCounts supplementary, Language language) =>
        supplementary.Total == 0 ? counts.Describe(language)
        : language == Language.Thai ? $"{counts.Describe(language)}; นอกเหนือแผน {supplementary.Describe(language)}"
        : $"{counts.Describe(language)}; supplementary {supplementary.Describe(language)}";
}
