namespace ScorecardApi.Endpoints;

/// <summary>A quarter of a statement as a client reads it: by itself, and since the year began.</summary>
internal sealed record QuarterView(FiscalQuarter Quarter, FiguresView Figures, FiguresView Cumulative)
{
    public static QuarterView Of(BudgetQuarter quarter) => new(quarter.Quarter, FiguresView.Of(quarter.Figures), FiguresView.Of(quarter.Cumulative));
}
