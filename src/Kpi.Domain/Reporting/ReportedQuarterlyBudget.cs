using Kpi.Domain.Budgets;
using Kpi.Domain.Quantities;

namespace Kpi.Domain.Reporting;

/// <summary>
/// A project's quarterly budget as it was printed: plan, spent, disbursed and committed, each a total and four quarters.
/// The columns are claims: nothing is computed from them, their identities are checked. Equality is by the table. Immutable.
/// </summary>
public sealed partial class ReportedQuarterlyBudget : IEquatable<ReportedQuarterlyBudget>
{
    /// <summary>The heading of the row of the spending plan (แผนการใช้จ่าย).</summary>
    public const string PlanRow = "แผนการใช้จ่าย";

    /// <summary>The heading of the row of what was spent (ผลใช้จ่าย).</summary>
    public const string SpentRow = "ผลใช้จ่าย (เบิกจ่าย+ผูกพัน)";

    /// <summary>The heading of the row of what was disbursed (เบิกจ่าย).</summary>
    public const string DisbursedRow = "- เบิกจ่าย";

    /// <summary>The heading of the row of what was committed, net (ผูกพัน).</summary>
    public const string CommittedRow = "- ผูกพัน";

    /// <summary>The heading of the column of totals (รวมทั้งสิ้น).</summary>
    public const string TotalColumn = "รวมทั้งสิ้น";

    private static readonly string[] Quarters = ["Q1", "Q2", "Q3", "Q4"];

    /// <summary>A table from the texts of its cells: total, Q1, Q2, Q3, Q4.</summary>
    /// <param name="project">The project's title as printed above the table.</param>
    /// <param name="unit">The unit of the table.</param>
    /// <param name="plan">The spending plan.</param>
    /// <param name="spent">What was spent: disbursed and committed.</param>
    /// <param name="disbursed">What was disbursed.</param>
    /// <param name="committed">What was committed, net: falls in parentheses.</param>
    /// <exception cref="ArgumentException">An argument is null or empty, a row has not five cells, or the unit is none.</exception>
    public ReportedQuarterlyBudget(
        string project, BahtUnit unit, IReadOnlyList<string> plan, IReadOnlyList<string> spent, IReadOnlyList<string> disbursed, IReadOnlyList<string> committed)
    {
        Table = new ReportedTable(
            project,
            [TotalColumn, .. Quarters],
            [
                Row(project, PlanRow, plan, nameof(plan)),
                Row(project, SpentRow, spent, nameof(spent)),
                Row(project, DisbursedRow, disbursed, nameof(disbursed)),
                Row(project, CommittedRow, committed, nameof(committed)),
            ],
            ReportedUnit.Of(unit)).WhereColumn(TotalColumn, Quarters).WhereRow(SpentRow, DisbursedRow, CommittedRow);
    }

    /// <summary>The table with its declared sums.</summary>
    public ReportedTable Table { get; }

    /// <summary>The project's title as printed.</summary>
    public string Project => Table.Title;

    /// <summary>The year's plan.</summary>
    public Reported Plan => Table[PlanRow, TotalColumn];

    /// <summary>What was spent in the year.</summary>
    public Reported Spent => Table[SpentRow, TotalColumn];

    /// <summary>What was disbursed in the year.</summary>
    public Reported Disbursed => Table[DisbursedRow, TotalColumn];

    /// <summary>What is committed at the end of the year.</summary>
    public Reported Committed => Table[CommittedRow, TotalColumn];

    /// <summary>Nine findings: in each of the four rows the quarters against the total, in each of the five columns disbursed and committed against spent.</summary>
    public Reconciliation Reconcile() => Table.Reconcile();

    /// <summary>Twenty findings: each printed figure against a ledger's.</summary>
    /// <exception cref="ArgumentNullException">The statement is null.</exception>
    public Reconciliation Reconcile(BudgetStatement statement)
    {
        if (statement is null)
            throw new ArgumentNullException(nameof(statement));
        BudgetFigures[] columns = [statement.Total, .. statement.Quarters.Select(quarter => quarter.Figures)];
        return new Reconciliation(Project, [.. Table.Columns.SelectMany((column, index) => Against(column, columns[index]))]);
    }

    /// <inheritdoc/>
    public bool Equals(ReportedQuarterlyBudget? other) => other is not null && Table.Equals(other.Table);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReportedQuarterlyBudget);

    /// <inheritdoc/>
    public override int GetHashCode() => Table.GetHashCode();

    /// <summary>The project's title.</summary>
    public override string ToString() => Project;

    private Finding[] Against(string column, BudgetFigures figures) =>
    [
        Reporting.Reconcile.Computed(Table[PlanRow, column], figures.Planned, new("แผนตามบัญชีงบประมาณ", "planned in the ledger")),
        Reporting.Reconcile.Computed(Table[SpentRow, column], figures.Spent, new("ใช้จ่ายตามบัญชีงบประมาณ", "spent in the ledger")),
        Reporting.Reconcile.Computed(Table[DisbursedRow, column], figures.Disbursed, new("เบิกจ่ายตามบัญชีงบประมาณ", "disbursed in the ledger")),
        Reporting.Reconcile.Computed(Table[CommittedRow, column], figures.Committed, new("ผูกพันตามบัญชีงบประมาณ", "committed in the ledger")),
    ];

    private static ReportedRow Row(string project, string heading, IReadOnlyList<string> cells, string parameterName)
    {
        string[] copied = ItemList.Copy(cells, parameterName);
        return copied.Length == Quarters.Length + 1
            ? new ReportedRow(heading, Array.ConvertAll(copied, cell => Reported.Parse(cell).Titled(project)))
            : throw new ArgumentException($"A row of a quarterly budget has five cells: the total and the four quarters; {heading} has {copied.Length}.", parameterName);
    }
}
