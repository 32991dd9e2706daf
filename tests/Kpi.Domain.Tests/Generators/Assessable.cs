using FsCheck;
using FsCheck.Fluent;

namespace Kpi.Domain.Tests.Generators;

/// <summary>How a generated indicator is scored.</summary>
internal enum Kind
{
    Evaluated,
    Rising,
    Falling,
    Both,
    Either,
    Linear,
}

/// <summary>
/// A scorecard of every kind of indicator, some of which share a measure, with evidence that is often lacking, and
/// perhaps wrong: figures from the plain to those that only just are decimals.
/// </summary>
internal sealed record Assessable(int Figures, Kind[] Kinds, int[] Places, bool HasFineWeights, Evidence[] Evidence)
{
    private const int Hundredths = 100_00;
    private const int MostIndicators = 7;
    private const decimal Fine = 0.000_000_000_000_000_001m;

    private static readonly EvaluationFramework[] Frameworks =
    [
        Of(0m, 100m, new(50, 75, 100), decimalsOfScore: 2),
        Of(0m, 100m, new(33.333_333_3m, 66.666_666_7m, 100), decimalsOfScore: 3),
        Of(-1e20m, 1e20m, new(-5.5m, 0m, 1e19m), decimalsOfScore: 1),
    ];

    private static readonly decimal[][] Scores =
    [
        [0m, 0.00m, 50m, 94.13m, 94.130_000_0m, 94.123_456m, 94.123_456_7m, 99.999_999_999_999_999_999_999_999m, 1e-26m, 1e-28m, 100m, 100.00m],
        [0m, 33.333_333_3m, 94.13m, 1e-7m, 100m],
        [-1e20m, -5.5m, -0.000_001m, 0m, 1e-8m, 12_345_678_901_234_567.89m, 1e20m],
    ];

    private static readonly decimal[] Values =
    [
        0m, 1m, 49m, 50m, 51m, 64.999_999_9m, 65m, 65.000_000m, 65.000_000_1m, 70.005m, 75m, 77.53m, 85m, 99m, 100m,
    ];

    private static readonly Evidence[] Wrong =
    [
        Example.Trust.Observed(5), ScoreOf("9.9", 50m), ScoreOf("1.1", 50m), ScoreOf("1.1", 100.000_000_001m), ScoreOf("1.2", -1e21m), ScoreOf("1.1", 1e28m),
        ShareOf(0).Observed(66), CountOf(Kind.Both, 1).Observed(3),
    ];

    /// <summary>Evidence that breaks no rule.</summary>
    public static Gen<Assessable> Right { get; } = Any(Gen.Constant(false));

    /// <summary>Evidence that may break some.</summary>
    public static Gen<Assessable> RightOrWrong { get; } = Any(Gen.Elements(true, false));

    public EvaluationFramework Framework => Frameworks[Figures];

    public Indicator[] Indicators()
    {
        int[] cuts = [0, .. Places.Take(Kinds.Length - 1).Order(), Hundredths];
        decimal[] weights = [.. Enumerable.Range(0, Kinds.Length).Select(index => (cuts[index + 1] - cuts[index]) / 100m)];
        if (HasFineWeights && weights.Length > 1)
            (weights[0], weights[1]) = (weights[0] + Fine, weights[1] - Fine);
        return [.. Kinds.Select((kind, index) => new Indicator($"1.{index + 1}", "Title", weights[index], TargetOf(kind, index)))];
    }

    public Scorecard Scorecard() => new("DEMO", Example.Year, Framework, [new Component("1", "Title", Indicators())]);

    public IEnumerable<Assessable> Shrink() =>
        Evidence.Select((_, index) => this with { Evidence = [.. Evidence[..index], .. Evidence[(index + 1)..]] })
            .Concat(HasFineWeights ? [this with { HasFineWeights = false }] : []);

    public override string ToString() =>
        $"figures {Figures}, {string.Join(" ", Kinds)}, fine {HasFineWeights}, cut at {string.Join(" ", Places)}: {string.Join("; ", Evidence.Select(piece => piece.ToString()))}";

    private static Gen<Assessable> Any(Gen<bool> mayBeWrong) =>
        from figures in Gen.Choose(0, Frameworks.Length - 1)
        from kinds in Gen.Choose(1, MostIndicators).SelectMany(count => Gen.Elements(Enum.GetValues<Kind>()).ArrayOf(count))
        from places in Gen.Shuffle(Enumerable.Range(1, Hundredths - 1).Where(place => place % 7 == 0).ToArray())
        from isFine in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from given in Gen.CollectToArray(kinds.Select((kind, index) => EvidenceOf(kind, index, figures)))
        from isWrong in mayBeWrong
        from wrong in isWrong ? Gen.SubListOf(Wrong).Select(pieces => pieces.ToArray()) : Gen.Constant(Array.Empty<Evidence>())
        from evidence in Gen.Shuffle(Once(given.SelectMany(pieces => pieces)).Concat(wrong).ToArray())
        select new Assessable(figures, kinds, places[..MostIndicators], isFine, evidence);

