namespace Kpi.Domain.Rules;

/// <summary>Which weights there are: KPI3003.</summary>
internal static class WeightRules
{
    public const decimal Total = 100m;

    /// <summary>The violation of one weight, if any.</summary>
    public static Violation? Check(decimal weight, string parameterName) =>
        weight is > 0m and <= Total ? null : RuleCatalogue.WeightOutOfRange.At(parameterName, CanonicalNumber.Of(weight));

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
}
