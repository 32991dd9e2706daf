using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;

namespace Kpi.Benchmarks;

/// <summary>
/// A million entries at once, every rule checked at every moment, against the same checks written by hand over rows that
/// lie side by side.
/// </summary>
[MemoryDiagnoser]
public class LedgerBulkBenchmarks
{
    private const int Entries = 1_000_000;

    private static readonly BudgetLedger Opened = BudgetLedger.Open(LedgerYear.Year, LedgerYear.Allocated);

    private Row[] _rows = [];
    private BudgetEntry[] _entries = [];
    private BudgetEntry[] _shuffled = [];
    private BudgetEntry[] _broken = [];

    [Params(10_000, 250_000)]
    public int References { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _entries = LedgerYear.Of(Entries, References);
        _rows = [.. _entries.Select(entry => new Row(entry.Kind, entry.Date.ToDateOnly(), entry.Reference, entry.Amount.Amount))];
        _shuffled = [.. _entries.OrderBy(entry => entry.Date.Month)];
        _broken = [.. _entries[..^1], BudgetEntry.Release(LedgerYear.Year.End, "PO-0000000", LedgerYear.Allocated)];
        if (ByHand() >= 0 || Opened.Validate(_broken).Count != 1 || Opened.Post(_shuffled).Entries.Count != Entries)
            throw new InvalidOperationException("The sequences are not what they should be.");
    }

    /// <summary>As fast as straightforward code gets: the first row that breaks a rule, or −1.</summary>
    [Benchmark(Baseline = true)]
    public int ByHand()
    {
        (DateOnly start, DateOnly end) = (new DateOnly(2024, 10, 1), new DateOnly(2025, 9, 30));
        var outstanding = new Dictionary<string, decimal>();
        var disbursed = new Dictionary<string, decimal>();
        decimal allocated = LedgerYear.Allocated.Amount;
        decimal spent = 0m;
        for (int index = 0; index < _rows.Length; index++)
        {
            ref readonly Row row = ref _rows[index];
            if (row.Amount <= 0m || row.Date < start || row.Date > end)
                return index;
            switch (row.Kind)
            {
                case BudgetEntryKind.Allocation or BudgetEntryKind.TransferIn:
                    allocated += row.Amount;
                    break;
                case BudgetEntryKind.TransferOut:
                    allocated -= row.Amount;
                    if (spent > allocated)
                        return index;
                    break;
                case BudgetEntryKind.Commitment:
                    CollectionsMarshal.GetValueRefOrAddDefault(outstanding, row.Reference, out _) += row.Amount;
                    spent += row.Amount;
                    if (spent > allocated)
                        return index;
                    break;
                case BudgetEntryKind.Disbursement:
                    ref decimal left = ref CollectionsMarshal.GetValueRefOrAddDefault(outstanding, row.Reference, out _);
                    left -= row.Amount;
                    if (left < 0m)
                        return index;
                    CollectionsMarshal.GetValueRefOrAddDefault(disbursed, row.Reference, out _) += row.Amount;
                    break;
                case BudgetEntryKind.DirectDisbursement:
                    CollectionsMarshal.GetValueRefOrAddDefault(disbursed, row.Reference, out _) += row.Amount;
                    spent += row.Amount;
                    if (spent > allocated)
                        return index;
                    break;
                case BudgetEntryKind.Release:
                    ref decimal released = ref CollectionsMarshal.GetValueRefOrAddDefault(outstanding, row.Reference, out _);
                    released -= row.Amount;
                    if (released < 0m)
                        return index;
                    spent -= row.Amount;
                    break;
                case BudgetEntryKind.Refund:
                    ref decimal paid = ref CollectionsMarshal.GetValueRefOrAddDefault(disbursed, row.Reference, out _);
                    paid -= row.Amount;
                    if (paid < 0m)
                        return index;
                    spent -= row.Amount;
                    break;
            }
        }

        return -1;
    }

    [Benchmark]
    public BudgetLedger Post() => Opened.Post(_entries);

    /// <summary>The months in calendar order, so that January comes first.</summary>
    [Benchmark]
    public BudgetLedger PostOutOfOrder() => Opened.Post(_shuffled);

    /// <summary>The last entry breaks a rule.</summary>
    [Benchmark]
    public IReadOnlyList<Violation> Refuse() => Opened.Validate(_broken);

    private readonly record struct Row(BudgetEntryKind Kind, DateOnly Date, string Reference, decimal Amount);
}