    private static AwardedScore ScoreOf(string code, decimal score) => Kpi.Domain.Scorecards.Evidence.Awarded(code, score);

    /// <summary>Each measure's and each indicator's first.</summary>
    private static IEnumerable<Evidence> Once(IEnumerable<Evidence> evidence) =>
        evidence.GroupBy(piece => (object)(piece is ObservedEvidence observed ? observed.Observation.Measure : piece.Facts.IndicatorCode!)).Select(pieces => pieces.First());

    private static Gen<Evidence[]> EvidenceOf(Kind kind, int index, int figures)
    {
        string code = $"1.{index + 1}";
        Gen<decimal> scores = Gen.Elements(Scores[figures]);
        Gen<Evidence> scored = Gen.OneOf(
            scores.Select(score => (Evidence)Kpi.Domain.Scorecards.Evidence.Awarded(code, score)),
            scores.Select(score => (Evidence)Kpi.Domain.Scorecards.Evidence.Pending(code, score)));
        Gen<Evidence[]> whole = Gen.Elements(Values).Two().Select(values => ObservationsOf(kind, index, values.Item1, values.Item2));
        Gen<Evidence[]> observed = Gen.Frequency((6, whole), (1, whole.SelectMany(pieces => Gen.SubListOf(pieces), (_, pieces) => pieces.ToArray())));
        return Gen.Frequency(
            (6, kind == Kind.Evaluated ? scored.Select(piece => new[] { piece }) : observed),
            (1, scored.Zip(observed, (piece, pieces) => (Evidence[])[piece, .. pieces])));
    }

    private static Evidence[] ObservationsOf(Kind kind, int index, decimal first, decimal second) => kind switch
    {
        Kind.Rising or Kind.Linear => [ShareOf(index).Observed(first)],
        Kind.Falling => [GrowthOf(index).Observed(first == 0m ? decimal.MinValue : first * 1e-9m)],
        Kind.Both => [CountOf(kind, index).Observed((long)first), ImpactOf(index).Observed(Baht.Of(decimal.Truncate(second * 1e20m)))],
        Kind.Either => [CountOf(kind, index).Observed((long)first), PlanOf(index).Observed(second >= 65m)],
        _ => [],
    };

    private static TieredTarget? TargetOf(Kind kind, int index) => kind switch
    {
        Kind.Rising => new(ShareOf(index) >= 65 - index, ShareOf(index) > 65, ShareOf(index) >= 85),
        Kind.Linear => new(ShareOf(index) > 50, ShareOf(index) >= 65, ShareOf(index) >= 75 + index, ScoringMethod.Linear),
        Kind.Falling => new(GrowthOf(index) < 1e-7m, GrowthOf(index) <= 65e-9m, GrowthOf(index) < 65e-9m),
        Kind.Both => new(
            CountOf(kind, index) >= 49,
            CountOf(kind, index) > 49 & ImpactOf(index) >= Baht.Of(1),
            CountOf(kind, index) > 49 & ImpactOf(index) >= Baht.Of(50e20m)),
        Kind.Either => new(CountOf(kind, index) >= 49 | PlanOf(index).Done, CountOf(kind, index) >= 65 | PlanOf(index).Done, CountOf(kind, index) >= 85 + index | PlanOf(index).Done),
        _ => null,
    };

    // Every third indicator of a kind shares its measures.
    private static Measure<Percentage> ShareOf(int index) => Measure.Share($"share-{index % 3}", "Share");

    private static Measure<Percentage> GrowthOf(int index) => Measure.Percent($"growth-{index % 3}", "Growth");

    private static Measure<long> CountOf(Kind kind, int index) => Measure.Count($"count-{kind}-{index % 3}", "Count");

    private static Measure<Baht> ImpactOf(int index) => Measure.Money($"impact-{index % 3}", "Impact");

    private static Achievement PlanOf(int index) => Measure.Achieved($"plan-{index % 3}", "Plan");

    private static EvaluationFramework Of(decimal lowest, decimal highest, TierPoints points, int decimalsOfScore) => new(
        "Our framework",
        new(DecimalInterval.Closed(lowest, highest), "page 1"),
        new(points, "page 2"),
        new(lowest, "page 3"),
        new(new LevelScale(new Level("Passed", 0.5m), new Level("Failed", lowest)), "page 4"),
        new(2, "page 5"),
        decimalsOfScore: new(decimalsOfScore, "page 6"));
}
