using System.Text.Json.Serialization;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Reporting;

/// <content>
/// As JSON: <c>{ "project": …, "unit": "millions", "plan": [ … ], "spent": [ … ], "disbursed": [ … ], "committed": [ … ] }</c>,
/// five cells each: total, Q1, Q2, Q3, Q4.
/// </content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class ReportedQuarterlyBudget
{
    /// <summary>How a quarterly budget is written as JSON and read back.</summary>
    public static JsonFormat<ReportedQuarterlyBudget> Json { get; } = new JsonFormat();

    /// <summary>How a quarterly budget is written as JSON and read back.</summary>
    public sealed class JsonFormat() : ObjectFormat<ReportedQuarterlyBudget>(
        parts => new ReportedQuarterlyBudget(
            parts.Get<string>("project"),
            parts.Get<BahtUnit>("unit"),
            TextsOf(parts, "plan"),
            TextsOf(parts, "spent"),
            TextsOf(parts, "disbursed"),
            TextsOf(parts, "committed")),
        new PartMember<ReportedQuarterlyBudget, string>("project", TextPartFormat.Instance, budget => budget.Project, isRequired: true),
        new PartMember<ReportedQuarterlyBudget, BahtUnit>("unit", NameFormat<BahtUnit>.Instance, budget => budget.Plan.Unit!.MoneyUnit, isRequired: true),
        RowMember("plan", PlanRow),
        RowMember("spent", SpentRow),
        RowMember("disbursed", DisbursedRow),
        RowMember("committed", CommittedRow))
    {
        private static PartMember<ReportedQuarterlyBudget, IReadOnlyList<Reported>> RowMember(string name, string row) =>
            new(name, new ListFormat<Reported>(CellFormat.OfText), budget => CellsOf(budget.Table, row), isRequired: true);

        // Title, unit and place of a cell are the table's.
        private static Reported[] CellsOf(ReportedTable table, string row) => [.. table.Columns.Select(column => Reported.Parse(table[row, column].ToString()))];

        private static string[] TextsOf(JsonParts parts, string row) => [.. parts.Get<IReadOnlyList<Reported>>(row).Select(cell => cell.ToString())];
    }
}
