namespace Etda.Published;

/// <summary>A table of a project's indicators: where the report prints it, and the headings of the columns that are read.</summary>
/// <param name="section">The heading above the table.</param>
/// <param name="heading">The heading of the column of titles, which names whom the indicators are reported to.</param>
/// <param name="resultColumn">The heading of the column of results.</param>
public sealed class IndicatorTable(string section, string heading, string resultColumn = "ผลการดำเนินงาน")
{
    public const string TargetColumn = "เป้าหมาย";

    private const string SummarySection = "สรุปผลการดำเนินการดำเนินงาน ไตรมาสที่ 4 ปีงบประมาณ พ.ศ. 2568 (แผนงาน)";

    public string Section { get; } = section;

    public string Heading { get; } = heading;

    public string ResultColumn { get; } = resultColumn;

    /// <summary>The table of a project in the report's summary, which its title heads.</summary>
    public static IndicatorTable InSummary(string project) => new(SummarySection, project);

    /// <summary>A row, cell by cell as it is printed.</summary>
    /// <param name="title">The title, with its number.</param>
    /// <param name="target">The cell under “เป้าหมาย”.</param>
    /// <param name="result">The cell of the result; empty where nothing is printed.</param>
    /// <param name="quarters">The cells under Q1 to Q4: none in the summary, fewer than four where the text runs cells together.</param>
    public PrintedIndicator Row(string title, string target, string result, params string[] quarters) => new(this, title, target, result, quarters);
}
