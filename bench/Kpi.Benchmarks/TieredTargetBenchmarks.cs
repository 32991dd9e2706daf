using BenchmarkDotNet.Attributes;

namespace Kpi.Benchmarks;

/// <summary>Whether a target is well formed: over one to three measures, by the number of thresholds named on each.</summary>
[MemoryDiagnoser]
public class TieredTargetBenchmarks
{
    private Criterion[] _tiers = [];

    [Params(1, 2, 3)]
    public int Measures { get; set; }

    [Params(1, 4)]
    public int Alternatives { get; set; }

    [GlobalSetup]
    public void Setup() => _tiers = [.. Enumerable.Range(1, 3).Select(Tier)];

    [Benchmark]
    public TieredTarget WellFormed() => new(_tiers[0], _tiers[1], _tiers[2]);

    /// <summary>A tier that names a number of thresholds on each measure, harder the higher it is.</summary>
    private Criterion Tier(int tier) => Enumerable.Range(0, Measures)
        .Select(index => Measure.Percent($"m{index}", "Measure"))
        .Select(measure => Enumerable.Range(0, Alternatives)
            .Select(alternative => measure >= 100 * alternative + tier & measure < 100 * alternative + 50 - tier)
            .Aggregate((left, right) => left | right))
        .Aggregate((left, right) => left & right);
}
