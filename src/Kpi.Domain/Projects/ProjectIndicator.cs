using Kpi.Domain.Quantities;
using Kpi.Domain.Targets;

namespace Kpi.Domain.Projects;

/// <summary>
/// One indicator of a project (ตัวชี้วัดของโครงการ): its target as a criterion, its plan and what was reached by quarter,
/// and what was observed. How it stands is derived: see <see cref="IndicatorStatus"/>. Equality is by every part, the
/// printed text of the target included. Immutable.
/// </summary>
public sealed partial class ProjectIndicator : IEquatable<ProjectIndicator>
{
    /// <summary>An indicator.</summary>
    /// <param name="code">Numbers joined by dots, at most four levels: <c>3</c>. No leading zeros.</param>
    /// <param name="title">The title.</param>
    /// <param name="target">What the year should reach; one criterion on several measures where the target is compound.</param>
    /// <param name="reportedTo">Whom it is reported to.</param>
    /// <param name="progress">Plan and actual by quarter of measures that the target names, each measure once; copied.</param>
    /// <param name="observations">
    /// What was observed of measures that the target names, by day; the last by the day that is asked about counts.
    /// One without a day is of the end of the year. Copied.
    /// </param>
    /// <param name="evaluatedBy">Who is evaluating it; null where nobody is.</param>
    /// <param name="isSupplementary">Whether the row is supplementary to the plan (นอกเหนือแผน).</param>
    /// <param name="jointOwners">For a joint indicator, the agencies or units that own it together, in order; copied.</param>
    /// <exception cref="ArgumentException">
    /// The code, the title or the target is null; there is no such recipient; progress or an observation is null, of a
    /// measure that the target does not name, or the second of its measure (and day); an owner is null or empty, or stands
    /// twice.
    /// </exception>
    /// <exception cref="KpiRuleException">KPI3012: the code is malformed.</exception>
    public ProjectIndicator(
        string code,
        BilingualText title,
        Criterion target,
        ReportRecipients reportedTo = ReportRecipients.None,
        IEnumerable<QuarterlyProgress>? progress = null,
        IEnumerable<Observation>? observations = null,
        BilingualText? evaluatedBy = null,
        bool isSupplementary = false,
        IEnumerable<string>? jointOwners = null)
    {
        KpiRuleException.ThrowIfAny(Validate(code, title));
        Code = code;
        Title = title;
        Target = target ?? throw new ArgumentNullException(nameof(target), $"Indicator {code} needs a target.");
        if ((reportedTo & ~(ReportRecipients.BudgetBureau | ReportRecipients.Opdc)) != 0)
            throw new ArgumentOutOfRangeException(nameof(reportedTo), reportedTo, "An indicator is reported to the BudgetBureau, to Opdc, to both or to None.");
        ReportedTo = reportedTo;
        EvaluatedBy = evaluatedBy;
        IsSupplementary = isSupplementary;

        QuarterlyProgress[] copiedProgress = ItemList.Copy(progress ?? [], nameof(progress));
        CheckMeasures(copiedProgress.Select(quarters => (quarters.Measure, (object)quarters.Measure)), "a plan", nameof(progress));
        Progress = Array.AsReadOnly(copiedProgress);

        Observation[] copiedObservations = ItemList.Copy(observations ?? [], nameof(observations));
        CheckMeasures(copiedObservations.Select(observation => (observation.Measure, (object)(observation.Measure, observation.AsOf))), "an observation", nameof(observations));
        Observations = Array.AsReadOnly(copiedObservations);

        string[] copiedOwners = ItemList.Copy(jointOwners ?? [], nameof(jointOwners));
        if (copiedOwners.Any(string.IsNullOrWhiteSpace) || copiedOwners.Distinct(StringComparer.Ordinal).Count() < copiedOwners.Length)
            throw new ArgumentException($"The owners of indicator {code} need a name each, and each stands once.", nameof(jointOwners));
        JointOwners = Array.AsReadOnly(copiedOwners);
    }

    /// <summary>The code: numbers joined by dots.</summary>
    public string Code { get; }

    /// <summary>The title.</summary>
    public BilingualText Title { get; }

    /// <summary>What the year should reach; its <see cref="Criterion.Printed"/> is the text that was published.</summary>
    public Criterion Target { get; }

    /// <summary>Whom it is reported to.</summary>
    public ReportRecipients ReportedTo { get; }

    /// <summary>Plan and actual by quarter, a measure each, in order; empty where there is no plan.</summary>
    public IReadOnlyList<QuarterlyProgress> Progress { get; }

    /// <summary>What was observed, in order.</summary>
    public IReadOnlyList<Observation> Observations { get; }

    /// <summary>Who is evaluating it; null where nobody is.</summary>
    public BilingualText? EvaluatedBy { get; }

    /// <summary>Whether the row is supplementary to the plan (นอกเหนือแผน); roll-ups show such rows apart.</summary>
    public bool IsSupplementary { get; }

    /// <summary>Who owns a joint indicator (ตัวชี้วัดร่วม) together, in order; empty where it is not joint.</summary>
    public IReadOnlyList<string> JointOwners { get; }

    /// <summary>The violations that the constructor would throw; empty where there are none.</summary>
    /// <exception cref="ArgumentNullException">The code or the title is null.</exception>
    public static IReadOnlyList<Violation> Validate(string code, BilingualText title)
    {
        if (code is null)
            throw new ArgumentNullException(nameof(code), "An indicator needs a code, such as \"3\".");
        if (title is null)
            throw new ArgumentNullException(nameof(title), $"Indicator {code} needs a title.");
        return CodeRules.CheckForm(code, nameof(code)) is { } violation ? [violation] : [];
    }

    /// <inheritdoc/>
    public bool Equals(ProjectIndicator? other) =>
        other is not null
        && Code == other.Code
        && Title == other.Title
        && Target.Equals(other.Target)
        && Target.Printed == other.Target.Printed
        && ReportedTo == other.ReportedTo
        && Progress.SequenceEqual(other.Progress)
        && Observations.SequenceEqual(other.Observations)
        && EvaluatedBy == other.EvaluatedBy
        && IsSupplementary == other.IsSupplementary
        && JointOwners.SequenceEqual(other.JointOwners, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProjectIndicator);

    /// <inheritdoc/>
    public override int GetHashCode() => ItemList.Hash(Code, Title, Target);

    /// <summary>The code and the English title.</summary>
    public override string ToString() => $"{Code} {Title.English}";

    private void CheckMeasures(IEnumerable<(Measure Measure, object Identity)> items, string what, string parameterName)
    {
        var seen = new HashSet<object>();
        foreach ((Measure measure, object identity) in items)
        {
            if (!Target.Measures.Contains(measure))
                throw new ArgumentException($"Indicator {Code} has {what} of {measure}, which its target does not name.", parameterName);
            if (!seen.Add(identity))
                throw new ArgumentException($"Indicator {Code} has {what} of {measure} twice; each stands once, observations once a day.", parameterName);
        }
    }
}
