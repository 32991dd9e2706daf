namespace Kpi.Domain.Rules;

/// <summary>Which values a measure can take: KPI2004.</summary>
internal static class MeasureRules
{
    /// <summary>The violation of a threshold or an observation, if any.</summary>
    public static Violation? CheckValue(MeasureFacts measure, decimal value, string parameterName) =>
        MeasureDomain.Of(measure).Contains(value)
            ? null
            : RuleCatalogue.ValueOutsideMeasure.At(
                parameterName, MeasureDomain.DescribeValue(measure.Kind, value), BilingualText.Quote(measure.Code ?? CanonicalNumber.Unknown), MeasureDomain.Describe(measure.Kind));
}
