using Kpi.Domain.Quantities;

namespace Kpi.Domain.Reporting;

/// <summary>
/// The budgets of several projects as one printed table: allocated, plan, spent, disbursed and percentage disbursed of
/// each. Equality is by the table. Immutable.
/// </summary>
public sealed partial class ReportedBudgetSummary : IEquatable<ReportedBudgetSummary>
{
    /// <summary>The heading of the column of what was allocated (งบประมาณที่ได้รับจัดสรร).</summary>
    public const string AllocatedColumn = "งบประมาณที่ได้รับจัดสรร";

    /// <summary>The heading of the column of the spending plan, cumulative.</summary>
    public const string PlanColumn = "แผนการใช้จ่าย (สะสม)";

    /// <summary>The heading of the column of what was spent, cumulative.</summary>
    public const string SpentColumn = "ผลการใช้จ่าย (จ่ายจริง+ ผูกพัน) (สะสม)";

    /// <summary>The heading of the column of what was disbursed, cumulative.</summary>
    public const string DisbursedColumn = "ผลการเบิกจ่าย (จ่ายจริง) (สะสม)";

    /// <summary>The heading of the column of the percentage disbursed.</summary>
    public const string PercentageColumn = "% (จ่ายจริง)";

    private static readonly string[] Columns = [AllocatedColumn, PlanColumn, SpentColumn, DisbursedColumn, PercentageColumn];

    private readonly BahtUnit _unit;

    /// <summary>A summary from its rows.</summary>
    /// <param name="title">The heading of the table.</param>
    /// <param name="unit">The unit of the amounts.</param>
    /// <param name="rows">The rows, each headed by its project's title: allocated, plan, spent, disbursed, percentage.</param>
    /// <exception cref="ArgumentException">An argument is null or empty, a row has not five cells, a title stands twice, or the unit is none.</exception>
    public ReportedBudgetSummary(string title, BahtUnit unit, IEnumerable<ReportedRow> rows)
    {
        _unit = unit;
        var money = ReportedUnit.Of(unit);
        var percent = new ReportedUnit(new BilingualText("ร้อยละ", "percent"));
        Table = new ReportedTable(title, Columns, ItemList.Copy(rows, nameof(rows)).Select(row => new ReportedRow(
            row.Heading,
            [.. row.Cells.Select((cell, column) => cell.Titled(row.Heading).In(column < Columns.Length - 1 ? money : percent))])));
    }

    /// <summary>The table.</summary>
    public ReportedTable Table { get; }

    /// <summary>A finding for each project: the percentage against disbursed over allocated.</summary>
    public Reconciliation Reconcile() => new(Table.Title, [.. Table.Rows.Select(row =>
        Reporting.Reconcile.Percentage(Table[row.Heading, PercentageColumn], Table[row.Heading, DisbursedColumn], Table[row.Heading, AllocatedColumn]))]);

    /// <summary>
    /// Three findings for each project: plan, spent and disbursed against the totals of its quarterly table, which print the
    /// same figures again. Their titles are the projects', so a project that is called otherwise there shows too.
    /// </summary>
    /// <param name="quarterly">The quarterly tables, in the order of the rows.</param>
    /// <exception cref="ArgumentException">The tables or one of them is null, or there is not one for each row.</exception>
    public Reconciliation Reconcile(IEnumerable<ReportedQuarterlyBudget> quarterly)
    {
        ReportedQuarterlyBudget[] tables = ItemList.Copy(quarterly, nameof(quarterly));
        if (tables.Length != Table.Rows.Count)
            throw new ArgumentException($"There is a quarterly table for each row: {Table.Rows.Count} are needed, {tables.Length} given.", nameof(quarterly));
        return new Reconciliation(Table.Title, [.. Table.Rows.SelectMany((row, index) => Against(row.Heading, tables[index]))]);
    }

    /// <inheritdoc/>
    public bool Equals(ReportedBudgetSummary? other) => other is not null && Table.Equals(other.Table);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReportedBudgetSummary);

    /// <inheritdoc/>
    public override int GetHashCode() => Table.GetHashCode();

    /// <summary>The title.</summary>
    public override string ToString() => Table.Title;

    private Finding[] Against(string project, ReportedQuarterlyBudget quarterly) =>
    [
        Reporting.Reconcile.Duplicates(Table[project, PlanColumn], quarterly.Plan),
        Reporting.Reconcile.Duplicates(Table[project, SpentColumn], quarterly.Spent),
        Reporting.Reconcile.Duplicates(Table[project, DisbursedColumn], quarterly.Disbursed),
    ];
}
