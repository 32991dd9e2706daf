using Kpi.Domain.Quantities;

namespace Kpi.Domain.Reporting;

/// <summary>A row of a reported table: its heading and its cells. Equality is by both. Immutable.</summary>
public sealed partial class ReportedRow : IEquatable<ReportedRow>
{
    /// <summary>A row.</summary>
    /// <param name="heading">The heading as printed.</param>
    /// <param name="cells">The cells, in the order of the columns; copied.</param>
    /// <exception cref="ArgumentException">The heading is null or empty, or the cells or one of them is null.</exception>
    public ReportedRow(string heading, params Reported[] cells)
        : this(heading, Array.AsReadOnly(ItemList.Copy(cells, nameof(cells))))
    {
    }

    private ReportedRow(string heading, IReadOnlyList<Reported> cells)
    {
        Heading = string.IsNullOrWhiteSpace(heading) ? throw new ArgumentException("A row has a heading of at least one visible character.", nameof(heading)) : heading;
        Cells = cells;
    }

    /// <summary>The heading as printed.</summary>
    public string Heading { get; }

    /// <summary>The cells, in the order of the columns.</summary>
    public IReadOnlyList<Reported> Cells { get; }

    /// <summary>A row from the texts of its cells, each read by <see cref="Reported.Parse"/>.</summary>
    /// <exception cref="ArgumentException">The heading is null or empty, or the cells or one of them is null.</exception>
    public static ReportedRow Parse(string heading, params string[] cells) =>
        new(heading, Array.ConvertAll(ItemList.Copy(cells, nameof(cells)), cell => Reported.Parse(cell)));

    /// <inheritdoc/>
    public bool Equals(ReportedRow? other) => other is not null && Heading == other.Heading && Cells.SequenceEqual(other.Cells);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReportedRow);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(StringComparer.Ordinal.GetHashCode(Heading) * 397 ^ Cells.Count);

    /// <summary>The heading and the cells, parted by tabs, as a line of the report.</summary>
    public override string ToString() => string.Join("\t", Cells.Select(cell => cell.ToString()).Prepend(Heading));
}
