namespace ScorecardApi.Endpoints;

/// <summary>A statement as a client reads it. Of quarters after the day there is only the plan.</summary>
internal sealed record StatementView(
    BilingualText Title, FiscalYear Year, DateOnly AsOf, IReadOnlyList<QuarterView> Quarters, FiguresView Total)
{
    public static StatementView Of(BudgetStatement statement) => new(
        statement.Title,
        statement.Year,
        statement.AsOf.ToDateOnly(),
        [.. statement.Quarters.Select(QuarterView.Of)],
        FiguresView.Of(statement.Total));
}
