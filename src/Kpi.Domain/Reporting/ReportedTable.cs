using Kpi.Domain.Quantities;

namespace Kpi.Domain.Reporting;

/// <summary>
/// A table as it was printed: headings, cells, and which sums it declares. It depends on nothing but the print. Each cell
/// knows its place. Equality is by title, columns, rows and declared sums. Immutable.
/// </summary>
public sealed partial class ReportedTable : IEquatable<ReportedTable>
{
    private readonly Dictionary<string, int> _columns;
    private readonly Dictionary<string, int> _rows;
    private readonly DeclaredSum[] _sums;

    /// <summary>A table that declares no sums yet.</summary>
    /// <param name="title">The heading of the table.</param>
    /// <param name="columns">The headings of the columns, each once, without that of the column of row headings; copied.</param>
    /// <param name="rows">The rows, each with a cell for every column and a heading of its own; copied.</param>
    /// <param name="unit">The unit of the cells that state none; null where the table states none.</param>
    /// <exception cref="ArgumentException">
    /// An argument that is needed is null or empty, a heading stands twice, or a row has more or fewer cells than there are columns.
    /// </exception>
    public ReportedTable(string title, IEnumerable<string> columns, IEnumerable<ReportedRow> rows, ReportedUnit? unit = null)
    {
        Title = string.IsNullOrWhiteSpace(title) ? throw new ArgumentException("A table has a title of at least one visible character.", nameof(title)) : title;
        Columns = Array.AsReadOnly(ItemList.Copy(columns, nameof(columns)));
        _columns = Index(Columns, nameof(columns));
        ReportedRow[] copied = ItemList.Copy(rows, nameof(rows));
        _rows = Index([.. copied.Select(row => row.Heading)], nameof(rows));
        if (Array.Find(copied, row => row.Cells.Count != Columns.Count) is { } uneven)
            throw new ArgumentException($"The row {uneven.Heading} has {uneven.Cells.Count} cells, where the table has {Columns.Count} columns.", nameof(rows));
        Rows = Array.AsReadOnly(Array.ConvertAll(copied, row => new ReportedRow(row.Heading, [.. row.Cells.Select((cell, column) => Placed(cell, row.Heading, Columns[column], unit))])));
        _sums = [];
    }

    private ReportedTable(ReportedTable table, DeclaredSum[] sums)
    {
        Title = table.Title;
        Columns = table.Columns;
        Rows = table.Rows;
        _columns = table._columns;
        _rows = table._rows;
        _sums = sums;
    }

    /// <summary>The heading of the table.</summary>
    public string Title { get; }

    /// <summary>The headings of the columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The rows, their cells with unit and place.</summary>
    public IReadOnlyList<ReportedRow> Rows { get; }

    /// <summary>A cell, by its headings.</summary>
    /// <exception cref="ArgumentException">There is no such row or column.</exception>
    public Reported this[string row, string column] => Rows[Find(_rows, row, nameof(row))].Cells[Find(_columns, column, nameof(column))];

    /// <inheritdoc/>
    public bool Equals(ReportedTable? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Title == other.Title && Columns.SequenceEqual(other.Columns) && Rows.SequenceEqual(other.Rows) && _sums.SequenceEqual(other._sums));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReportedTable);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Title) * 397 ^ Rows.Count) * 397 ^ Columns.Count);

    /// <summary>The title.</summary>
    public override string ToString() => Title;

    private Reported Placed(Reported cell, string row, string column, ReportedUnit? unit)
    {
        Reported measured = unit is null || cell.Unit is not null ? cell : cell.In(unit);
        return measured.Place is null ? measured.At(new PlaceOfPrint(Title, row, column)) : measured;
    }

    private static Dictionary<string, int> Index(IReadOnlyList<string> headings, string parameterName)
    {
        var index = new Dictionary<string, int>(headings.Count, StringComparer.Ordinal);
        foreach (string heading in headings)
        {
            if (index.ContainsKey(heading))
                throw new ArgumentException($"The heading “{heading}” stands twice; name each row and column apart, for example by its number.", parameterName);
            index.Add(heading, index.Count);
        }

        return index;
    }

    private int Find(Dictionary<string, int> headings, string heading, string parameterName)
    {
        if (heading is null)
            throw new ArgumentNullException(parameterName);
        return headings.TryGetValue(heading, out int index) ? index : throw new ArgumentException($"The table {Title} has no {parameterName} “{heading}”; it has {string.Join(", ", headings.Keys.Take(12))}.", parameterName);
    }
}
