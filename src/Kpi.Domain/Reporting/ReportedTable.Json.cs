using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Reporting;

/// <content>
/// As JSON: <c>{ "title": …, "unit": …, "columns": [ … ], "rows": [ … ], "sums": [ … ] }</c>. Cells leave out the unit that
/// is the table's, and the place that is theirs in it.
/// </content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class ReportedTable
{
    /// <summary>How a table is written as JSON and read back.</summary>
    public static JsonFormat<ReportedTable> Json { get; } = new JsonFormat();

    private ReportedUnit? UnitOfAll
    {
        get
        {
            IEnumerable<Reported> cells = Rows.SelectMany(row => row.Cells);
            return cells.All(cell => cell.Unit is not null) ? cells.FirstOrDefault()?.Unit : null;
        }
    }

    /// <summary>The rows without what the table says of their cells.</summary>
    internal IReadOnlyList<ReportedRow> RowsWithout(Func<ReportedRow, Reported, Reported> without) =>
    [
        .. Rows.Select(row => new ReportedRow(
            row.Heading, [.. row.Cells.Select((cell, column) => without(row, cell.Without(place: new PlaceOfPrint(Title, row.Heading, Columns[column]))))])),
    ];

    /// <summary>How a table is written as JSON and read back.</summary>
    public sealed class JsonFormat() : ObjectFormat<ReportedTable>(
        Make,
        new PartMember<ReportedTable, string>("title", TextPartFormat.Instance, table => table.Title, isRequired: true),
        new PartMember<ReportedTable, IReadOnlyList<string>>("columns", new ListFormat<string>(AnyTextFormat.Instance), table => table.Columns, isRequired: true),
        new PartMember<ReportedTable, IReadOnlyList<ReportedRow>>("rows", new ListFormat<ReportedRow>(ReportedRow.Json), RowsOf, isRequired: true),
        new PartMember<ReportedTable, ReportedUnit>("unit", ReportedUnit.Json, table => table.UnitOfAll, isRequired: false),
        new PartMember<ReportedTable, IReadOnlyList<SumDeclaration>>("sums", new ListFormat<SumDeclaration>(new SumFormat()), SumsOf, isRequired: false))
    {
        private static ReportedTable Make(JsonParts parts)
        {
            var table = new ReportedTable(
                parts.Get<string>("title"), parts.Get<IReadOnlyList<string>>("columns"), parts.Get<IReadOnlyList<ReportedRow>>("rows"), parts.Get<ReportedUnit?>("unit", null));
            var refused = new List<Violation>();
            foreach (SumDeclaration sum in parts.Get<IReadOnlyList<SumDeclaration>>("sums", []))
            {
                try
                {
                    table = sum.Kind == SumKind.Column ? table.WhereColumn(sum.Total, [.. sum.Parts]) : table.WhereRow(sum.Total, [.. sum.Parts]);
                }
                catch (ArgumentException unknown)
                {
                    refused.Add(JsonRules.RefusedItem("sums", table._sums.Length + refused.Count, unknown));
                }
            }

            KpiRuleException.ThrowIfAny(refused);
            return table;
        }

        private static IReadOnlyList<ReportedRow> RowsOf(ReportedTable table)
        {
            ReportedUnit? unit = table.UnitOfAll;
            return table.RowsWithout((_, cell) => cell.Without(unit));
        }

        private static SumDeclaration[]? SumsOf(ReportedTable table) => table._sums.Length == 0 ? null : Array.ConvertAll(table._sums, sum => sum.Name(table));
    }
}
