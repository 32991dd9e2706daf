using Kpi.Domain.Quantities;
using Kpi.Domain.Time;
using NodaTime;

namespace Kpi.Domain.Projects;

/// <summary>
/// The projects of an agency in a fiscal year, to be rolled up: indicators are counted and budgets added up over all of
/// them. Equality is by title and projects in order. Immutable.
/// </summary>
public sealed partial class ProjectPortfolio : IEquatable<ProjectPortfolio>
{
    /// <summary>Projects side by side.</summary>
    /// <param name="title">What they are together.</param>
    /// <param name="year">The fiscal year.</param>
    /// <param name="projects">The projects, in order; copied.</param>
    /// <exception cref="ArgumentException">The title, the projects or one of them is null; a project is of another year.</exception>
    /// <exception cref="KpiRuleException">KPI3005: a project's code stands twice.</exception>
    public ProjectPortfolio(BilingualText title, FiscalYear year, IEnumerable<Project> projects)
    {
        Project[] copied = ItemList.Copy(projects, nameof(projects));
        KpiRuleException.ThrowIfAny(Check(CodesOf(copied)));
        if (Array.Find(copied, project => project.Year != year) is { } other)
            throw new ArgumentException($"The portfolio is of {year}, project {other.Code} of {other.Year}.", nameof(projects));
        Title = title ?? throw new ArgumentNullException(nameof(title));
        Year = year;
        Projects = Array.AsReadOnly(copied);
    }

    /// <summary>What the projects are together.</summary>
    public BilingualText Title { get; }

    /// <summary>The fiscal year.</summary>
    public FiscalYear Year { get; }

    /// <summary>The projects, in order.</summary>
    public IReadOnlyList<Project> Projects { get; }

    /// <summary>The violations that the constructor would throw; empty where there are none.</summary>
    /// <exception cref="ArgumentException">The projects or one of them is null.</exception>
    public static IReadOnlyList<Violation> Validate(IEnumerable<Project> projects) => Check(CodesOf(ItemList.Copy(projects, nameof(projects))));

    /// <summary>How the projects stand at the end of a day, rolled up.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the year.</exception>
    public PortfolioStanding StandingOn(LocalDate day) => StandingOn(day, nameof(day));

    /// <inheritdoc/>
    public bool Equals(ProjectPortfolio? other) =>
        other is not null && Title == other.Title && Year == other.Year && Projects.SequenceEqual(other.Projects);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProjectPortfolio);

    /// <inheritdoc/>
    public override int GetHashCode() => ItemList.Hash([Title, Year, .. Projects]);

    /// <summary>The English title and the year.</summary>
    public override string ToString() => $"{Title.English} {Year}";

    internal PortfolioStanding StandingOn(LocalDate day, string parameterName)
    {
        LocalDate iso = day.WithCalendar(CalendarSystem.Iso);
        return iso >= Year.Start
            ? new PortfolioStanding(this, iso)
            : throw new ArgumentOutOfRangeException(parameterName, $"The portfolio is of {Year}, which begins on {FiscalCalendar.Text(Year.Start)}; {FiscalCalendar.Text(iso)} lies before.");
    }

    private static string[] CodesOf(Project[] projects) => Array.ConvertAll(projects, project => project.Code);

    private static IReadOnlyList<Violation> Check(IEnumerable<string?> codes) => ProjectRules.CheckPortfolio(codes, "projects");
}
