using System.Text.Json.Serialization;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Reporting;

/// <content>
/// As JSON: <c>{ "title": …, "unit": "millions", "rows": [ … ] }</c>, each row headed by its project's title, with five cells:
/// allocated, plan, spent, disbursed, percentage.
/// </content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class ReportedBudgetSummary
{
    /// <summary>How a summary is written as JSON and read back.</summary>
    public static JsonFormat<ReportedBudgetSummary> Json { get; } = new JsonFormat();

    /// <summary>How a summary is written as JSON and read back.</summary>
    public sealed class JsonFormat() : ObjectFormat<ReportedBudgetSummary>(
        parts => new ReportedBudgetSummary(parts.Get<string>("title"), parts.Get<BahtUnit>("unit"), parts.Get<IReadOnlyList<ReportedRow>>("rows")),
        new PartMember<ReportedBudgetSummary, string>("title", TextPartFormat.Instance, summary => summary.Table.Title, isRequired: true),
        new PartMember<ReportedBudgetSummary, BahtUnit>("unit", NameFormat<BahtUnit>.Instance, summary => summary._unit, isRequired: true),
        new PartMember<ReportedBudgetSummary, IReadOnlyList<ReportedRow>>(
            "rows", new ListFormat<ReportedRow>(new ReportedRow.JsonFormat(CellFormat.WithoutTitleAndUnit)), RowsOf, isRequired: true))
    {
        private static IReadOnlyList<ReportedRow> RowsOf(ReportedBudgetSummary summary) =>
            summary.Table.RowsWithout((row, cell) => cell.Without(cell.Unit, row.Heading));
    }
}
