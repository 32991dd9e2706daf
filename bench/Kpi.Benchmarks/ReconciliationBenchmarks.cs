using BenchmarkDotNet.Attributes;

namespace Kpi.Benchmarks;

/// <summary>
/// Reconciling a table of 10,000 rows, a total and five parts each, against plain decimal sums and compares. One row in
/// ten does not add up as it stands but does within rounding, one in a hundred contradicts itself.
/// </summary>
[MemoryDiagnoser]
public class ReconciliationBenchmarks
{
    private const int RowCount = 10_000;
    private const int Parts = 5;
    private const decimal LastUnit = 0.0001m;

    private decimal[][] _rows = [];
    private ReportedTable _table = null!;

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(2568);
        _rows = [.. Enumerable.Range(0, RowCount).Select(row => Row(random, row))];
        string[] columns = [.. Enumerable.Range(1, Parts).Select(part => $"Part {part}")];
        _table = new ReportedTable(
            "Table",
            columns.Prepend("Total"),
            _rows.Select((row, index) => new ReportedRow($"Row {index}", [.. row.Select(Reported.Rounded)])),
            ReportedUnit.Of(BahtUnit.Millions)).WhereColumn("Total", columns);
    }

    /// <summary>As fast as straightforward code gets: add, subtract, and compare with what rounding allows.</summary>
    [Benchmark(Baseline = true)]
    public int ByHand()
    {
        int contradictions = 0;
        foreach (decimal[] row in _rows)
        {
            decimal sum = 0m;
            for (int part = 1; part < row.Length; part++)
                sum += row[part];
            if (sum != row[0] && Math.Abs(sum - row[0]) > 3 * LastUnit)
                contradictions++;
        }

        return contradictions;
    }

    [Benchmark]
    public int Reconcile() => _table.Reconcile().CountOf(Verdict.Contradiction);

    private static decimal[] Row(Random random, int index)
    {
        decimal[] parts = [.. Enumerable.Range(0, Parts).Select(_ => random.Next(-50_000, 500_000) * LastUnit)];
        decimal error = index % 100 == 0 ? 4 * LastUnit : index % 10 == 0 ? LastUnit : 0m;
        return [parts.Sum() + error, .. parts];
    }
}
