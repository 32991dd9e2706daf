using Kpi.Domain.Quantities;
using Kpi.Domain.Targets;

namespace Kpi.Domain.Scorecards;

/// <summary>A result scored by the tier that the observations reach.</summary>
public sealed class MeasuredResult : IndicatorResult
{
    internal MeasuredResult(Indicator indicator, Score score, Tier? tier, IReadOnlyList<Observation> observations)
        : base(indicator, score)
    {
        Tier = tier;
        Observations = Array.AsReadOnly([.. observations]);
    }

    /// <summary>The highest tier reached; null where the result is below basic.</summary>
    public Tier? Tier { get; }

    /// <summary>The observations of the target's measures, in the target's order.</summary>
    public IReadOnlyList<Observation> Observations { get; }

    private protected override IEnumerable<object?> Grounds => [Tier, .. Observations];

    /// <inheritdoc/>
    public override BilingualText Explanation
    {
        get
        {
            BilingualText reached = Tier is { } tier
                ? new($"บรรลุ{TierRules.NameOf(tier).Thai} ({Indicator.Target![tier].Describe(Language.Thai)})", $"reaches {TierRules.NameOf(tier).English} ({Indicator.Target![tier].Describe(Language.English)})")
                : new("ต่ำกว่าขั้นต้น", "is below basic");
            return new BilingualText(
                $"{Describe(Language.Thai)} {reached.Thai} ได้ {Score} คะแนน",
                $"{Describe(Language.English)} {reached.English}: {Score} points");
        }
    }

    private string Describe(Language language) =>
        string.Join(", ", Observations.Select(observation => $"{observation.Measure.Title.In(language)} {observation.Describe(language)}"));
}
