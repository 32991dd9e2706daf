using FsCheck;
using FsCheck.Fluent;

namespace Kpi.Domain.Tests.Generators;

/// <summary>Random formulas over up to three measures of mixed kinds, thresholds biased to the bounds and to each other.</summary>
internal static class Formulas
{
    private const int MostDepth = 3;

    private static readonly string[] Codes = ["a", "b", "c"];
    private static readonly MeasureKind[] Kinds = Enum.GetValues<MeasureKind>();
    private static readonly Comparison[] Comparisons = Enum.GetValues<Comparison>();

    /// <summary>One to three measures; equal codes of different kinds are different measures.</summary>
    public static Gen<MeasureFacts[]> Measures { get; } =
        Gen.Choose(1, 3).SelectMany(count => Gen.Elements(Codes).Zip(Gen.Elements(Kinds), (code, kind) => new MeasureFacts(code, kind)).Zip(Gen.Choose(0, 3), WithSign).ArrayOf(count))
            .Select(measures => measures.Distinct().ToArray());

    public static Gen<Formula> Of(MeasureFacts[] measures) => Of(measures, MostDepth);

    /// <summary>
    /// Three tiers over the same measures, from nested ladders to pure chance, so that every verdict is met: each
    /// higher tier is often the lower one narrowed, sometimes the same one, sometimes anything.
    /// </summary>
    public static Gen<Formula[]> Tiers(MeasureFacts[] measures) =>
        Gen.OneOf(Ladder(measures), Of(measures, 2)).SelectMany(
            basic => Higher(basic, measures).SelectMany(
                standard => Higher(standard, measures),
                (standard, advanced) => new[] { basic, standard, advanced }));

    public static Gen<Formula[]> Tiers() => Measures.SelectMany(Tiers);

    public static IEnumerable<Formula[]> ShrinkEach(Formula[] formulas) =>
        formulas.SelectMany((formula, index) => formula.Shrink().Select(simpler => (Formula[])[.. formulas[..index], simpler, .. formulas[(index + 1)..]]));

    private static Gen<Formula> Of(MeasureFacts[] measures, int depth) =>
        depth == 0
            ? Thresholds(measures)
            : Gen.Frequency(
                (3, Thresholds(measures)),
                (2, Of(measures, depth - 1).Two().Select(parts => (Formula)new Formula.Both(parts.Item1, parts.Item2))),
                (2, Of(measures, depth - 1).Two().Select(parts => (Formula)new Formula.Either(parts.Item1, parts.Item2))),
                (1, Of(measures, depth - 1).Select(whole => (Formula)new Formula.Not(whole))));

    private static Gen<Formula> Thresholds(MeasureFacts[] measures) =>
        Gen.Elements(measures).SelectMany(
            measure => Gen.Elements(Comparisons).Zip(ThresholdOn(measure)),
            (measure, pair) => (Formula)new Formula.Threshold(measure, pair.Item1, pair.Item2));

    private static Gen<Formula> Ladder(MeasureFacts[] measures) =>
        Gen.Elements(measures).SelectMany(
            ThresholdOn, (measure, value) => (Formula)new Formula.Threshold(measure, Comparison.AtLeast, value));

    private static Gen<Formula> Higher(Formula lower, MeasureFacts[] measures) => Gen.Frequency(
        (5, Of(measures, 1).Select(narrower => (Formula)new Formula.Both(lower, narrower))),
        (2, Gen.Constant(lower.Replace(Raised))),
        (1, Gen.Constant(lower)),
        (1, Of(measures, 1).Select(wider => (Formula)new Formula.Either(lower, wider))),
        (1, Gen.Constant<Formula>(new Formula.Not(new Formula.Not(lower)))),
        (2, Of(measures, 2)));

    private static Formula.Threshold Raised(Formula.Threshold threshold) =>
        MeasureDomain.Of(threshold.Measure).Contains(threshold.Value + 1m) ? threshold with { Value = threshold.Value + 1m } : threshold;

    /// <summary>One in four of the measures that may be negative is.</summary>
    private static MeasureFacts WithSign(MeasureFacts measure, int chance) =>
        measure with { CanBeNegative = chance == 0 && measure.Kind is (MeasureKind.Money or MeasureKind.Ratio or MeasureKind.Points) };

    private static Gen<decimal> ThresholdOn(MeasureFacts measure) => measure.Kind switch
    {
        _ when measure.CanBeNegative => Gen.Elements(-1m, -0.5m, 0m, 0.5m, 1m, 100m),
        MeasureKind.Date => Gen.Elements(0m, 1m, 739_523m, 739_524m, 739_526m, 3_652_057m, 3_652_058m),
        MeasureKind.Achievement => Gen.Elements(0m, 1m),
        MeasureKind.Count => Gen.Elements(0m, 1m, 2m, 3m, 50m, 99m, 100m),
        MeasureKind.Share => Gen.Elements(0m, 0.001m, 1m, 1.5m, 50m, 99.999m, 100m),
        MeasureKind.Money or MeasureKind.Ratio or MeasureKind.Points => Gen.Elements(0m, 0.01m, 1m, 2m, 500m),
        _ => Gen.Elements(-1m, -0.5m, 0m, 0.5m, 1m, 100m),
    };
}
