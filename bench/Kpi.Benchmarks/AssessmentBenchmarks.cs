using BenchmarkDotNet.Attributes;

namespace Kpi.Benchmarks;

/// <summary>Assessing ETDA's nine indicators, against the same arithmetic by hand over arrays of decimals.</summary>
[MemoryDiagnoser]
public class AssessmentBenchmarks
{
    private static readonly Measure<long> Services = Measure.Count("services", "Services");
    private static readonly Measure<Percentage> Trust = Measure.Share("trust", "Trust");
    private static readonly Measure<long> Agencies = Measure.Count("agencies", "Agencies");
    private static readonly Measure<long> Smes = Measure.Count("smes", "SMEs");

    private static readonly Scorecard Scorecard = new("ETDA", FiscalYear.FromBuddhistEra(2568), EvaluationFramework.OpdcPublicOrganization2568,
    [
        new Component("1", "Effectiveness",
        [
            new Indicator("1.1", "Digital ID", 15, new TieredTarget(Services >= 544, Services > 544, Services > 580)),
            new Indicator("1.2", "Trust", 15, new TieredTarget(Trust >= 65, Trust >= 75, Trust >= 85)),
            new Indicator("1.3", "AI", 15, new TieredTarget(Agencies >= 10, Agencies >= 15, Agencies >= 20)),
            new Indicator("1.4", "SMEs", 15, new TieredTarget(Smes >= 50, Smes >= 75, Smes >= 100)),
            new Indicator("1.5", "e-Service", 8),
            new Indicator("1.6", "Central platform", 2),
        ]),
        new Component("2", "Capability",
        [
            new Indicator("2.1", "DG readiness", 10),
            new Indicator("2.2", "PMQA", 10),
            new Indicator("2.3", "Governance", 10),
        ]),
    ]);

    private static readonly Evidence[] Evidence =
    [
        Services.Observed(1_315), Trust.Observed(77.53m), Agencies.Observed(22), Smes.Observed(175),
        Kpi.Domain.Scorecards.Evidence.Awarded("1.5", 100), Kpi.Domain.Scorecards.Evidence.Pending("1.6", 100),
        Kpi.Domain.Scorecards.Evidence.Awarded("2.1", 75), Kpi.Domain.Scorecards.Evidence.Awarded("2.2", 94.13m), Kpi.Domain.Scorecards.Evidence.Awarded("2.3", 100),
    ];

    private static readonly decimal[] Weights = [15, 15, 15, 15, 8, 2, 10, 10, 10];
    private static readonly decimal[] Scores = [100, 75, 100, 100, 100, 100, 75, 94.13m, 100];

    /// <summary>As fast as straightforward code gets: a multiplication an indicator, a division at the end.</summary>
    [Benchmark(Baseline = true)]
    public decimal ByHand()
    {
        decimal sum = 0m;
        for (int indicator = 0; indicator < Weights.Length; indicator++)
            sum += Weights[indicator] * Scores[indicator];
        return sum / 100m;
    }

    /// <summary>From the evidence to the total, every rule checked.</summary>
    [Benchmark]
    public Score? Total() => Scorecard.TotalOf(Evidence);

    /// <summary>From the evidence to an assessment, every rule checked; its results are worked out when they are asked for.</summary>
    [Benchmark]
    public Assessment Assess() => Scorecard.Assess(Evidence);

    /// <summary>The same, and then every result read.</summary>
    [Benchmark]
    public int AssessAndRead() => Scorecard.Assess(Evidence).Components.Sum(component => component.Results.Count);
}
