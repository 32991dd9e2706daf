namespace Etda.Html;

/// <summary>
/// A table of titles with figures. On a phone each row becomes a card, in which every figure has its heading before it; the
/// roles keep it a table for those who hear it.
/// </summary>
internal sealed class CellTable(Writing writing, BilingualText titles, IReadOnlyList<BilingualText> columns)
{
    public Markup Write(BilingualText caption, IEnumerable<Markup> rows) =>
        $"""
        <table class="cells" role="table">
        <caption>{writing.Say(caption)}</caption>
        <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">{writing.Say(titles)}</th>{columns.Select(Heading)}</tr></thead>
        <tbody role="rowgroup">
        {rows}
        </tbody>
        </table>
        """;

    public Markup Row(string kind, Markup title, IEnumerable<Markup> cells) =>
        $"""
        <tr class="{kind}" role="row"><th scope="row" role="rowheader">{title}</th>{cells.Zip(columns, Cell)}</tr>

        """;

    private Markup Heading(BilingualText column) => $"<th scope=\"col\" role=\"columnheader\">{writing.Say(column)}</th>";

    private Markup Cell(Markup figure, BilingualText column) => figure.IsEmpty
        ? (Markup)$"<td role=\"cell\" class=\"empty\"></td>"
        : $"<td role=\"cell\" data-label=\"{writing.Plain(column)}\">{figure}</td>";
}
