using Etda.Published;

namespace Etda.Html;

/// <summary>What the report prints of a project's indicators: the cells of its tables, and the figures in its text.</summary>
internal sealed class PrintedRows(Audit audit, PrintedFigures figures, Writing writing)
{
    /// <summary>The rows of one indicator, and the figures that are printed under their titles.</summary>
    public Markup Write(PublishedProject published, string code)
    {
        PrintedIndicator[] summary = [.. published.Summary.Where(row => CodeOf(row.Title) == code)];
        PrintedIndicator[] details = [.. published.Details.Where(row => CodeOf(row.Title) == code)];
        Markup[] lines =
        [
            .. summary.Select(row => Row(PageWording.InSummary, row)),
            .. details.Select(row => Row(PageWording.InDetails, row)),
            .. Elsewhere(published).Where(place => place.Key.Row is { } row && CodeOf(row) == code).Select(Elsewhere),
        ];
        return List(lines);
    }

    /// <summary>The figures that are printed under no indicator.</summary>
    public Markup WriteRest(PublishedProject published)
    {
        string[] codes = [.. published.Project.Indicators.Select(indicator => indicator.Code)];
        return List([.. Elsewhere(published).Where(place => place.Key.Row is null || !codes.Contains(CodeOf(place.Key.Row))).Select(Elsewhere)]);
    }

    private static Markup List(Markup[] lines) => lines.Length == 0 ? Markup.Nothing :
        $"""
        <dl class="printed">
        {lines}
        </dl>
        """;

    private Markup Row(BilingualText table, PrintedIndicator row) =>
        $"""
        <div><dt>{writing.Say(table)}</dt><dd><span class="printed-title">{writing.Quote(row.Title)}</span> {Markup.Join(" ", Cells(row))}</dd></div>

        """;

    // Cells that the text runs together have one place, and so one spot on the page.
    private IEnumerable<Markup> Cells(PrintedIndicator row) => row.Quarters
        .Prepend(row.Result)
        .Prepend(row.Target)
        .Zip(row.Cells.Skip(1), (figure, text) => (Place: figure.Place!, Text: text))
        .GroupBy(cell => cell.Place, cell => cell.Text)
        .Where(cell => cell.Any(text => text.Length > 0) || audit.AnchorOf(cell.Key) is not null)
        .Select(cell => Cell(cell.Key, string.Join(" | ", cell.Where(text => text.Length > 0))));

    private Markup Cell(PlaceOfPrint place, string text) =>
        $"""
        <span class="cell"><span class="label">{Heading(place)}</span> {figures.Show(place, text.Length == 0 ? writing.Say(PageWording.NotPrinted) : writing.Quote(text))}</span>
        """;

    private Markup Heading(PlaceOfPrint place) => place.Column switch
    {
        null => writing.Say(PageWording.Quarters),
        IndicatorTable.TargetColumn => writing.Say(PageWording.Target),
        ['Q', ..] => $"{place.Column}",
        _ => writing.Say(PageWording.Result),
    };

    private static IEnumerable<IGrouping<PlaceOfPrint, Reported>> Elsewhere(PublishedProject published)
    {
        HashSet<PlaceOfPrint> shown = [.. Published.PrintedPlaces.InTables];
        return published.Findings
            .SelectMany(finding => finding.Inputs.Prepend(finding.Printed))
            .Concat(published.StandingAlone)
            .Where(figure => !shown.Contains(figure.Place!))
            .Distinct()
            .GroupBy(figure => figure.Place!);
    }

    private Markup Elsewhere(IGrouping<PlaceOfPrint, Reported> place) =>
        $"""
        <div><dt>{Source(place.Key)}</dt><dd><span class="cell">{figures.Show(place.Key, Markup.Join("; ", place.Select(Describe)))}</span></dd></div>

        """;

    private Markup Source(PlaceOfPrint place) => place.Column is null
        ? writing.Say(PageWording.InText)
        : $"{writing.Say(PageWording.InSummary)}: {Heading(place)}";

    private Markup Describe(Reported figure) => figure.Kind == ReportedKind.NotReported
        ? writing.Say(PageWording.NotPrinted)
        : writing.Say(figure.Describe(writing.Language));

    private static string CodeOf(string title) => title.Split('.', ' ')[0];
}
