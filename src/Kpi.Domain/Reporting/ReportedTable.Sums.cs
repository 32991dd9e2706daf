namespace Kpi.Domain.Reporting;

/// <content>The sums that a table declares, and what they come to.</content>
public sealed partial class ReportedTable
{
    /// <summary>The table with a column declared to be the sum of others, in every row.</summary>
    /// <param name="total">The heading of the column of totals.</param>
    /// <param name="parts">The headings of the columns that add up to it.</param>
    /// <exception cref="ArgumentException">An argument is null, there is no such column, or there are no parts.</exception>
    public ReportedTable WhereColumn(string total, params string[] parts)
    {
        (int of, int[] from) = Resolve(_columns, total, parts);
        return Declare(Rows.Select(row => new Check(row.Cells[of], Formula(from, part => row.Cells[part]))), isOfColumns: true, of, from);
    }

    /// <summary>The table with a row declared to be the sum of others, in every column.</summary>
    /// <param name="total">The heading of the row of totals.</param>
    /// <param name="parts">The headings of the rows that add up to it.</param>
    /// <exception cref="ArgumentException">An argument is null, there is no such row, or there are no parts.</exception>
    public ReportedTable WhereRow(string total, params string[] parts)
    {
        (int of, int[] from) = Resolve(_rows, total, parts);
        return Declare(Columns.Select((_, column) => new Check(Rows[of].Cells[column], Formula(from, part => Rows[part].Cells[column]))), isOfColumns: false, of, from);
    }

    /// <summary>A finding for each declared sum in each row or column, in the order of declaration.</summary>
    public Reconciliation Reconcile()
    {
        int count = 0;
        foreach (DeclaredSum sum in _sums)
            count += sum.Checks.Length;
        var findings = new Finding[count];
        int index = 0;
        foreach (DeclaredSum sum in _sums)
        {
            foreach (Check check in sum.Checks)
                findings[index++] = new Finding(check.Printed, check.Formula);
        }

        return new Reconciliation(Title, findings);
    }

    private ReportedTable Declare(IEnumerable<Check> checks, bool isOfColumns, int total, int[] parts) =>
        new(this, [.. _sums, new DeclaredSum([.. checks], isOfColumns, total, parts)]);

    private (int Total, int[] Parts) Resolve(Dictionary<string, int> headings, string total, string[] parts)
    {
        int of = Find(headings, total, nameof(total));
        string[] names = Scorecards.Items.Copy(parts, nameof(parts));
        if (names.Length == 0)
            throw new ArgumentException("A sum has at least one part.", nameof(parts));
        return (of, Array.ConvertAll(names, name => Find(headings, name, nameof(parts))));
    }

    private static LinearFormula Formula(int[] parts, Func<int, Reported> cell) => new(Array.ConvertAll(parts, part => cell(part)));

    private readonly record struct Check(Reported Printed, Formula Formula);

    // Formulas are made once, where the sum is declared: reconciling then only adds and compares.
    private sealed class DeclaredSum(Check[] checks, bool isOfColumns, int total, int[] parts) : IEquatable<DeclaredSum>
    {
        public Check[] Checks => checks;

        private (bool, int) Place => (isOfColumns, total);

        private int[] Parts => parts;

        public bool Equals(DeclaredSum? other) => other is not null && Place == other.Place && Parts.SequenceEqual(other.Parts);

        public override bool Equals(object? obj) => Equals(obj as DeclaredSum);

        public override int GetHashCode() => Place.GetHashCode();
    }
}
