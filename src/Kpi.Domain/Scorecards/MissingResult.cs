using Kpi.Domain.Targets;

namespace Kpi.Domain.Scorecards;

/// <summary>No result: there is no evidence, or not enough to decide a tier. It is not a score of zero.</summary>
public sealed partial class MissingResult : IndicatorResult
{
    internal MissingResult(Indicator indicator, IReadOnlyList<Measure> missing)
        : base(indicator, score: null) => MissingMeasures = missing;

    /// <summary>The measures that are not observed; empty where the evaluator's score is missing.</summary>
    public IReadOnlyList<Measure> MissingMeasures { get; }

    private protected override IEnumerable<object?> Grounds => MissingMeasures;

    /// <inheritdoc/>
    public override BilingualText Explanation => MissingMeasures.Count == 0
        ? new("ยังไม่มีคะแนนจากผู้ประเมิน", "the evaluator's score is missing")
        : new($"ยังไม่มีผลของ {Join(Language.Thai)}", $"no observation of {Join(Language.English)}");

    private string Join(Language language) => string.Join(", ", MissingMeasures.Select(measure => measure.Title.In(language)));
}
