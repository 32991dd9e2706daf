namespace Etda.Published;

/// <summary>A row of a table of indicators, as it is printed. Figures are quoted from its cells.</summary>
public sealed class PrintedIndicator
{
    private const string NarrativeHeading = "ผลการดำเนินงานไตรมาส 4";
    private const int QuartersOfYear = 4;

    internal PrintedIndicator(IndicatorTable table, string title, string target, string result, string[] quarters)
    {
        Table = table;
        Title = title;
        Cells = [title, target, result, .. quarters];
        Target = Cell(target, IndicatorTable.TargetColumn);
        Result = Cell(result, table.ResultColumn).Titled(title);
        Quarters = [.. quarters.Select((cell, index) => Cell(cell, quarters.Length == QuartersOfYear ? $"Q{index + 1}" : null))];
    }

    public IndicatorTable Table { get; }

    /// <summary>The title with its number.</summary>
    public string Title { get; }

    /// <summary>The texts of all cells, the title first.</summary>
    public IReadOnlyList<string> Cells { get; }

    public Reported Target { get; }

    /// <summary>The result; it carries the row's title, so that prints of one result are compared by their titles too.</summary>
    public Reported Result { get; }

    /// <summary>The cells under Q1 to Q4; fewer where the text runs cells together, and then of no known quarter.</summary>
    public IReadOnlyList<Reported> Quarters { get; }

    /// <summary>What the text below the row says of the indicator, as it is printed.</summary>
    public Reported Narrative(string printed) => Reported.Text(printed).At(new PlaceOfPrint(section: Table.Section, table: NarrativeHeading, row: Title));

    private Reported Cell(string printed, string? column) =>
        Reported.Parse(printed).At(new PlaceOfPrint(section: Table.Section, table: Table.Heading, row: Title, column: column));
}
