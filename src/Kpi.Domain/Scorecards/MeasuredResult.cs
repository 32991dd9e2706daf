using Kpi.Domain.Quantities;
using Kpi.Domain.Targets;

namespace Kpi.Domain.Scorecards;

/// <summary>A result scored by the tier that the observations reach, or linearly between it and the next.</summary>
public sealed partial class MeasuredResult : IndicatorResult
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
    public override BilingualText Explanation => new(
        $"{Describe(Language.Thai)} {DescribeScore().Thai} {Score} คะแนน",
        $"{Describe(Language.English)} {DescribeScore().English}: {Score} points");

    private BilingualText DescribeScore()
    {
        if (Tier is not { } reached)
            return new("ต่ำกว่าขั้นต้น ได้", "is below basic");
        BilingualText tier = Describe(reached);
        if (Indicator.Target!.Scoring == ScoringMethod.Step || reached == Rules.Tier.Advanced)
            return new($"บรรลุ{tier.Thai} ได้", $"reaches {tier.English}");
        BilingualText next = Describe(reached + 1);
        return new($"บรรลุ{tier.Thai} คิดคะแนนเชิงเส้นจนถึง{next.Thai} ได้", $"reaches {tier.English}, scored linearly up to {next.English}");
    }

    private BilingualText Describe(Tier tier)
    {
        Criterion criterion = Indicator.Target![tier];
        return new(
            $"{TierNames.Of(tier).Thai} ({criterion.Describe(Language.Thai)})",
            $"{TierNames.Of(tier).English} ({criterion.Describe(Language.English)})");
    }

    private string Describe(Language language) =>
        string.Join(", ", Observations.Select(observation => $"{observation.Measure.Title.In(language)} {observation.Describe(language)}"));
}
