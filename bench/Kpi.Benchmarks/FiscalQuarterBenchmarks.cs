using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Kpi.Benchmarks;

/// <summary>The fiscal quarter of a date, against the arithmetic that everyone writes by hand.</summary>
[MemoryDiagnoser]
public class FiscalQuarterBenchmarks
{
    private readonly LocalDate _date = new(2024, 11, 5);

    [Benchmark(Baseline = true)]
    public (int Year, int Quarter) ByHand()
    {
        int year = _date.Month >= 10 ? _date.Year + 1 : _date.Year;
        return (year + 543, (_date.Month + 2) % 12 / 3 + 1);
    }

    [Benchmark]
    public FiscalQuarter Containing() => FiscalQuarter.Containing(_date);
}
