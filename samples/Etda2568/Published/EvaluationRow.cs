namespace Etda.Published;

/// <summary>A row of the table of OPDC's evaluation, as it is printed.</summary>
public sealed class EvaluationRow
{
    private readonly string _title;

    internal EvaluationRow(string title, string weight, string score, string weightedScore)
    {
        _title = title;
        Cells = [title, weight, score, weightedScore];
        Weight = Cell(weight, EvaluationTable.WeightColumn, ReportedKind.Exact);
        Score = Cell(score, EvaluationTable.ScoreColumn);
        WeightedScore = Cell(weightedScore, EvaluationTable.WeightedScoreColumn);
    }

    /// <summary>The texts of all cells, the title first.</summary>
    public IReadOnlyList<string> Cells { get; }

    public Reported Weight { get; }

    /// <summary>A number with words, words alone, or nothing, as for components.</summary>
    public Reported Score { get; }

    public Reported WeightedScore { get; }

    private Reported Cell(string printed, string column, ReportedKind kind = ReportedKind.Rounded) =>
        Reported.Parse(printed, kind).At(new PlaceOfPrint(table: EvaluationTable.Heading, row: _title, column: column));
}
