using FsCheck;
using FsCheck.Fluent;

namespace Kpi.Domain.Tests.Quantities;

public class AllocationTests
{
    private static readonly Gen<(int Satang, int[] Weights)> Cases =
        from satang in Gen.Frequency((1, Gen.Elements(0, 1, 10, 100)), (2, Gen.Choose(0, 2_000)))
        from weights in Gen.Choose(0, 7).NonEmptyListOf()
        where weights.Any(weight => weight > 0)
        select (satang, weights.ToArray());

    [Fact]
    public void Shares_total_exactly() =>
        Holds((amount, weights) => Assert.Equal(amount, amount.Allocate(weights).Aggregate(Baht.Zero, (left, right) => left + right)));

    [Fact]
    public void Each_share_is_its_exact_share_rounded_down_or_up_to_the_satang() =>
        Holds((amount, weights) =>
        {
            IReadOnlyList<Baht> shares = amount.Allocate(weights);
            for (int part = 0; part < weights.Length; part++)
            {
                decimal floor = Quotient.Of(amount.InSatang() * weights[part], weights.Sum(), 0, Rounding.Truncated);
                bool isWhole = floor * weights.Sum() == amount.InSatang() * weights[part];
                Assert.InRange(shares[part].InSatang(), floor, isWhole ? floor : floor + 1m);
            }
        });

    [Fact]
    public void A_smaller_weight_never_gets_more_and_an_equal_one_at_most_a_satang_more() =>
        Holds((amount, weights) =>
        {
            IReadOnlyList<Baht> shares = amount.Allocate(weights);
            for (int left = 0; left < weights.Length; left++)
            {
                for (int right = 0; right < weights.Length; right++)
                {
                    if (weights[left] < weights[right])
                        Assert.True(shares[left] <= shares[right]);
                    if (weights[left] == weights[right])
                        Assert.True(shares[left] - shares[right] <= Baht.Satang(1m));
                }
            }
        });

    [Fact]
    public void No_share_is_negative_and_a_weight_of_0_gets_nothing() =>
        Holds((amount, weights) => Assert.All(
            amount.Allocate(weights).Zip(weights),
            part => Assert.True(part.Second == 0m ? part.First == Baht.Zero : part.First >= Baht.Zero)));

    [Fact]
    public void What_each_weight_gets_does_not_depend_on_the_order() =>
        Holds((amount, weights) =>
        {
            decimal[] reversed = [.. weights.Reverse()];
            decimal[] rotated = [.. weights.Skip(1), weights[0]];
            Assert.Equal(Sorted(amount, weights), Sorted(amount, reversed));
            Assert.Equal(Sorted(amount, weights), Sorted(amount, rotated));
        });

    [Fact]
    public void What_each_name_gets_does_not_depend_on_the_order_at_all() =>
        Holds((amount, weights) =>
        {
            var named = weights.Select((weight, index) => KeyValuePair.Create($"1.{index}", weight)).ToArray();
            IReadOnlyDictionary<string, Baht> shares = amount.Allocate(named.ToDictionary());
            Assert.Equal(shares.OrderBy(share => share.Key), amount.Allocate(named.Reverse().ToDictionary()).OrderBy(share => share.Key));
            Assert.Equal(amount, shares.Values.Aggregate(Baht.Zero, (left, right) => left + right));
        });

    [Fact]
    public void Weights_matter_only_in_proportion() =>
        Holds((amount, weights) => Assert.Equal(amount.Allocate(weights), amount.Allocate(weights.Select(weight => weight * 0.07m))));

    // facts.md: one money library splits 0.10 into 12 shares one of which is −0.01.
    [Fact]
    public void Ten_satang_in_twelve_shares_leave_the_last_two_without() =>
        Assert.Equal([.. Enumerable.Repeat(Baht.Satang(1m), 10), Baht.Zero, Baht.Zero], Baht.Of(0.10m).Allocate(Enumerable.Repeat(1m, 12)));

    // Exact shares are 0.5 and 1.5 satang: both lost half a satang, so the larger weight is served.
    [Fact]
    public void Parts_that_lost_the_same_are_served_by_weight()
    {
        Assert.Equal([Baht.Zero, Baht.Satang(2m)], Baht.Satang(2m).Allocate([1m, 3m]));
        Assert.Equal([Baht.Satang(2m), Baht.Zero], Baht.Satang(2m).Allocate([3m, 1m]));
    }

    [Fact]
    public void Equal_weights_are_served_by_place_or_by_name()
    {
        Assert.Equal([Baht.Satang(1m), Baht.Zero], Baht.Satang(1m).Allocate([1m, 1m]));
        var named = new Dictionary<string, decimal> { ["b"] = 1m, ["B"] = 1m };
        Assert.Equal(Baht.Satang(1m), Baht.Satang(1m).Allocate(named)["B"]);
        Assert.Equal(Baht.Zero, Baht.Satang(1m).Allocate(named)["b"]);
    }

    [Fact]
    public void Weights_are_scaled_in_proportion_to_a_stated_scale() =>
        Assert.Equal([33.4m, 33.3m, 33.3m], Allocation.Split(100m, [1m, 1m, 1m], decimals: 1));

    [Fact]
    public void What_cannot_be_split_is_refused()
    {
        Assert.StartsWith("A total below 0 is not split", Assert.Throws<ArgumentOutOfRangeException>(() => Baht.Of(-1m).Allocate([1m])).Message, StringComparison.Ordinal);
        Assert.StartsWith("The total 0.005 has more than 2 decimals", Assert.Throws<ArgumentException>(() => Baht.Of(0.005m).Allocate([1m])).Message, StringComparison.Ordinal);
        Assert.StartsWith("The weight -1 is negative", Assert.Throws<ArgumentException>(() => Baht.Of(1m).Allocate([0m, 2m, -1m])).Message, StringComparison.Ordinal);
        Assert.StartsWith("No weight is above 0", Assert.Throws<ArgumentException>(() => Baht.Of(1m).Allocate([0m])).Message, StringComparison.Ordinal);
        Assert.StartsWith("No weight is above 0", Assert.Throws<ArgumentException>(() => Baht.Of(1m).Allocate([])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Baht.Of(1m).Allocate((IEnumerable<decimal>)null!));
        Assert.Throws<ArgumentNullException>(() => Baht.Of(1m).Allocate((IReadOnlyDictionary<string, decimal>)null!));
        Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(() => Allocation.Split(1m, [1m], decimals: 29)).ParamName);
    }

    private static void Holds(Action<Baht, decimal[]> law) =>
        Property.Holds(Cases, Shrink, example => law(Baht.Satang(example.Satang), Array.ConvertAll(example.Weights, weight => (decimal)weight)));

    private static IEnumerable<(int, int[])> Shrink((int Satang, int[] Weights) example)
    {
        if (example.Satang > 0)
            yield return (example.Satang / 2, example.Weights);
        for (int index = 0; index < example.Weights.Length; index++)
        {
            int[] fewer = [.. example.Weights.Where((_, other) => other != index)];
            if (fewer.Any(weight => weight > 0))
                yield return (example.Satang, fewer);
        }
    }

    private static IEnumerable<(decimal, Baht)> Sorted(Baht amount, decimal[] weights) =>
        weights.Zip(amount.Allocate(weights)).OrderBy(part => part.First).ThenBy(part => part.Second);
}
