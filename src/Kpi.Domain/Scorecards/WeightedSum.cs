using System.Numerics;
using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <summary>
/// Sums of weights in percent times scores: what indicators put into a total. They are formed over whole numbers of any
/// size, so that they are exact wherever a decimal holds the result, whatever the digits on the way.
/// </summary>
internal static class WeightedSum
{
    private const int DecimalsOfPercent = 2;

    /// <summary>The sum of the products, of each a hundredth.</summary>
    /// <exception cref="OverflowException">No decimal holds it.</exception>
    public static decimal Of(params IEnumerable<(decimal Weight, decimal Score)> products)
    {
        (BigInteger mantissa, int decimals) = Add(products);
        return ToDecimal(mantissa, decimals + DecimalsOfPercent);
    }

    /// <summary>Half of the sum of the products, of each a hundredth.</summary>
    /// <exception cref="OverflowException">No decimal holds it.</exception>
    public static decimal HalfOf(params IEnumerable<(decimal Weight, decimal Score)> products)
    {
        (BigInteger mantissa, int decimals) = Add(products);
        return ToDecimal(5 * mantissa, decimals + DecimalsOfPercent + 1);
    }

    /// <summary>What the results put into the total together; null where one is missing.</summary>
    /// <exception cref="OverflowException">No decimal holds it.</exception>
    public static Score? Of(IEnumerable<IndicatorResult> results)
    {
        IndicatorResult[] all = [.. results];
        return Array.TrueForAll(all, result => result.Score is not null)
            ? Of(all.Select(result => (result.Indicator.Weight.Value, result.Score!.Value.Value)))
            : null;
    }

    private static (BigInteger Mantissa, int Decimals) Add(IEnumerable<(decimal Weight, decimal Score)> products)
    {
        (decimal Weight, decimal Score)[] all = [.. products];
        int ofWeights = all.Max(product => ExactDecimal.DecimalsOf(product.Weight));
        int ofScores = all.Max(product => ExactDecimal.DecimalsOf(product.Score));
        BigInteger sum = all.Aggregate(BigInteger.Zero, (sum, product) =>
            sum + ExactDecimal.Mantissa(product.Weight, ofWeights) * ExactDecimal.Mantissa(product.Score, ofScores));
        return (sum, ofWeights + ofScores);
    }

    private static decimal ToDecimal(BigInteger mantissa, int decimals) => ScaledInteger.Shortest(ExactDecimal.Of(mantissa, decimals));
}
