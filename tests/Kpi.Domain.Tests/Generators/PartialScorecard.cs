using FsCheck;
using FsCheck.Fluent;

namespace Kpi.Domain.Tests.Generators;

/// <summary>
/// A scorecard as a compiler may see it. The components that are known are legal by themselves, since they would not
/// exist otherwise; the scorecard need not be.
/// </summary>
internal sealed record PartialScorecard(ScorecardFacts Facts, int Seed)
{
    private static readonly decimal[][] PartsOf70 = [[70m], [40m, 30m], [15m, 15m, 15m, 15m, 8m, 2m], [69.99m, 0.01m], [33.34m, 36.66m]];
    private static readonly decimal[][] PartsOf30 = [[30m], [10m, 10m, 10m], [29.5m, 0.50m]];
    private static readonly decimal[] Weights = [0.01m, 0.3m, 0.7m, 5m, 10m, 15m, 29.99m, 30m, 50m, 70m, 100m];
    private static readonly string[] ComponentCodes = ["1", "2", "3"];

    private static readonly FrameworkFacts OtherFramework = new("Another framework", 1m, 5m, [("1", 50m), ("2", 30m), ("3", 20m)], CodesNest: false);
    private static readonly FrameworkFacts[] Frameworks = [BuiltInFrameworks.OpdcPublicOrganization2568, OtherFramework];

    /// <summary>Known in part, right or wrong.</summary>
    public static Gen<PartialScorecard> Any { get; } = Gen.Choose(0, int.MaxValue - 1).Select(seed =>
    {
        var random = new Random(seed);
        return new PartialScorecard(Hide(Disturb(Valid(random), random), random), seed);
    });

    /// <summary>Known in part, and right.</summary>
    public static Gen<PartialScorecard> OfValid { get; } = Gen.Choose(0, int.MaxValue - 1).Select(seed =>
    {
        var random = new Random(seed);
        return new PartialScorecard(Hide(Valid(random), random), seed);
    });

    public bool HasGap => Facts.Name is null || Facts.Framework is null || !Facts.HasKnownIndicators
        || Facts.Components.Items.Any(component => component!.Code is null)
        || Facts.Indicators.Any(indicator => indicator!.Code is null || indicator.Weight is null);

    public IReadOnlyList<Violation> Check() => Check(Facts);

    public static IReadOnlyList<Violation> Check(ScorecardFacts facts) => ScorecardRules.Check(facts, "components");

    /// <summary>Ways in which the gaps may be filled by legal components, half of them meant to make the scorecard right.</summary>
    public IEnumerable<ScorecardFacts> Completions()
    {
        var random = new Random(Seed);
        for (int attempt = 0; attempt < 12; attempt++)
        {
            bool repairs = random.OneIn(2);
            FrameworkFacts framework = Facts.Framework ?? random.Pick(Frameworks);
            int freshIndicator = 0;
            IndicatorFacts CompleteIndicator(IndicatorFacts? indicator) => new(
                indicator?.Code ?? $"{random.Pick("7", "7", "1")}.{++freshIndicator + 10}", indicator?.Weight, indicator?.Measures ?? []);
            ComponentFacts CompleteComponent(ComponentFacts? component) => new(
                component?.Code ?? (repairs ? LackingCode(framework) : random.Pick(ComponentCodes)),
                (component?.Indicators ?? new FactList<IndicatorFacts>([], IsComplete: false)).Complete(random, CompleteIndicator, atLeast: 1));

            ComponentFacts[] components = [.. Facts.Components.Complete(random, CompleteComponent).Items
                .Select(component => FillWeights(component!, framework, repairs, random))];
            yield return new ScorecardFacts(
                Facts.Name ?? "DGA 2569",
                Facts.Framework is null && repairs ? FrameworkFor(components) : framework,
                new FactList<ComponentFacts>(components, IsComplete: true));
        }
    }

    public IEnumerable<PartialScorecard> Shrink() =>
        Facts.Components.Shrink(ShrinkComponent).Select(components => this with { Facts = Facts with { Components = components } });

    public override string ToString() => $"{PartialFacts.Show(Facts)}; seed {Seed}";

    private static IEnumerable<ComponentFacts> ShrinkComponent(ComponentFacts component) =>
        component.Indicators.Shrink(_ => [], atLeast: 1).Select(indicators => component with { Indicators = indicators });

    private string LackingCode(FrameworkFacts framework)
    {
        HashSet<string?> known = [.. Facts.Components.Items.Select(component => component?.Code)];
        return framework.ComponentWeights!.Select(component => component.Code).FirstOrDefault(code => !known.Contains(code), "4");
    }

    /// <summary>The framework that these components would be right under.</summary>
    private static FrameworkFacts FrameworkFor(ComponentFacts[] components) => OtherFramework with
    {
        ComponentWeights = [.. components.Select(component => (component.Code!, component.Indicators.Items.Sum(indicator => indicator!.Weight!.Value)))],
    };

