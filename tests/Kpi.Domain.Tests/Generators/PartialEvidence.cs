using FsCheck;
using FsCheck.Fluent;

namespace Kpi.Domain.Tests.Generators;

/// <summary>
/// Evidence and the scorecard it is for, as a compiler may see them. The scorecard that is known is legal, since it
/// would not exist otherwise: its codes are unique.
/// </summary>
internal sealed record PartialEvidence(ScorecardFacts? Scorecard, IReadOnlyList<EvidenceFacts?> Pieces, int Seed)
{
    private static readonly string[] MeasureCodes = ["a", "b", "c", "d"];
    private static readonly string[] IndicatorCodes = ["1.1", "1.2", "2.1", "2.2", "9.9"];
    private static readonly MeasureKind[] Kinds = [MeasureKind.Count, MeasureKind.Share];
    private static readonly decimal[] Scores = [-0.01m, 0m, 1m, 5m, 75m, 100m, 100.01m, 120m];
    private static readonly FrameworkFacts OtherFramework = new("Another framework", 1m, 5m, [("1", 70m), ("2", 30m)], CodesNest: false);

    public static Gen<PartialEvidence> Any { get; } = Gen.Choose(0, int.MaxValue - 1).Select(seed =>
    {
        var random = new Random(seed);
        int rarely = random.Pick(3, 6, 15, 1000);
        return new PartialEvidence(
            random.OneIn(rarely) ? null : HideScorecard(MakeScorecard(random), rarely, random),
            [.. Enumerable.Range(0, random.Next(5)).Select(_ => HidePiece(MakePiece(random), rarely, random))],
            seed);
    });

    public bool HasGap => Scorecard is null || Scorecard.Framework is null || !Scorecard.HasKnownIndicators
        || Scorecard.Indicators.Any(indicator => indicator!.Code is null || indicator.Measures is null)
        || Pieces.Any(piece => piece is null or { Measure.Code: null, IndicatorCode: null });

    public IReadOnlyList<Violation> Check() => EvidenceRules.Check(Scorecard, Pieces, "evidence");

    /// <summary>Ways in which the gaps may be filled, half of them meant to give the evidence a place.</summary>
    public IEnumerable<PartialEvidence> Completions()
    {
        var random = new Random(Seed);
        for (int attempt = 0; attempt < 12; attempt++)
        {
            bool repairs = random.OneIn(2);
            EvidenceFacts[] pieces = [.. Pieces.Select(piece => CompletePiece(piece, random))];
            yield return new PartialEvidence(CompleteScorecard(pieces, repairs, random), pieces, Seed);
        }
    }

    public IEnumerable<PartialEvidence> Shrink() =>
        Pieces.Select((_, index) => this with { Pieces = [.. Pieces.Take(index), .. Pieces.Skip(index + 1)] });

    public override string ToString() => $"{PartialFacts.Show(Scorecard)} given {string.Join("; ", Pieces.Select(Show))}; seed {Seed}";

    private ScorecardFacts CompleteScorecard(EvidenceFacts[] pieces, bool repairs, Random random)
    {
        HashSet<string> used = [.. (Scorecard?.Indicators ?? []).Select(indicator => indicator?.Code).OfType<string>()];
        string[] wanted = [.. pieces.Select(piece => piece.IndicatorCode).OfType<string>(), .. IndicatorCodes];
        MeasureFacts[] observed = [.. pieces.Select(piece => piece.Measure).OfType<MeasureFacts>()];
        int fresh = 10;

        string NextCode()
        {
            string code = repairs ? wanted.FirstOrDefault(code => !used.Contains(code), $"7.{++fresh}") : $"7.{++fresh}";
            used.Add(code);
            return code;
        }

        IndicatorFacts CompleteIndicator(IndicatorFacts? indicator) => new(
            indicator?.Code ?? NextCode(),
            indicator?.Weight ?? 10m,
            indicator?.Measures is { } measures ? [.. measures.Select(measure => CompleteMeasure(measure, random))] : repairs ? observed : []);
        ComponentFacts CompleteComponent(ComponentFacts? component) => new(
            component?.Code ?? "3", (component?.Indicators ?? new([], IsComplete: false)).Complete(random, CompleteIndicator, atLeast: 1));
        return new ScorecardFacts(
            Scorecard?.Name ?? "DGA 2569",
            Scorecard?.Framework ?? random.Pick(BuiltInFrameworks.OpdcPublicOrganization2568, OtherFramework),
            (Scorecard?.Components ?? new([], IsComplete: false)).Complete(random, CompleteComponent, atLeast: 1));
    }

