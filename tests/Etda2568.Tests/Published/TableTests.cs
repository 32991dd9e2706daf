using System.Text.RegularExpressions;
using Etda.Projects;
using Etda.Published;

namespace Etda.Tests.Published;

/// <summary>Every table of the report, row by row: the sample has each, and each that it has stands in the report.</summary>
public sealed partial class TableTests
{
    private static readonly string[] PrintedRows = [.. Report.Lines.Where(line => line.Contains('\t')).Where(line => !IsHeading(line) && !IsText(line)).Select(Normal)];

    private static readonly PrintedIndicator[] Indicators = [.. EtdaReport.Projects.SelectMany(project => project.Summary.Concat(project.Details))];

    private static readonly string[] TranscribedRows =
    [
        .. EvaluationTable.Rows.Values.Append(EvaluationTable.Total).Select(row => Row(row.Cells)),
        .. Indicators.Select(indicator => Row(indicator.Cells)),
        .. RowsOf(BudgetSummary.Table.Table),
        .. EtdaReport.Projects.SelectMany(project => RowsOf(project.Budget.Table)),
        .. Sandbox.Participants.Select(participant => Row(participant.Cells)),
    ];

    [Fact]
    public void Every_row_of_every_table_is_transcribed_and_no_other() => Assert.Equal(
        PrintedRows.Order(StringComparer.Ordinal), TranscribedRows.Order(StringComparer.Ordinal));

    [Fact]
    public void The_tables_have_so_many_rows() => Assert.Equal(
        (12, 27, 29, 8, 32, 6, 114),
        (
            EvaluationTable.Rows.Count + 1,
            EtdaReport.Projects.Sum(project => project.Summary.Count),
            EtdaReport.Projects.Sum(project => project.Details.Count),
            BudgetSummary.Table.Table.Rows.Count,
            EtdaReport.Projects.Sum(project => project.Budget.Table.Rows.Count),
            Sandbox.Participants.Count,
            PrintedRows.Length));

    [Fact]
    public void Every_heading_of_a_table_of_indicators_stands_in_the_report_above_its_first_row() => Assert.All(
        Indicators.GroupBy(indicator => indicator.Table),
        rows =>
        {
            int section = Report.Text.IndexOf(rows.Key.Section, StringComparison.Ordinal);
            int heading = Report.Text.IndexOf($"{rows.Key.Heading}\t", section, StringComparison.Ordinal);
            int row = Report.Text.IndexOf(rows.First().Title, heading, StringComparison.Ordinal);
            Assert.InRange(section, 0, heading);
            Assert.InRange(heading, section, row);
        });

    [Fact]
    public void As_many_budget_tables_are_transcribed_as_are_printed() => Assert.Equal(
        Report.Lines.Count(line => line.StartsWith("\tรวมทั้งสิ้น\tQ1\tQ2\tQ3\tQ4", StringComparison.Ordinal)),
        EtdaReport.Projects.Count);

    private static IEnumerable<string> RowsOf(ReportedTable table) => table.Rows.Select(row => Row([row.Heading, .. row.Cells.Select(Report.Print)]));

    private static string Row(IReadOnlyList<string> cells) => string.Join('\t', cells).TrimEnd('\t');

    // Tags and spaces are the conversion's; tiers that stand in a title's cell are held against the scorecard.
    private static string Normal(string line) => Row(
        [.. Tag().Replace(line, "").Split('\t').Select((cell, index) => Report.OneSpace(index == 0 ? Tiers().Replace(cell, "") : cell))]);

    private static bool IsHeading(string line) =>
        Separator().IsMatch(line) || line.Contains("\tQ1\tQ2\tQ3\tQ4", StringComparison.Ordinal) || line.Contains("\tเป้าหมาย\tผลการดำเนินงาน\tสถานะ", StringComparison.Ordinal)
        || line.StartsWith("ตัวชี้วัด\tน้ำหนัก", StringComparison.Ordinal) || line.StartsWith("โครงการ\tงบประมาณ", StringComparison.Ordinal) || line.StartsWith("หน่วยงาน\tSolutions", StringComparison.Ordinal);

    /// <summary>Below row 4 of project 7 the text stands in merged cells.</summary>
    private static bool IsText(string line) => line.StartsWith("ผลการดำเนินงานไตรมาส 4 :", StringComparison.Ordinal);

    [GeneratedRegex(@"^[-\t ]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex("</?p>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("เป้าหมายขั้นต้น.*", RegexOptions.CultureInvariant)]
    private static partial Regex Tiers();
}
