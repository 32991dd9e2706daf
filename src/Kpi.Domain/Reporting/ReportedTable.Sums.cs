using Kpi.Domain.Quantities;

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
        return Declare(Rows.Select(row => new Check(row.Cells[of], SumOf(from, part => row.Cells[part]))), isOfColumns: true, of, from);
    }

    /// <summary>The table with a row declared to be the sum of others, in every column.</summary>
    /// <param name="total">The heading of the row of totals.</param>
    /// <param name="parts">The headings of the rows that add up to it.</param>
    /// <exception cref="ArgumentException">An argument is null, there is no such row, or there are no parts.</exception>
    public ReportedTable WhereRow(string total, params string[] parts)
    {
        (int of, int[] from) = Resolve(_rows, total, parts);
        return Declare(Columns.Select((_, column) => new Check(Rows[of].Cells[column], SumOf(from, part => Rows[part].Cells[column]))), isOfColumns: false, of, from);
    }

    /// <summary>A finding for each declared sum in each row or column, in the order of declaration.</summary>
    public Reconciliation Reconcile()
    {
        int count = 0;
        foreach (DeclaredSum sum in _sums)
            count += sum.Count;
        var verdicts = new Verdict[count];
        int index = 0;
        foreach (DeclaredSum sum in _sums)
        {
            for (int check = 0; check < sum.Count; check++)
                verdicts[index++] = sum.Decide(check);
        }

        return new Reconciliation(Title, verdicts, found => Find(found, verdicts[found]));
    }

    private Finding Find(int index, Verdict verdict)
    {
        int sum = 0;
        for (; index >= _sums[sum].Count; sum++)
            index -= _sums[sum].Count;
        return _sums[sum].Find(index, verdict);
    }

    private ReportedTable Declare(IEnumerable<Check> checks, bool isOfColumns, int total, int[] parts) =>
        new(this, [.. _sums, new DeclaredSum([.. checks], isOfColumns, total, parts)]);

    private (int Total, int[] Parts) Resolve(Dictionary<string, int> headings, string total, string[] parts)
    {
        int of = Find(headings, total, nameof(total));
        string[] names = ItemList.Copy(parts, nameof(parts));
        if (names.Length == 0)
            throw new ArgumentException("A sum has at least one part.", nameof(parts));
        return (of, Array.ConvertAll(names, name => Find(headings, name, nameof(parts))));
    }

    private static LinearFormula SumOf(int[] parts, Func<int, Reported> cell) => new(Array.ConvertAll(parts, part => cell(part)));

    private readonly record struct Check(Reported Printed, LinearFormula Formula);

    /// <summary>
    /// A sum that a table declares. Its formulas are made, and its numbers laid side by side, where it is declared;
    /// reconciling then only adds and compares.
    /// </summary>
    private sealed class DeclaredSum : IEquatable<DeclaredSum>
    {
        private readonly (bool IsOfColumns, int Total) _place;
        private readonly int[] _parts;
        private readonly Check[] _checks;
        private readonly decimal[] _numbers;
        private readonly bool[] _isPlain;

        public DeclaredSum(Check[] checks, bool isOfColumns, int total, int[] parts)
        {
            _checks = checks;
            _place = (isOfColumns, total);
            _parts = parts;
            _isPlain = Array.ConvertAll(checks, check => check.Formula.IsPlainSum(check.Printed));
            _numbers = new decimal[checks.Length * (parts.Length + 1)];
            for (int check = 0; check < checks.Length; check++)
            {
                int at = check * (parts.Length + 1);
                _numbers[at] = checks[check].Printed.Printed;
                for (int part = 0; part < parts.Length; part++)
                    _numbers[at + 1 + part] = checks[check].Formula.Inputs[part].Printed;
            }
        }

        public int Count => _checks.Length;

        /// <summary>What it declares, by headings.</summary>
        public SumDeclaration Name(ReportedTable table)
        {
            IReadOnlyList<string> headings = _place.IsOfColumns ? table.Columns : [.. table.Rows.Select(row => row.Heading)];
            return new(_place.IsOfColumns ? SumKind.Column : SumKind.Row, headings[_place.Total], Array.ConvertAll(_parts, part => headings[part]));
        }

        public Verdict Decide(int check) => IsExact(check) ? Verdict.Exact : _checks[check].Formula.Decide(_checks[check].Printed);

        public Finding Find(int check, Verdict verdict) => new(_checks[check].Printed, _checks[check].Formula, verdict);

        public bool Equals(DeclaredSum? other) => other is not null && _place == other._place && _parts.SequenceEqual(other._parts);

        public override bool Equals(object? obj) => Equals(obj as DeclaredSum);

        public override int GetHashCode() => _place.GetHashCode();

        // Plain sums cannot be rounded by decimal's addition, so it is used as it is.
        private bool IsExact(int check)
        {
            if (!_isPlain[check])
                return false;
            int at = check * (_parts.Length + 1);
            decimal sum = 0m;
            for (int part = 1; part <= _parts.Length; part++)
                sum += _numbers[at + part];
            return sum == _numbers[at];
        }
    }
}
