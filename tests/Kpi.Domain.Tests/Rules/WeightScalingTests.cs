using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Kpi.Domain.Tests.Rules;

public class WeightScalingTests
{
    /// <summary>Weights in hundredths, some alike and some hardly anything.</summary>
    private static readonly Gen<decimal[]> Weights =
        from steps in Gen.Frequency((1, Gen.Elements(1, 2, 50, 9_999, 10_000)), (2, Gen.Choose(1, 10_000))).NonEmptyListOf()
        select steps.Select(step => step / 100m).ToArray();

    [Fact]
    public void Scaled_weights_total_exactly_100() => Holds(weights => Assert.Equal(100m, Scaled(weights)?.Sum() ?? 100m));

    [Fact]
    public void Each_scaled_weight_is_within_one_hundredth_of_its_share() => Holds(weights =>
    {
        foreach ((decimal scaled, decimal weight) in (Scaled(weights) ?? []).Zip(weights))
            Assert.True(Math.Abs(scaled * weights.Sum() - weight * 100m) < 0.01m * weights.Sum(), $"{weight} became {scaled}");
    });

    [Fact]
    public void A_smaller_weight_never_becomes_the_larger_and_equal_ones_differ_by_a_hundredth_at_most() => Holds(weights =>
    {
        (decimal Scaled, decimal Weight)[] pairs = [.. (Scaled(weights) ?? []).Zip(weights)];
        foreach ((decimal Scaled, decimal Weight) left in pairs)
        {
            foreach ((decimal Scaled, decimal Weight) right in pairs)
            {
                Assert.True(left.Weight >= right.Weight || left.Scaled <= right.Scaled);
                Assert.True(left.Weight != right.Weight || Math.Abs(left.Scaled - right.Scaled) <= 0.01m);
            }
        }
    });

    [Fact]
    public void Weights_that_total_100_stay_as_they_are() => Holds(weights =>
    {
        if (Scaled(weights) is { } scaled)
            Assert.Equal(scaled, Scaled([.. scaled]));
    });

    [Fact]
    public void It_is_refused_only_where_a_weight_would_be_0() => Holds(weights =>
    {
        if (Scaled(weights) is null)
            Assert.True(weights.Min() * 100m < 0.01m * weights.Sum());
    });

    [Theory]
    [InlineData("40 30 29", "40.41 30.3 29.29")]
    [InlineData("1 1 1", "33.34 33.33 33.33")]
    [InlineData("1 1 2 2", "16.67 16.67 33.33 33.33")] // lost: 16.666… more than 33.333…, so they are served first
    [InlineData("1 1 1 3", "16.67 16.67 16.66 50")]
    [InlineData("0.155 0.845", "15.5 84.5")]
    [InlineData("0.1234 0.1234 0.1234", "33.3334 33.3333 33.3333")]
    [InlineData("1.00000 2.000", "33.33 66.67")] // zeros at the end are no decimals
    public void What_is_lost_goes_to_those_that_lost_most(string weights, string expected) =>
        Assert.Equal(Numbers(expected), Scaled(Numbers(weights)));

    [Fact]
    public void Each_component_gets_what_the_framework_sets_in_the_scorecards_order()
    {
        WeightScaling scaling = WeightScaling.Of(Scorecard(Framework(("1", 70m), ("2", 30m)), ("2", [1m, 1m, 1m]), ("1", [1m, 3m])))!;

        Assert.True(scaling.IsToFramework);
        Assert.Equal([10m, 10m, 10m, 17.5m, 52.5m], scaling.Weights);
    }

    [Fact]
    public void Decimals_of_what_the_framework_sets_count_too() => Assert.Equal(
        [66.6667m, 16.6667m, 16.6666m],
        WeightScaling.Of(Scorecard(Framework(("1", 66.6667m), ("2", 33.3333m)), ("1", [1m]), ("2", [1m, 1m])))!.Weights);

    public static TheoryData<string> Codes => ["1", "1 3", "1 2 3", "1 1"];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Components_that_the_framework_does_not_set_are_scaled_together(string codes)
    {
        (string? Code, decimal?[] Weights)[] components = [.. codes.Split(' ').Select(code => (code, new decimal?[] { 1m }))];
        WeightScaling scaling = WeightScaling.Of(Scorecard(Framework(("1", 70m), ("2", 30m)), components))!;

        Assert.False(scaling.IsToFramework);
        Assert.Equal(100m, scaling.Weights.Sum());
        Assert.True(scaling.Weights.Max() - scaling.Weights.Min() <= 0.01m);
    }

    [Fact]
    public void A_component_whose_code_is_unknown_is_scaled_with_the_others() => Assert.Equal(
        [50m, 50m],
        WeightScaling.Of(Scorecard(Framework(("1", 70m), ("2", 30m)), ("1", [1m]), (null, [1m])))!.Weights);

    [Fact]
    public void A_framework_that_does_not_set_100_itself_is_not_followed() => Assert.Equal(
        [50m, 50m],
        WeightScaling.Of(Scorecard(Framework(("1", 70m), ("2", 29m)), ("1", [1m]), ("2", [1m])))!.Weights);

    [Fact]
    public void There_is_none_where_something_is_not_known()
    {
        Assert.Null(WeightScaling.Of(Scorecard(framework: null, ("1", [1m, null]))));
        Assert.Null(WeightScaling.Of(new ScorecardFacts(Name: null, Framework: null, new([null], IsComplete: true))));
        Assert.Null(WeightScaling.Of(new ScorecardFacts(Name: null, Framework: null, new([new("1", new([new("1.1", 1m, [])], IsComplete: false))], IsComplete: true))));
    }

    [Fact]
    public void There_is_none_where_a_weight_would_become_0() => Assert.Null(Scaled(100m, 100m, 100m, 100m, 0.001m));

    [Fact]
    public void The_finest_scale_is_26_decimals()
    {
        Assert.Equal([100m], Scaled(0.00000000000000000000000001m));
        Assert.Null(Scaled(0.000000000000000000000000001m));
    }

    [Fact]
    public void The_largest_remainder_serves_the_larger_then_the_earlier_of_those_that_lost_the_same()
    {
        Assert.Equal([2, 1, 1], LargestRemainder.Split(4, [1, 1, 1]).Select(part => (int)part));
        Assert.Equal([0, 2], LargestRemainder.Split(2, [1, 3]).Select(part => (int)part));
        Assert.Equal([0, 0, 5], LargestRemainder.Split(5, [BigInteger.Zero, 0, 1]).Select(part => (int)part));
    }

    private static void Holds(Action<decimal[]> law) =>
        Property.Holds(Weights, weights => weights.Length > 1 ? [weights[1..], weights[..^1]] : [], law);

    private static IReadOnlyList<decimal>? Scaled(params decimal[] weights) =>
        WeightScaling.Of(Scorecard(framework: null, ("1", [.. weights.Select(weight => (decimal?)weight)])))?.Weights;

    private static decimal[] Numbers(string text) => [.. text.Split(' ').Select(Number.Of)];

    private static FrameworkFacts Framework(params (string Code, decimal Weight)[] components) => new("F", 0m, 100m, components, CodesNest: false);

    private static ScorecardFacts Scorecard(FrameworkFacts? framework, params (string? Code, decimal?[] Weights)[] components) => new(
        Name: null,
        framework,
        new(
            [.. components.Select(component => new ComponentFacts(
                component.Code,
                new([.. component.Weights.Select(weight => new IndicatorFacts(Code: null, weight, []))], IsComplete: true)))],
            IsComplete: true));
}
