namespace Kpi.Domain.Scorecards;

/// <summary>A result scored by the evaluator.</summary>
public sealed partial class AwardedResult : IndicatorResult
{
    internal AwardedResult(Indicator indicator, AwardedScore award)
        : base(indicator, award.Score) => Award = award;

    /// <summary>The evaluator's score.</summary>
    public AwardedScore Award { get; }

    private protected override IEnumerable<object?> Grounds => [Award];

    /// <inheritdoc/>
    public override BilingualText Explanation
    {
        get
        {
            string raw = Award.Raw is { } figure ? $" ({CanonicalNumber.Of(figure)})" : "";
            return new BilingualText($"ผู้ประเมินให้ {Award.Score} คะแนน{raw}", $"awarded {Award.Score} points by the evaluator{raw}");
        }
    }
}
