namespace ScorecardApi.Endpoints;

/// <summary>A component's result as a client reads it.</summary>
internal sealed record ComponentView(string Code, BilingualText Title, Weight Weight, Score? WeightedScore, IReadOnlyList<ResultView> Results)
{
    public static ComponentView Of(ComponentResult result) => new(
        result.Component.Code, result.Component.Title, result.Component.TotalWeight, result.WeightedScore, [.. result.Results.Select(ResultView.Of)]);
}
