namespace Kpi.Domain.Rules;

/// <summary>Whether a percentage is observed on the scale of its thresholds: KPI2007. Only the compiler asks.</summary>
internal static class ScaleRules
{
    private const decimal Hundredfold = 100m;

    /// <summary>Thresholds from here on are no fractions, nor near enough to 1 for a percentage below it to be a likely result.</summary>
    private const decimal LeastThreshold = 10m;

    /// <summary>The value as a percentage, where it looks like a fraction; null where it may well be what it says.</summary>
    /// <param name="measure">The measure observed.</param>
    /// <param name="value">The value observed.</param>
    /// <param name="tiers">The tiers of the targets that name it.</param>
    public static decimal? AsPercentage(MeasureFacts measure, decimal value, IReadOnlyList<Condition> tiers) =>
        measure.Kind is MeasureKind.Share or MeasureKind.Percentage
        && value is > 0m and <= 1m
        && LowestThreshold(measure, tiers) is >= LeastThreshold and var lowest
        && value * Hundredfold * 2m >= lowest
            ? value * Hundredfold
            : null;

    /// <summary>The violation of an item of evidence that looks like a fraction, if any.</summary>
    public static Violation? Check(MeasureFacts measure, decimal value, IReadOnlyList<Condition> tiers, string parameterName, int itemIndex) =>
        AsPercentage(measure, value, tiers) is { } percentage
            ? RuleCatalogue.ObservationOnAnotherScale.AtItem(
                parameterName,
                itemIndex,
                CanonicalNumber.Of(value),
                BilingualText.Quote(measure.Code ?? CanonicalNumber.Unknown),
                CanonicalNumber.Of(LowestThreshold(measure, tiers)),
                CanonicalNumber.Of(percentage))
            : null;

    /// <summary>The lowest threshold on a measure; null where lower values may be better, for then a value near 0 is a good one.</summary>
    private static decimal? LowestThreshold(MeasureFacts measure, IReadOnlyList<Condition> tiers)
    {
        Condition[] parts = [.. tiers.SelectMany(tier => tier.InPostfixOrder())];
        Condition[] thresholds = [.. parts.Where(part => part.Measure == measure)];
        bool isRising = parts.All(part => part.Kind != ConditionKind.Not)
            && thresholds.All(part => part.Comparison is Comparison.AtLeast or Comparison.MoreThan);
        return isRising && thresholds.Length > 0 ? thresholds.Min(part => part.Threshold) : null;
    }
}
