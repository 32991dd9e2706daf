namespace Etda.Published;

/// <summary>The places of the report's tables; what is printed elsewhere is printed in its text.</summary>
public static class PrintedPlaces
{
    public static IReadOnlyCollection<PlaceOfPrint> InTables { get; } =
    [
        .. EvaluationTable.Rows.Values.Append(EvaluationTable.Total).SelectMany(row => new[] { row.Weight, row.Score, row.WeightedScore }).Select(PlaceOf),
        .. BudgetSummary.Table.Table.Rows.SelectMany(row => row.Cells).Select(PlaceOf),
        .. EtdaReport.Projects.SelectMany(published => published.Budget.Table.Rows).SelectMany(row => row.Cells).Select(PlaceOf),
        .. EtdaReport.Projects.SelectMany(published => published.Summary.Concat(published.Details))
            .SelectMany(row => row.Quarters.Append(row.Target).Append(row.Result)).Select(PlaceOf),
    ];

    private static PlaceOfPrint PlaceOf(Reported cell) => cell.Place!;
}
