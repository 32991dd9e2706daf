using BenchmarkDotNet.Attributes;

namespace Kpi.Benchmarks;

/// <summary>
/// Whether a target over three measures is well formed, by the number of thresholds that each tier names on each measure.
/// k of them cut a pair of tiers into (4k + 1)³ cells: 125 for one, 50,653 for nine, which is the last below the bound of
/// 65,536.
/// </summary>
[MemoryDiagnoser]
public class TieredTargetBenchmarks
{
    private const int Measures = 3;

    private static readonly Criterion[] One = Tiers(1);
    private static readonly Criterion[] Two = Tiers(2);
    private static readonly Criterion[] Four = Tiers(4);
    private static readonly Criterion[] Eight = Tiers(8);
    private static readonly Criterion[] Nine = Tiers(9);

    [Benchmark(Baseline = true)]
    public TieredTarget OneThreshold() => Target(One);

    [Benchmark]
    public TieredTarget TwoThresholds() => Target(Two);

    [Benchmark]
    public TieredTarget FourThresholds() => Target(Four);

    [Benchmark]
    public TieredTarget EightThresholds() => Target(Eight);

    [Benchmark]
    public TieredTarget NineThresholds() => Target(Nine);

    private static TieredTarget Target(Criterion[] tiers) => new(tiers[0], tiers[1], tiers[2]);

    private static Criterion[] Tiers(int thresholds) => [.. Enumerable.Range(1, 3).Select(tier => Tier(tier, thresholds))];

    private static Criterion Tier(int tier, int thresholds) => Enumerable.Range(0, Measures)
        .Select(index => Ranges(Measure.Percent($"m{index}", "Measure"), tier, thresholds))
        .Aggregate((left, right) => left & right);

    /// <summary>Ranges that are narrower the higher the tier is, two thresholds each; the last may be open.</summary>
    private static Criterion Ranges(Measure<Percentage> measure, int tier, int thresholds) =>
        Enumerable.Range(0, (thresholds + 1) / 2)
            .Select(range => 2 * range + 1 == thresholds
                ? measure >= 100 * range + tier
                : measure >= 100 * range + tier & measure < 100 * range + 50 - tier)
            .Aggregate((left, right) => left | right);
}
