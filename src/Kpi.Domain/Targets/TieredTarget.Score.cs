using Kpi.Domain.Quantities;

namespace Kpi.Domain.Targets;

/// <content>From a result to a score.</content>
public sealed partial class TieredTarget
{
    /// <summary>
    /// The score of a result; null where missing observations leave it open. By steps it is the points of the highest
    /// tier reached. Linear, it lies between the points of that tier and of the next as the value lies between their
    /// thresholds, computed as one quotient and rounded once, half away from zero; points that have more decimals bound it.
    /// </summary>
    /// <param name="valueOf">The observed value of a measure; null where it is not observed.</param>
    /// <param name="pointsOf">The points of each tier.</param>
    /// <param name="belowBasic">What a result below basic earns: the framework's policy.</param>
    /// <param name="decimals">The number of decimals of an interpolated score: the framework's.</param>
    internal Score? ScoreOf(Func<MeasureFacts, decimal?> valueOf, Func<Tier, Score> pointsOf, Score belowBasic, int decimals)
    {
        (Tier? reached, Tier? open) = Decide(valueOf);
        if (open is not null)
            return null;
        if (reached is not { } tier)
            return belowBasic;
        return Scoring == ScoringMethod.Step || tier == Tier.Advanced
            ? pointsOf(tier)
            : Interpolate(tier, valueOf(Rung.Of(Basic.Form)!.Measure)!.Value, pointsOf, decimals);
    }

    private Score Interpolate(Tier tier, decimal value, Func<Tier, Score> pointsOf, int decimals)
    {
        Tier next = tier + 1;
        (decimal from, decimal to) = (Rung.Of(this[tier].Form)!.Threshold, Rung.Of(this[next].Form)!.Threshold);

        // At least 65, then more than 65: nothing lies between.
        if (from == to)
            return pointsOf(tier);

        Fraction points = Fraction.Of(pointsOf(tier).Value);
        Fraction rise = Fraction.Of(pointsOf(next).Value) - points;
        Fraction way = (Fraction.Of(value) - Fraction.Of(from)) / (Fraction.Of(to) - Fraction.Of(from));
        decimal score = (points + way * rise).Round(decimals, Rounding.HalfAwayFromZero);
        return Math.Max(pointsOf(tier).Value, Math.Min(pointsOf(next).Value, score));
    }
}