    /// <summary>Gives unknown weights what the framework leaves for them, where that is a weight; any weight otherwise.</summary>
    private static ComponentFacts FillWeights(ComponentFacts component, FrameworkFacts framework, bool repairs, Random random)
    {
        IndicatorFacts[] indicators = [.. component.Indicators.Items.Select(indicator => indicator!)];
        int gaps = indicators.Count(indicator => indicator.Weight is null);
        decimal left = framework.ComponentWeights!.FirstOrDefault(weight => weight.Code == component.Code).Weight - indicators.Sum(indicator => indicator.Weight ?? 0m);
        for (int index = 0; index < indicators.Length; index++)
        {
            if (indicators[index].Weight is not null)
                continue;
            decimal share = gaps == 1 ? left : decimal.Round(left / gaps, 2, MidpointRounding.ToZero);
            decimal weight = repairs && share is > 0m and <= 100m ? share : random.Pick(Weights);
            indicators[index] = indicators[index] with { Weight = weight };
            left -= weight;
            gaps--;
        }

        return component with { Indicators = new FactList<IndicatorFacts>(indicators, IsComplete: true) };
    }

    private static ScorecardFacts Valid(Random random) => new(
        "ETDA 2568",
        BuiltInFrameworks.OpdcPublicOrganization2568,
        new FactList<ComponentFacts>([Component("1", random.Pick(PartsOf70)), Component("2", random.Pick(PartsOf30))], IsComplete: true));

    private static ComponentFacts Component(string code, decimal[] weights) => new(
        code,
        new FactList<IndicatorFacts>([.. weights.Select((weight, index) => new IndicatorFacts($"{code}.{index + 1}", weight, []))], IsComplete: true));

    /// <summary>Something wrong between components that are right by themselves, or nothing.</summary>
    private static ScorecardFacts Disturb(ScorecardFacts scorecard, Random random)
    {
        ComponentFacts first = scorecard.Components.Items[0]!;
        ComponentFacts second = scorecard.Components.Items[1]!;
        IReadOnlyList<ComponentFacts> components = random.Next(9) switch
        {
            0 => [],
            1 => [first, second, Component("3", [random.Pick(Weights)])],
            2 => [first, second with { Code = first.Code }],
            3 => [first, second with { Indicators = new([.. second.Indicators.Items.Select(indicator => indicator! with { Code = $"1.{indicator.Code![2..]}" })], true) }],
            4 => [first, Component("2", [random.Pick(Weights), random.Pick(Weights)])],
            5 => [Component("1", [30m]), Component("2", [70m])],
            6 => [Component("1", [0.7m]), Component("2", [0.3m])],
            7 => [MeasuredBy(first, MeasureKind.Count), MeasuredBy(second, MeasureKind.Share)],
            _ => [first, second],
        };
        return scorecard with { Components = new FactList<ComponentFacts>(components, IsComplete: true) };
    }

    private static ComponentFacts MeasuredBy(ComponentFacts component, MeasureKind kind) => component with
    {
        Indicators = new([.. component.Indicators.Items.Select(indicator => indicator! with { Measures = [new MeasureFacts("trust", kind)] })], IsComplete: true),
    };

    private static ScorecardFacts Hide(ScorecardFacts scorecard, Random random)
    {
        if (random.OneIn(3))
            return HideNames(scorecard, random);

        // How much is hidden differs from case to case, since a little leaves most to decide.
        int rarely = random.Pick(4, 8, 20, 1000);
        IndicatorFacts? HideIndicator(IndicatorFacts indicator) => random.OneIn(rarely) ? null : indicator with
        {
            Code = random.OneIn(rarely) ? null : indicator.Code,
            Weight = random.OneIn(rarely) ? null : indicator.Weight,
            Measures = random.OneIn(rarely) ? null : indicator.Measures,
        };
        ComponentFacts? HideComponent(ComponentFacts component) => random.OneIn(rarely) ? null : new ComponentFacts(
            random.OneIn(rarely) ? null : component.Code, component.Indicators.Hide(random, HideIndicator));
        return new ScorecardFacts(
            random.OneIn(rarely) ? null : scorecard.Name,
            random.OneIn(rarely) ? null : scorecard.Framework,
            scorecard.Components.Hide(random, HideComponent));
    }

    // Weights by component are compared only where all are known, which is rare where anything may be hidden.
    private static ScorecardFacts HideNames(ScorecardFacts scorecard, Random random)
    {
        IndicatorFacts HideCode(IndicatorFacts indicator) => indicator with { Code = random.OneIn(4) ? null : indicator.Code };
        ComponentFacts HideCodes(ComponentFacts component) => component with
        {
            Indicators = new([.. component.Indicators.Items.Select(indicator => HideCode(indicator!))], IsComplete: true),
        };
        return scorecard with
        {
            Name = random.OneIn(2) ? null : scorecard.Name,
            Components = new([.. scorecard.Components.Items.Select(component => HideCodes(component!))], IsComplete: true),
        };
    }
}
