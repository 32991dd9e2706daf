using Kpi.Domain.Quantities;
using Kpi.Domain.Time;

namespace Kpi.Domain.Targets;

/// <summary>Plan and actual of a measure in a quarter, and how they compare at its end. Equality is by all of it. Immutable.</summary>
public sealed partial class QuarterProgress : IEquatable<QuarterProgress>
{
    private static readonly BilingualText Missing = new("ยังไม่รายงาน", "missing");

    private readonly QuarterlyProgress _progress;
    private readonly Measure _measure;
    private readonly bool _isPlanAlone;

    internal QuarterProgress(QuarterlyProgress progress, FiscalQuarter quarter)
    {
        (QuarterlySeries plan, QuarterlySeries? actual) = (progress.Plan, progress.Actual);
        _progress = progress;
        _measure = plan.Measure;
        _isPlanAlone = actual is null;
        Quarter = quarter;
        Planned = EntryOf(plan);
        Actual = actual is null ? null : EntryOf(actual);
        PlannedStanding = plan.StandingAt(quarter.Number);
        ActualStanding = actual?.StandingAt(quarter.Number);
        Status = PlannedStanding is not { } planned || ActualStanding is not { } reached ? TrackStatus.Undecided
            : (progress.Better == BetterWhen.Higher ? reached >= planned : reached <= planned) ? TrackStatus.OnTrack
            : TrackStatus.Behind;
    }

    /// <summary>The quarter.</summary>
    public FiscalQuarter Quarter { get; }

    /// <summary>What the plan holds for the quarter; null where it is missing.</summary>
    public QuarterEntry? Planned { get; }

    /// <summary>What was reported of the quarter; null where it is missing.</summary>
    public QuarterEntry? Actual { get; }

    /// <summary>Where the measure should stand at the quarter's end; null where that is open.</summary>
    public decimal? PlannedStanding { get; }

    /// <summary>Where the measure stands at the quarter's end; null where that is open.</summary>
    public decimal? ActualStanding { get; }

    /// <summary>How the two standings compare.</summary>
    public TrackStatus Status { get; }

    /// <summary>
    /// Plan and, in brackets, actual, as reports print a cell; then, where there is a series of actual figures, the
    /// standings and how they compare: <c>2,000 (9,322); actual 9,322 against planned 2,000: on track</c>.
    /// </summary>
    public string Describe(Language language)
    {
        string cell = Actual is null ? Show(Planned, language) : $"{Show(Planned, language)} ({Actual.Describe(language)})";
        BilingualText status = NameOf(Status);
        return _isPlanAlone ? cell
            : language == Language.Thai
                ? $"{cell}; ผลสะสม {Show(ActualStanding, language)} เทียบกับแผนสะสม {Show(PlannedStanding, language)}: {status.Thai}"
                : $"{cell}; actual {Show(ActualStanding, language)} against planned {Show(PlannedStanding, language)}: {status.English}";
    }

    /// <inheritdoc/>
    public bool Equals(QuarterProgress? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && _measure.Equals(other._measure)
            && _isPlanAlone == other._isPlanAlone
            && Quarter == other.Quarter
            && Equals(Planned, other.Planned)
            && Equals(Actual, other.Actual)
            && PlannedStanding == other.PlannedStanding
            && ActualStanding == other.ActualStanding
            && Status == other.Status);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as QuarterProgress);

    /// <inheritdoc/>
    public override int GetHashCode() => ItemList.Hash(_measure, Quarter, Planned, Actual);

    /// <summary>The quarter and the English description.</summary>
    public override string ToString() => $"{Quarter}: {Describe(Language.English)}";

    /// <summary>The status within a sentence.</summary>
    internal static BilingualText NameOf(TrackStatus status) => status switch
    {
        TrackStatus.OnTrack => new("เป็นไปตามแผน", "on track"),
        TrackStatus.Behind => new("ต่ำกว่าแผน", "behind"),
        _ => new("ยังบอกไม่ได้", "undecided"),
    };

    private QuarterEntry? EntryOf(QuarterlySeries series) =>
        Quarter.Number <= series.Entries.Count ? series.Entries[Quarter.Number - 1] : null;

    private static string Show(QuarterEntry? entry, Language language) => entry?.Describe(language) ?? Missing.In(language);

    private string Show(decimal? standing, Language language) =>
        standing is { } value ? MeasureText.Of(_measure, value).In(language) : CanonicalNumber.Unknown;
}
