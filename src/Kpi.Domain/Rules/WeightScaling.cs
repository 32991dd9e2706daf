using System.Numerics;

namespace Kpi.Domain.Rules;

/// <summary>
/// Weights scaled in proportion so that they total 100 exactly: each component to what the framework sets for it, where
/// it sets that for just these components; all of them together otherwise.
/// </summary>
/// <remarks>
/// The scale is two decimals, or as many as the finest of the weights has, if those are more; what is lost by cutting
/// off goes by the <see cref="LargestRemainder"/>.
/// </remarks>
/// <param name="Weights">The scaled weight of each indicator, in the scorecard's order.</param>
/// <param name="IsToFramework">Whether each component has the framework's weight.</param>
internal sealed record WeightScaling(IReadOnlyList<decimal> Weights, bool IsToFramework)
{
    private const int FewestDecimals = 2;

    /// <summary>At 100 and more decimals, a decimal would have more digits than it holds.</summary>
    private const int MostDecimals = 26;

    /// <summary>The scaled weights of a scorecard; null where a weight is not known, or where one would not be a weight any more.</summary>
    public static WeightScaling? Of(ScorecardFacts scorecard)
    {
        if (!scorecard.HasKnownIndicators || scorecard.Indicators.Any(indicator => indicator!.Weight is null))
            return null;
        decimal[][] components = [.. scorecard.Components.Items.Select(WeightsOf)];
        decimal[]? framework = FrameworkWeightsFor(scorecard);
        int decimals = components.SelectMany(weights => weights).Concat(framework ?? []).Select(DecimalsOf).Append(FewestDecimals).Max();
        if (decimals > MostDecimals)
            return null;

        IEnumerable<decimal> scaled = framework is null
            ? Split(WeightRules.Total, [.. components.SelectMany(weights => weights)], decimals)
            : components.SelectMany((weights, index) => Split(framework[index], weights, decimals));
        decimal[] result = [.. scaled];
        return result.All(weight => WeightRules.Check(weight, nameof(weight)) is null) ? new WeightScaling(result, framework is not null) : null;
    }

    /// <summary>What the framework sets for each component of a scorecard, in its order; null where it does not, for just these.</summary>
    private static decimal[]? FrameworkWeightsFor(ScorecardFacts scorecard)
    {
        if (scorecard.Framework?.ComponentWeights is not { } expected)
            return null;
        string?[] codes = [.. scorecard.Components.Items.Select(component => component!.Code)];
        bool isForThese = codes.Length == expected.Count
            && codes.Distinct(StringComparer.Ordinal).Count() == codes.Length
            && codes.All(code => expected.Any(component => component.Code == code))
            && WeightRules.StepsOf(expected.Select(component => component.Weight)) == WeightRules.TotalInSteps;
        return isForThese ? [.. codes.Select(code => expected.First(component => component.Code == code).Weight)] : null;
    }

    private static decimal[] WeightsOf(ComponentFacts? component) => [.. component!.Indicators.Items.Select(indicator => indicator!.Weight!.Value)];

    private static IEnumerable<decimal> Split(decimal total, decimal[] weights, int decimals)
    {
        BigInteger stepsInOne = BigInteger.Pow(10, decimals);
        BigInteger steps = WeightRules.StepsOf(total) * stepsInOne / WeightRules.StepsOf(1m);
        BigInteger[] parts = LargestRemainder.Split(steps, [.. weights.Select(weight => WeightRules.StepsOf(weight))]);
        return parts.Select(part => (decimal)part / (decimal)stepsInOne);
    }

    private static int DecimalsOf(decimal weight)
    {
        string text = CanonicalNumber.Of(weight);
        int point = text.IndexOf('.');
        return point < 0 ? 0 : text.Length - point - 1;
    }
}
