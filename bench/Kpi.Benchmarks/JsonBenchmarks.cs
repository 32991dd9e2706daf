using System.Globalization;
using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Kpi.Benchmarks;

/// <summary>
/// A scorecard of 10,000 indicators as JSON, against what System.Text.Json needs for plain records that hold the same
/// document: its own serialization, generated at compile time, with nothing checked. Target: at most 1.5 times its time.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkDotNet.Configs.BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class JsonBenchmarks
{
    private const int Indicators = 10_000;

    private static readonly EvaluationFramework Framework = new(
        "Our framework",
        new(DecimalInterval.Closed(0, 100), "our manual"),
        new(new TierPoints(50, 75, 100), "our manual"),
        new(0m, "our manual"),
        new(new LevelScale(new Level("Passed", 50), new Level("Failed", 0)), "our manual"),
        new(2, "our manual"));

    private Scorecard _scorecard = null!;
    private PlainScorecard _plain = null!;
    private byte[] _json = null!;

    [GlobalSetup]
    public void Setup()
    {
        _scorecard = new Scorecard(
            "DEMO",
            FiscalYear.FromBuddhistEra(2568),
            Framework,
            [new Component("1", new("องค์ประกอบ", "Component"), Enumerable.Range(1, Indicators).Select(IndicatorOf))]);
        _json = JsonSerializer.SerializeToUtf8Bytes(_scorecard);
        _plain = JsonSerializer.Deserialize(_json, PlainJson.Default.PlainScorecard)!;
        byte[] again = JsonSerializer.SerializeToUtf8Bytes(_plain, PlainJson.Default.PlainScorecard);
        if (!JsonElement.DeepEquals(JsonElement.Parse(_json), JsonElement.Parse(again)) || !ReadScorecard().Equals(_scorecard))
            throw new InvalidOperationException("Both are to hold the same document.");
    }

    [BenchmarkCategory("Read"), Benchmark(Baseline = true)]
    public PlainScorecard ReadPlainRecords() => JsonSerializer.Deserialize(_json, PlainJson.Default.PlainScorecard)!;

    [BenchmarkCategory("Read"), Benchmark]
    public Scorecard ReadScorecard() => Scorecard.Json.Read(_json).Value;

    [BenchmarkCategory("Read"), Benchmark]
    public Scorecard DeserializeScorecard() => JsonSerializer.Deserialize<Scorecard>(_json)!;

    [BenchmarkCategory("Write"), Benchmark(Baseline = true)]
    public byte[] WritePlainRecords() => JsonSerializer.SerializeToUtf8Bytes(_plain, PlainJson.Default.PlainScorecard);

    [BenchmarkCategory("Write"), Benchmark]
    public byte[] SerializeScorecard() => JsonSerializer.SerializeToUtf8Bytes(_scorecard);

    private static Indicator IndicatorOf(int number)
    {
        Measure<Percentage> measure = Measure.Share($"measure-{number.ToString(CultureInfo.InvariantCulture)}", new("ตัววัด", "Measure"));
        return new Indicator(
            $"1.{number.ToString(CultureInfo.InvariantCulture)}", new("ตัวชี้วัด", "Indicator"), 0.01m, new TieredTarget(measure >= 65, measure >= 75, measure >= 85));
    }
}
