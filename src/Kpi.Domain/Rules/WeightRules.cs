using System.Numerics;

namespace Kpi.Domain.Rules;

/// <summary>Which weights there are: KPI3003.</summary>
internal static class WeightRules
{
    public const decimal Total = 100m;

    private const decimal StepsInOne = 10_000_000_000_000_000_000_000_000_000m;

    private const decimal Million = 1_000_000m;
    private const decimal MostOfUsual = 1_000m;

    private static readonly BigInteger StepsInAMillionth = new(StepsInOne / Million);

    /// <summary>The total in steps.</summary>
    public static readonly BigInteger TotalInSteps = StepsOf(Total);

    /// <summary>The violation of one weight, if any.</summary>
    public static Violation? Check(decimal weight, string parameterName) =>
        weight is > 0m and <= Total ? null : RuleCatalogue.WeightOutOfRange.At(parameterName, CanonicalNumber.Of(weight));

    /// <summary>A sum of weights in steps of 10⁻²⁸, the finest that a decimal has. It is exact, where a sum of decimals may be rounded.</summary>
    public static BigInteger StepsOf(params IEnumerable<decimal> weights)
    {
        // Weights as people write them are few millionths each, which a long adds up without a doubt.
        long millionths = 0;
        BigInteger finer = BigInteger.Zero;
        foreach (decimal weight in weights)
        {
            decimal scaled = weight is > -MostOfUsual and < MostOfUsual ? weight * Million : 0.5m;
            if (decimal.Truncate(scaled) == scaled)
                millionths += (long)scaled;
            else
                finer += StepsOfOne(weight);
        }

        return finer + new BigInteger(millionths) * StepsInAMillionth;
    }

    /// <summary>
    /// The weight of the last indicator with which a scorecard's weights total 100; null where a weight is not known, or
    /// where that would not be a weight.
    /// </summary>
    public static decimal? LastWeightFor100(ScorecardFacts scorecard)
    {
        if (!scorecard.HasKnownIndicators || scorecard.Indicators.Any(indicator => indicator!.Weight is null))
            return null;
        decimal[] weights = [.. scorecard.Indicators.Select(indicator => indicator!.Weight!.Value)];
        decimal last = Total - weights.Take(weights.Length - 1).Sum();
        return last is > 0m and <= Total ? last : null;
    }

    private static BigInteger StepsOfOne(decimal weight)
    {
        decimal whole = decimal.Truncate(weight);
        return new BigInteger(whole) * new BigInteger(StepsInOne) + new BigInteger((weight - whole) * StepsInOne);
    }
}
