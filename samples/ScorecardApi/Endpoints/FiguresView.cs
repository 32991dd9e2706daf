namespace ScorecardApi.Endpoints;

/// <summary>The figures of a budget as a client reads them.</summary>
internal sealed record FiguresView(Baht Planned, Baht Allocated, Baht Disbursed, Baht Committed, Baht Spent, Baht Available)
{
    public static FiguresView Of(BudgetFigures figures) =>
        new(figures.Planned, figures.Allocated, figures.Disbursed, figures.Committed, figures.Spent, figures.Available);
}
