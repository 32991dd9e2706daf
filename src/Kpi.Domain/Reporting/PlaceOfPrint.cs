using System.Globalization;

namespace Kpi.Domain.Reporting;

/// <summary>
/// Where a figure is printed: document, page, section, table, row and column, as far as they are stated, in the words of
/// the print. Equality is by all of them, ordinal. Immutable.
/// </summary>
public sealed partial class PlaceOfPrint : IEquatable<PlaceOfPrint>
{
    /// <summary>A place.</summary>
    /// <param name="table">The heading of the table, or of the passage.</param>
    /// <param name="row">The heading of the row.</param>
    /// <param name="column">The heading of the column.</param>
    /// <param name="page">The page, from 1.</param>
    /// <param name="document">The name of the document.</param>
    /// <param name="section">The heading of the section that the table or passage stands in.</param>
    /// <exception cref="ArgumentException">Nothing is stated, or a page is below 1.</exception>
    public PlaceOfPrint(string? table = null, string? row = null, string? column = null, int? page = null, string? document = null, string? section = null)
    {
        if ((document ?? section ?? table ?? row ?? column) is null && page is null)
            throw new ArgumentException("A place of print states at least one of document, page, section, table, row and column.");
        if (page < 1)
            throw new ArgumentOutOfRangeException(nameof(page), page, "Pages are counted from 1.");
        Table = table;
        Row = row;
        Column = column;
        Page = page;
        Document = document;
        Section = section;
    }

    /// <summary>The name of the document; null where it is not stated.</summary>
    public string? Document { get; }

    /// <summary>The page; null where it is not stated.</summary>
    public int? Page { get; }

    /// <summary>The heading of the section; null where it is not stated.</summary>
    public string? Section { get; }

    /// <summary>The heading of the table, or of the passage; null where it is not stated.</summary>
    public string? Table { get; }

    /// <summary>The heading of the row; null where it is not stated.</summary>
    public string? Row { get; }

    /// <summary>The heading of the column; null where it is not stated.</summary>
    public string? Column { get; }

    /// <summary>Whether another place lies in this one: it has every part that is stated here.</summary>
    /// <exception cref="ArgumentNullException">The place is null.</exception>
    public bool Covers(PlaceOfPrint other)
    {
        if (other is null)
            throw new ArgumentNullException(nameof(other));
        return (Document ?? other.Document) == other.Document
            && (Page ?? other.Page) == other.Page
            && (Section ?? other.Section) == other.Section
            && (Table ?? other.Table) == other.Table
            && (Row ?? other.Row) == other.Row
            && (Column ?? other.Column) == other.Column;
    }

    /// <summary>The place in words: <c>page 3, table Budget, row Plan, column Q1</c>.</summary>
    public string Describe(Language language)
    {
        bool isThai = language == Language.Thai;
        string?[] parts =
        [
            Document,
            Page is { } page ? $"{(isThai ? "หน้า" : "page")} {page.ToString(CultureInfo.InvariantCulture)}" : null,
            Section is null ? null : $"{(isThai ? "หัวข้อ" : "section")} {Section}",
            Table is null ? null : $"{(isThai ? "ตาราง" : "table")} {Table}",
            Row is null ? null : $"{(isThai ? "แถว" : "row")} {Row}",
            Column is null ? null : $"{(isThai ? "คอลัมน์" : "column")} {Column}",
        ];
        return string.Join(", ", parts.Where(part => part is not null));
    }

    /// <inheritdoc/>
    public bool Equals(PlaceOfPrint? other) =>
        other is not null
        && Document == other.Document
        && Page == other.Page
        && Section == other.Section
        && Table == other.Table
        && Row == other.Row
        && Column == other.Column;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlaceOfPrint);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Hash(Table) * 397 ^ Hash(Row)) * 397 ^ Hash(Column) + (Page ?? 0) * 31 + Hash(Document) * 17 + Hash(Section));

    /// <summary>The place in English words.</summary>
    public override string ToString() => Describe(Language.English);

    private static int Hash(string? text) => text is null ? 0 : StringComparer.Ordinal.GetHashCode(text);
}
