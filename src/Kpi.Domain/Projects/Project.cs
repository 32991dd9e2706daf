using Kpi.Domain.Budgets;
using Kpi.Domain.Quantities;
using Kpi.Domain.Time;
using NodaTime;

namespace Kpi.Domain.Projects;

/// <summary>
/// A project of a fiscal year (โครงการ): its indicators, and the ledger of its budget where it has one. How it stands on a
/// day is derived. Equality is by every part. Immutable.
/// </summary>
public sealed partial class Project : IEquatable<Project>
{
    /// <summary>A project.</summary>
    /// <param name="code">Numbers joined by dots, at most four levels: <c>1</c>. No leading zeros.</param>
    /// <param name="title">The title.</param>
    /// <param name="year">The fiscal year.</param>
    /// <param name="indicators">Its indicators, in order; copied.</param>
    /// <param name="budget">The ledger of its budget; null where it has none.</param>
    /// <exception cref="ArgumentException">
    /// The code, the title, the indicators or one of them is null; progress of an indicator or the budget is of another year.
    /// </exception>
    /// <exception cref="KpiRuleException">
    /// KPI3012: the code is malformed; KPI3005: an indicator's code stands twice; KPI2008: one code stands for two kinds of
    /// measure.
    /// </exception>
    public Project(string code, BilingualText title, FiscalYear year, IEnumerable<ProjectIndicator> indicators, BudgetLedger? budget = null)
    {
        ProjectIndicator[] copied = Copy(code, title, indicators);
        KpiRuleException.ThrowIfAny(Check(code, FactsOf(copied)));
        if (copied.Any(indicator => indicator.Progress.Any(progress => progress.Plan.Year != year)))
            throw new ArgumentException($"Project {code} is of {year}; so must be the plans of its indicators.", nameof(indicators));
        if (budget is not null && budget.Year != year)
            throw new ArgumentException($"Project {code} is of {year}, its budget of {budget.Year}.", nameof(budget));
        Code = code;
        Title = title;
        Year = year;
        Indicators = Array.AsReadOnly(copied);
        Budget = budget;
    }

    /// <summary>The code: numbers joined by dots.</summary>
    public string Code { get; }

    /// <summary>The title.</summary>
    public BilingualText Title { get; }

    /// <summary>The fiscal year.</summary>
    public FiscalYear Year { get; }

    /// <summary>The indicators, in order.</summary>
    public IReadOnlyList<ProjectIndicator> Indicators { get; }

    /// <summary>The ledger of its budget; null where it has none.</summary>
    public BudgetLedger? Budget { get; }

    /// <summary>The violations that the constructor would throw; empty where there are none.</summary>
    /// <exception cref="ArgumentException">The code, the title, the indicators or one of them is null.</exception>
    public static IReadOnlyList<Violation> Validate(string code, BilingualText title, IEnumerable<ProjectIndicator> indicators) =>
        Check(code, FactsOf(Copy(code, title, indicators)));

    /// <summary>How the project stands at the end of a day: what is known by then, of the quarters that have ended.</summary>
    /// <param name="day">The day; after the end of the year the budget stands as at its end.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the year.</exception>
    public ProjectStanding StandingOn(LocalDate day) => StandingOn(day, nameof(day));

    /// <inheritdoc/>
    public bool Equals(Project? other) =>
        other is not null
        && Code == other.Code
        && Title == other.Title
        && Year == other.Year
        && Indicators.SequenceEqual(other.Indicators)
        && Equals(Budget, other.Budget);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Project);

    /// <inheritdoc/>
    public override int GetHashCode() => ItemList.Hash([Code, Title, Year, .. Indicators]);

    /// <summary>The code and the English title.</summary>
    public override string ToString() => $"{Code} {Title.English}";

    internal ProjectStanding StandingOn(LocalDate day, string parameterName)
    {
        LocalDate iso = day.WithCalendar(CalendarSystem.Iso);
        return iso >= Year.Start
            ? new ProjectStanding(this, iso)
            : throw new ArgumentOutOfRangeException(parameterName, $"Project {Code} is of {Year}, which begins on {FiscalCalendar.Text(Year.Start)}; {FiscalCalendar.Text(iso)} lies before.");
    }

    private static ProjectIndicator[] Copy(string code, BilingualText title, IEnumerable<ProjectIndicator> indicators)
    {
        if (code is null)
            throw new ArgumentNullException(nameof(code), "A project needs a code, such as \"1\".");
        if (title is null)
            throw new ArgumentNullException(nameof(title), $"Project {code} needs a title.");
        return ItemList.Copy(indicators, nameof(indicators));
    }

    private static IReadOnlyList<Violation> Check(string? code, IReadOnlyList<ProjectIndicatorFacts?> indicators) =>
        ProjectRules.Check(code, indicators, nameof(code), nameof(indicators));

    private static ProjectIndicatorFacts[] FactsOf(ProjectIndicator[] indicators) => Array.ConvertAll(indicators, indicator => indicator.Facts);
}
