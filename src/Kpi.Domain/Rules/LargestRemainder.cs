using System.Numerics;

namespace Kpi.Domain.Rules;

/// <summary>
/// Splits whole steps in proportion by the largest remainder: each part gets its exact share cut off, and the steps that
/// are left go, one each, to the parts that lost most by it; of those that lost the same, to the larger first, and then to
/// the earlier. So parts add up exactly, each is within one step of its share, and a smaller one never gets more.
/// </summary>
internal static class LargestRemainder
{
    /// <param name="steps">What to split; not negative.</param>
    /// <param name="proportions">None negative, not all 0.</param>
    public static BigInteger[] Split(BigInteger steps, IReadOnlyList<BigInteger> proportions)
    {
        BigInteger sum = Sum(proportions);
        var parts = new BigInteger[proportions.Count];
        var remainders = new BigInteger[proportions.Count];
        for (int part = 0; part < parts.Length; part++)
            parts[part] = BigInteger.DivRem(steps * proportions[part], sum, out remainders[part]);

        // Fewer steps are left than parts have a remainder, so a proportion of 0 never gets one.
        int left = (int)(steps - Sum(parts));
        IEnumerable<int> served = Enumerable.Range(0, parts.Length)
            .OrderByDescending(part => remainders[part])
            .ThenByDescending(part => proportions[part])
            .Take(left);
        foreach (int part in served.ToArray())
            parts[part] += 1;
        return parts;
    }

    private static BigInteger Sum(IEnumerable<BigInteger> parts) => parts.Aggregate(BigInteger.Zero, (left, right) => left + right);
}