    private static EvidenceFacts CompletePiece(EvidenceFacts? piece, Random random) => piece switch
    {
        null => MakePiece(random),
        { Measure: { } measure } => EvidenceFacts.Observation(CompleteMeasure(measure, random)),
        _ => EvidenceFacts.ScoreFor(piece.IndicatorCode ?? random.Pick(IndicatorCodes), piece.Score ?? random.Pick(Scores)),
    };

    private static MeasureFacts CompleteMeasure(MeasureFacts measure, Random random) => measure with { Code = measure.Code ?? random.Pick(MeasureCodes) };

    private static EvidenceFacts MakePiece(Random random) => random.OneIn(2)
        ? EvidenceFacts.Observation(new MeasureFacts(random.Pick(MeasureCodes), random.Pick(Kinds)))
        : EvidenceFacts.ScoreFor(random.Pick(IndicatorCodes), random.Pick(Scores));

    private static EvidenceFacts? HidePiece(EvidenceFacts piece, int rarely, Random random) => random.OneIn(rarely) ? null : piece with
    {
        Measure = random.OneIn(rarely) && piece.Measure is { } measure ? measure with { Code = null } : piece.Measure,
        IndicatorCode = random.OneIn(rarely) ? null : piece.IndicatorCode,
        Score = random.OneIn(rarely) ? null : piece.Score,
    };

    private static ScorecardFacts MakeScorecard(Random random)
    {
        IndicatorFacts Make(string code, decimal weight) => new(
            code, weight, [.. Enumerable.Range(0, random.Next(3)).Select(_ => new MeasureFacts(random.Pick(MeasureCodes), random.Pick(Kinds))).Distinct()]);
        ComponentFacts one = new("1", new([Make("1.1", 40m), Make("1.2", 30m)], IsComplete: true));
        ComponentFacts two = new("2", new([Make("2.1", 30m)], IsComplete: true));
        return new ScorecardFacts("ETDA 2568", BuiltInFrameworks.OpdcPublicOrganization2568, new([one, two], IsComplete: true));
    }

    private static ScorecardFacts HideScorecard(ScorecardFacts scorecard, int rarely, Random random)
    {
        IndicatorFacts? HideIndicator(IndicatorFacts indicator) => random.OneIn(rarely) ? null : indicator with
        {
            Code = random.OneIn(rarely) ? null : indicator.Code,
            Measures = random.OneIn(rarely) ? null : [.. indicator.Measures!.Select(measure => random.OneIn(rarely) ? measure with { Code = null } : measure)],
        };
        ComponentFacts? HideComponent(ComponentFacts component) => random.OneIn(rarely) ? null
            : rarely == 1000 ? component
            : component with { Indicators = component.Indicators.Hide(random, HideIndicator) };
        return new ScorecardFacts(
            random.OneIn(rarely) ? null : scorecard.Name,
            random.OneIn(rarely) ? null : scorecard.Framework,
            rarely == 1000 ? scorecard.Components : scorecard.Components.Hide(random, HideComponent));
    }

    private static string Show(EvidenceFacts? piece) => piece switch
    {
        null => "?",
        { Measure: { } measure } => PartialFacts.Show(measure),
        _ => $"{piece.IndicatorCode ?? "?"} = {CanonicalNumber.Of(piece.Score)}",
    };
}
