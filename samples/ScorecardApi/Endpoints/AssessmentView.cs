namespace ScorecardApi.Endpoints;

/// <summary>An assessment as a client reads it.</summary>
internal sealed record AssessmentView(
    string Agency, FiscalYear Year, Score? Total, bool IsEstimate, DecimalInterval? Range, BilingualText? Level, IReadOnlyList<ComponentView> Components)
{
    public static AssessmentView Of(Assessment assessment) => new(
        assessment.Scorecard.Agency,
        assessment.Scorecard.Year,
        assessment.Total,
        assessment.IsEstimate,
        assessment.Range,
        assessment.Level?.Name,
        [.. assessment.Components.Select(ComponentView.Of)]);
}
