namespace Kpi.Domain.Rules;

/// <summary>Which weights there are: KPI3003.</summary>
internal static class WeightRules
{
    public const decimal Total = 100m;

    /// <summary>The violation of one weight, if any.</summary>
    public static Violation? Check(decimal weight, string parameterName) =>
        weight is > 0m and <= Total ? null : RuleCatalogue.WeightOutOfRange.At(parameterName, CanonicalNumber.Of(weight));
}
