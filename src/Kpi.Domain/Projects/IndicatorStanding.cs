using Kpi.Domain.Quantities;
using Kpi.Domain.Targets;
using Kpi.Domain.Time;
using NodaTime;

namespace Kpi.Domain.Projects;

/// <summary>How an indicator of a project stands on a day, and on what grounds. Equality is by indicator, status and grounds. Immutable.</summary>
public sealed partial class IndicatorStanding : IEquatable<IndicatorStanding>
{
    private readonly FiscalYear _year;
    private readonly LocalDate _day;
    private readonly int _quartersEnded;

    internal IndicatorStanding(ProjectIndicator indicator, FiscalYear year, LocalDate day, IndicatorStatus status, int quartersEnded, Observation[] observations)
    {
        _year = year;
        _day = day;
        Indicator = indicator;
        Status = status;
        Observations = Array.AsReadOnly(observations);
        _quartersEnded = quartersEnded;
    }

    /// <summary>The indicator.</summary>
    public ProjectIndicator Indicator { get; }

    /// <summary>How it stands.</summary>
    public IndicatorStatus Status { get; }

    /// <summary>The last observation of each measure by the day, in the order of the target's measures.</summary>
    public IReadOnlyList<Observation> Observations { get; }

    /// <summary>How it stands and on what grounds, as text in one language: a line each, parts indented.</summary>
    public string Explain(Language language) => Explain().In(language);

    /// <summary>How it stands and on what grounds: target, observations, and the quarters that ended by the day.</summary>
    public Explanation Explain() => new(
        new BilingualText(Describe(Language.Thai), Describe(Language.English)),
        [ExplainTarget(), .. Observations.Select(ExplainObservation), .. Indicator.Progress.Select(ExplainProgress)]);

    /// <inheritdoc/>
    public bool Equals(IndicatorStanding? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Indicator.Equals(other.Indicator)
            && Status == other.Status
            && _quartersEnded == other._quartersEnded
            && Observations.SequenceEqual(other.Observations));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IndicatorStanding);

    /// <inheritdoc/>
    public override int GetHashCode() => ItemList.Hash(Indicator, Status);

    /// <summary>The code, the English title and the status.</summary>
    public override string ToString() => $"{Indicator}: {IndicatorStatusNames.Of(Status).English}";

    private string Describe(Language language)
    {
        bool isThai = language == Language.Thai;
        string joint = string.Join(", ", Indicator.JointOwners);
        string[] notes =
        [
            .. Indicator.IsSupplementary ? [isThai ? "นอกเหนือแผน" : "supplementary to the plan"] : Array.Empty<string>(),
            .. joint.Length > 0 ? [isThai ? $"ตัวชี้วัดร่วม: {joint}" : $"joint: {joint}"] : Array.Empty<string>(),
            .. ProjectText.NameOf(Indicator.ReportedTo) is { } recipients ? [isThai ? $"รายงานต่อ{recipients.Thai}" : $"reported to {recipients.English}"] : Array.Empty<string>(),
        ];
        string note = notes.Length == 0 ? "" : $" ({string.Join("; ", notes)})";
        string by = Status != IndicatorStatus.Pending ? "" : isThai ? $"โดย{Indicator.EvaluatedBy!.Thai}" : $", evaluated by {Indicator.EvaluatedBy!.English}";
        return $"{Indicator.Code} {Indicator.Title.In(language)}{note}: {Status.Describe(language)}{by}";
    }

    private Explanation ExplainTarget()
    {
        string printed = Indicator.Target.Printed is { } text ? $" (“{text}”)" : "";
        return new Explanation(new BilingualText(
            $"เป้าหมาย: {Indicator.Target.Describe(Language.Thai)}{printed}",
            $"Target: {Indicator.Target.Describe(Language.English)}{printed}"));
    }

    private static Explanation ExplainObservation(Observation observation)
    {
        Explanation explanation = observation.Explain();
        return new Explanation(
            new BilingualText($"ผล: {explanation.Statement.Thai}", $"Observed: {explanation.Statement.English}"),
            explanation.Parts);
    }

    private Explanation ExplainProgress(QuarterlyProgress progress)
    {
        Explanation explanation = progress.Explain();
        return new Explanation(
            new BilingualText($"แผนและผลรายไตรมาส: {explanation.Statement.Thai}", $"By quarter: {explanation.Statement.English}"),
            explanation.Parts.Take(_quartersEnded));
    }
}
