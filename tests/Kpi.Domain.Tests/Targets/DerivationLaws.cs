using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Targets;

/// <summary>Sums, means and ratios against whole numbers of any size.</summary>
public class DerivationLaws
{
    private static readonly Measure<Baht> Money = Measure.Money("money", "Money", canBeNegative: true);
    private static readonly Measure<Baht>[] Parts = [.. Enumerable.Range(0, 5).Select(index => Measure.Money($"part-{index}", "Part", canBeNegative: true))];

    private static readonly Gen<decimal[]> Values = Gen.Choose(1, 5).SelectMany(count => Decimals.Between(-200m, 200m).ArrayOf(count));

    [Fact]
    public void A_sum_is_the_sum() =>
        Property.Holds(Values, Shrink, values =>
            Assert.Equal(Thousandths(values), new BigInteger(Money.AsSumOf(Parts[..values.Length]).Observed(Observe(values)).Value * 1000m)));

    [Fact]
    public void A_mean_is_the_exact_mean_rounded_once_half_away_from_zero() =>
        Property.Holds(Values, Shrink, values =>
            Assert.Equal(
                RoundedHalfAway(Thousandths(values), 10 * values.Length) / 100m,
                Money.AsMeanOf(2, Parts[..values.Length]).Observed(Observe(values)).Value));

    [Fact]
    public void A_ratio_is_the_exact_quotient_rounded_once_half_away_from_zero() =>
        Property.Holds(Decimals.Between(-200m, 200m).Two().Select(pair => (pair.Item1, pair.Item2)), Decimals.ShrinkPair, pair =>
        {
            if (pair.Item2 == 0m)
                return;
            Measure<Percentage> rate = Measure.Percent("rate", "Rate");
            Observation[] parts = Observe([pair.Item1, pair.Item2]);
            (BigInteger numerator, BigInteger denominator) = (Thousandths([pair.Item1]), Thousandths([pair.Item2]));

            Assert.Equal(RoundedHalfAway(numerator * 1_000, denominator) / 10m, rate.AsRatioOf(Parts[0], Parts[1], 1).Observed(parts).Value);
            Assert.Equal(RoundedHalfAway(numerator * 100, denominator) / 100m, Money.AsRatioOf(Parts[0], Parts[1], 2).Observed(parts).Value);
        });

    [Fact]
    public void The_order_of_the_observations_does_not_matter() =>
        Property.Holds(Values, Shrink, values =>
            Assert.Equal(
                Money.AsMeanOf(2, Parts[..values.Length]).Observed(Observe(values)),
                Money.AsMeanOf(2, Parts[..values.Length]).Observed(Observe(values).Reverse())));

    private static Observation[] Observe(decimal[] values) => [.. values.Select((value, index) => Parts[index].Observed(Baht.Of(value)))];

    private static BigInteger Thousandths(IEnumerable<decimal> values) =>
        values.Aggregate(BigInteger.Zero, (sum, value) => sum + new BigInteger(value * 1000m));

    private static decimal RoundedHalfAway(BigInteger numerator, BigInteger denominator)
    {
        BigInteger magnitude = (2 * BigInteger.Abs(numerator) + BigInteger.Abs(denominator)) / (2 * BigInteger.Abs(denominator));
        return (decimal)(numerator.Sign * denominator.Sign * magnitude);
    }

    private static IEnumerable<decimal[]> Shrink(decimal[] values) =>
        values.Length == 1
            ? Decimals.Shrink(values[0]).Select(value => (decimal[])[value])
            : [values[1..], values[..^1], .. Decimals.Shrink(values[0]).Select(value => (decimal[])[value, .. values[1..]])];
}
