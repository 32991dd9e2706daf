namespace Kpi.Domain.Rules;

/// <summary>Which values a measure can take: KPI2004.</summary>
internal static class MeasureRules
{
    /// <summary>The violation of a threshold, an observation or a figure of a list, if any.</summary>
    public static Violation? CheckValue(MeasureFacts measure, decimal value, string parameterName, int? itemIndex = null) =>
        MeasureDomain.Of(measure).Contains(value)
            ? null
            : Outside(measure, MeasureDomain.DescribeValue(measure.Kind, value), parameterName, itemIndex);

    /// <summary>The violation of a value that the measure cannot take.</summary>
    public static Violation Outside(MeasureFacts measure, BilingualText value, string parameterName, int? itemIndex) =>
        new(
            RuleCatalogue.ValueOutsideMeasure,
            parameterName,
            itemIndex,
            [value, BilingualText.Quote(measure.Code ?? CanonicalNumber.Unknown), MeasureDomain.Describe(measure.Kind)]);
}
