using FsCheck;
using FsCheck.Fluent;

namespace Kpi.Domain.Tests.Generators;

/// <summary>
/// A component as a compiler may see it. The indicators that are known are legal by themselves, since they would not
/// exist otherwise; the component need not be.
/// </summary>
internal sealed record PartialComponent(ComponentFacts Facts, int Seed)
{
    private static readonly string[] ComponentCodes = ["1", "2", "1.", "", "1.2.3.4.5"];
    private static readonly string[] IndicatorCodes = ["1.1", "1.2", "1.3", "2.1", "2.2"];
    private static readonly decimal[] Weights = [0.01m, 10m, 100m];

    public static Gen<PartialComponent> Any { get; } = Gen.Choose(0, int.MaxValue - 1).Select(seed => new PartialComponent(Make(new Random(seed)), seed));

    public bool HasGap => Facts.Code is null || !Facts.Indicators.IsKnown || Facts.Indicators.Items.Any(indicator => indicator!.Code is null);

    public IReadOnlyList<Violation> Check() => Check(Facts);

    public static IReadOnlyList<Violation> Check(ComponentFacts facts) => ComponentRules.Check(facts, "code", "indicators");

    public IEnumerable<ComponentFacts> Completions()
    {
        var random = new Random(Seed);
        for (int attempt = 0; attempt < 8; attempt++)
        {
            int fresh = 0;
            bool makesCodesUnique = random.OneIn(2);
            string NextCode() => makesCodesUnique ? $"7.{++fresh}" : random.Pick(IndicatorCodes);
            yield return new ComponentFacts(
                Facts.Code ?? (makesCodesUnique ? "1" : random.Pick(ComponentCodes)),
                Facts.Indicators.Complete(random, indicator => new IndicatorFacts(
                    indicator?.Code ?? NextCode(), indicator?.Weight ?? random.Pick(Weights), indicator?.Measures ?? [])));
        }
    }

    public IEnumerable<PartialComponent> Shrink() =>
        Facts.Indicators.Shrink(_ => []).Select(indicators => this with { Facts = Facts with { Indicators = indicators } });

    public override string ToString() => $"{PartialFacts.Show(Facts)}; seed {Seed}";

    private static ComponentFacts Make(Random random)
    {
        var indicators = new FactList<IndicatorFacts>(
            [.. Enumerable.Range(0, random.Next(5)).Select(_ => new IndicatorFacts(random.Pick(IndicatorCodes), random.Pick(Weights), []))], IsComplete: true);
        return new ComponentFacts(
            random.OneIn(4) ? null : random.Pick(ComponentCodes),
            indicators.Hide(random, indicator => random.OneIn(6) ? null : random.OneIn(6) ? indicator with { Code = null } : indicator));
    }
}
