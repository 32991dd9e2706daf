using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <summary>A result that is still being evaluated and counts with an assumed score.</summary>
public sealed partial class PendingResult : IndicatorResult
{
    internal PendingResult(Indicator indicator, Score assumed)
        : base(indicator, assumed)
    {
    }

    private protected override IEnumerable<object?> Grounds => [];

    /// <inheritdoc/>
    public override BilingualText Explanation => new(
        $"อยู่ระหว่างการประเมิน ใช้คะแนนสมมติ {Score} คะแนน", $"being evaluated, counted with an assumed {Score} points");
}
