using BenchmarkDotNet.Attributes;

namespace Kpi.Benchmarks;

/// <summary>What is done with a ledger day by day: one entry more, on time or late, and its statement.</summary>
[MemoryDiagnoser]
public class LedgerBenchmarks
{
    private BudgetLedger _ledger = BudgetLedger.Open(LedgerYear.Year, LedgerYear.Allocated);

    private readonly BudgetEntry _last = BudgetEntry.Commit(LedgerYear.Year.End, "PO-NEW", Baht.Of(1_000m));
    private readonly BudgetEntry _late = BudgetEntry.Commit(LedgerYear.Year.Quarter(2).Start, "PO-LATE", Baht.Of(1_000m));

    [Params(1_000, 1_000_000)]
    public int Entries { get; set; }

    [GlobalSetup]
    public void Setup() => _ledger = _ledger.Post(LedgerYear.Of(Entries, references: Entries / 10));

    [Benchmark]
    public BudgetLedger PostOne() => _ledger.Post(_last);

    [Benchmark]
    public BudgetLedger PostOneLate() => _ledger.Post(_late);

    [Benchmark]
    public BudgetStatement Statement() => _ledger.Statement();
}
