using System.Numerics;

namespace Kpi.Domain.Quantities;

/// <summary>
/// Splits a total over weights by the largest remainder: each part gets its exact share cut off to the stated decimals,
/// and the steps that are left go, one each, to the parts that lost most by it. So parts add up to the total exactly, each
/// is its exact share rounded down or up, none is negative, and a smaller weight never gets more.
/// </summary>
/// <remarks>
/// Parts that lost the same are served by weight, the larger first. Equal weights lost the same and weigh the same; among
/// them the earlier in the list is served first, so which amounts a weight gets does not depend on the order of the list.
/// Where it must not depend on it which of two equal parts gets more, give each part a name: the overload with names
/// serves equal weights in ordinal order of their names.
/// </remarks>
public static class Allocation
{
    /// <summary>Splits a total; the parts stand in the order of the weights.</summary>
    /// <param name="total">What to split: not negative, and with no more decimals than the parts are to have.</param>
    /// <param name="weights">The weights: none negative, not all 0. They need not add up to anything. A weight of 0 gets nothing.</param>
    /// <param name="decimals">The decimals of the parts, 0 to 28.</param>
    /// <exception cref="ArgumentNullException">The weights are null.</exception>
    /// <exception cref="ArgumentException">The total or the weights are other than described.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is not 0 to 28.</exception>
    public static IReadOnlyList<decimal> Split(decimal total, IEnumerable<decimal> weights, int decimals)
    {
        ExactDecimal.CheckDecimals(decimals);
        decimal[] given = (weights ?? throw new ArgumentNullException(nameof(weights))).ToArray();
        Check(total, given, decimals);

        BigInteger steps = ExactDecimal.Mantissa(ExactDecimal.Round(total, decimals, Rounding.Truncated), decimals);
        BigInteger[] parts = LargestRemainder.Split(steps, Array.ConvertAll(given, weight => ExactDecimal.Mantissa(weight, ExactDecimal.MaximumDecimals)));
        return Array.AsReadOnly(Array.ConvertAll(parts, part => ExactDecimal.Of(part, decimals)));
    }

    /// <summary>Splits a total over named weights; the result depends on no order.</summary>
    /// <param name="total">What to split: not negative, and with no more decimals than the parts are to have.</param>
    /// <param name="weights">The weight of each name: none negative, not all 0.</param>
    /// <param name="decimals">The decimals of the parts, 0 to 28.</param>
    /// <exception cref="ArgumentNullException">The weights are null.</exception>
    /// <exception cref="ArgumentException">The total or the weights are other than described.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is not 0 to 28.</exception>
    public static IReadOnlyDictionary<string, decimal> Split(decimal total, IReadOnlyDictionary<string, decimal> weights, int decimals)
    {
        KeyValuePair<string, decimal>[] named = (weights ?? throw new ArgumentNullException(nameof(weights))).OrderBy(weight => weight.Key, StringComparer.Ordinal).ToArray();
        IReadOnlyList<decimal> parts = Split(total, named.Select(weight => weight.Value), decimals);
        return named.Select((weight, index) => (weight.Key, Part: parts[index])).ToDictionary(part => part.Key, part => part.Part, StringComparer.Ordinal);
    }

    private static void Check(decimal total, decimal[] weights, int decimals)
    {
        if (total < 0m)
            throw new ArgumentOutOfRangeException(nameof(total), total, "A total below 0 is not split: split the opposite amount and change the signs of the parts.");
        if (ExactDecimal.Round(total, decimals, Rounding.Truncated) != total)
            throw new ArgumentException($"The total {CanonicalNumber.Of(total)} has more than {decimals} decimals, so parts of that many cannot add up to it; round it first.", nameof(total));
        if (weights.Any(weight => weight < 0m))
            throw new ArgumentException($"The weight {CanonicalNumber.Of(weights.First(weight => weight < 0m))} is negative; every weight must be 0 or more.", nameof(weights));
        if (weights.All(weight => weight == 0m))
            throw new ArgumentException("No weight is above 0; at least one must be.", nameof(weights));
    }
}
