namespace Etda.Json;

/// <summary>What a budget stands at: the four quarters and the year, in baht.</summary>
internal sealed record BudgetJson(string Currency, IReadOnlyList<BudgetQuarterJson> Quarters, BudgetFiguresJson Year)
{
    private const string Baht = "THB";

    public static BudgetJson? Of(BudgetStatement? statement) => statement is null
        ? null
        : new(
            Baht,
            [.. statement.Quarters.Select(quarter => new BudgetQuarterJson(quarter.Quarter.Number, BudgetFiguresJson.Of(quarter.Figures)))],
            BudgetFiguresJson.Of(statement.Total));
}

/// <summary>The figures of a quarter alone.</summary>
internal sealed record BudgetQuarterJson(int Quarter, BudgetFiguresJson Figures);

/// <summary>The figures of a budget over a period.</summary>
internal sealed record BudgetFiguresJson(decimal Planned, decimal Allocated, decimal Disbursed, decimal Committed, decimal Spent, decimal Available)
{
    public static BudgetFiguresJson Of(BudgetFigures figures) => new(
        figures.Planned.Amount,
        figures.Allocated.Amount,
        figures.Disbursed.Amount,
        figures.Committed.Amount,
        figures.Spent.Amount,
        figures.Available.Amount);
}
