using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Quantities;

public class DecimalIntervalArithmeticTests
{
    [Fact]
    public void The_intersection_holds_what_both_hold() =>
        Property.Holds(Intervals.Any.Two(), Intervals.ShrinkPair, pair =>
        {
            (DecimalInterval left, DecimalInterval right) = pair;
            DecimalInterval? both = left.Intersect(right);
            Assert.All(Intervals.Probes, value => Assert.Equal(left.Contains(value) && right.Contains(value), both?.Contains(value) ?? false));
            Assert.Equal(both, right.Intersect(left));
            Assert.Equal(both is not null, left.Meets(right));
            Assert.Equal(both == right, left.Contains(right));
        });

    [Fact]
    public void The_hull_holds_both_and_nothing_outside_their_bounds() =>
        Property.Holds(Intervals.Any.Two(), Intervals.ShrinkPair, pair =>
        {
            (DecimalInterval left, DecimalInterval right) = pair;
            DecimalInterval hull = left.Hull(right);
            Assert.True(hull.Contains(left) && hull.Contains(right));
            Assert.Equal(hull, right.Hull(left));
            Assert.True(left.Contains(hull.Lower) || right.Contains(hull.Lower) || !hull.IncludesLower);
            Assert.True(left.Contains(hull.Upper) || right.Contains(hull.Upper) || !hull.IncludesUpper);
            Assert.Equal((Math.Min(left.Lower, right.Lower), Math.Max(left.Upper, right.Upper)), (hull.Lower, hull.Upper));
        });

    // The probes lie twice as dense as the bounds, so an inner value of the sum is a sum of probes.
    [Fact]
    public void The_sum_holds_the_sums_and_nothing_else() =>
        Property.Holds(Intervals.Any.Two(), Intervals.ShrinkPair, pair =>
        {
            (DecimalInterval left, DecimalInterval right) = pair;
            DecimalInterval sum = left + right;
            decimal[] sums = [.. Intervals.ProbesIn(left).SelectMany(one => Intervals.ProbesIn(right).Select(other => one + other)).Distinct()];
            Assert.All(sums, value => Assert.True(sum.Contains(value)));
            Assert.Equal((left.Lower + right.Lower, left.Upper + right.Upper), (sum.Lower, sum.Upper));
            Assert.Equal(sums.Contains(sum.Lower), sum.IncludesLower);
            Assert.Equal(sums.Contains(sum.Upper), sum.IncludesUpper);
            Assert.Equal(sum, right + left);
            Assert.Equal(left - right, left + -right);
        });

    [Fact]
    public void Scaling_scales_each_number_and_swaps_the_ends_with_what_belongs_where_the_factor_is_negative() =>
        Property.Holds(Intervals.Any, Intervals.Shrink, interval =>
        {
            foreach (decimal factor in (decimal[])[-2m, -1m, -0.5m, 0.5m, 1m, 3m])
            {
                DecimalInterval scaled = interval * factor;
                Assert.All(Intervals.Probes, value => Assert.Equal(interval.Contains(value), scaled.Contains(value * factor)));
                Assert.Equal(factor > 0m ? interval.IncludesLower : interval.IncludesUpper, scaled.IncludesLower);
            }

            Assert.Equal(DecimalInterval.Point(0m), interval * 0m);
            Assert.Equal(interval, -(-interval));
            Assert.Equal(-interval, interval * -1m);
        });

    [Fact]
    public void Openness_changes_places_with_the_bounds() =>
        Assert.Equal(DecimalInterval.OpenClosed(-20m, -10m), DecimalInterval.ClosedOpen(1m, 2m) * -10m);

    [Fact]
    public void The_ratio_holds_every_quotient_and_its_bounds_are_reached_where_they_belong() =>
        Property.Holds(Intervals.Any.SelectMany(_ => Intervals.WithoutZero, (left, right) => (left, right)), _ => [], pair =>
        {
            (DecimalInterval numerator, DecimalInterval denominator) = pair;
            DecimalInterval ratio = numerator.DividedBy(denominator, decimals: 4);
            var quotients = Intervals.ProbesIn(numerator).SelectMany(one => Intervals.ProbesIn(denominator).Select(other => (one, other))).ToArray();
            Assert.All(quotients, quotient => Assert.True(ratio.Contains(quotient.one / quotient.other)));
            if (ratio.IncludesLower)
                Assert.Contains(quotients, quotient => quotient.one == ratio.Lower * quotient.other);
            if (ratio.IncludesUpper)
                Assert.Contains(quotients, quotient => quotient.one == ratio.Upper * quotient.other);
        });

    [Fact]
    public void The_bounds_of_a_ratio_are_the_extreme_quotients_rounded_outward() =>
        Property.Holds(Intervals.Any.SelectMany(_ => Intervals.WithoutZero, (left, right) => (left, right)), _ => [], pair =>
        {
            (DecimalInterval numerator, DecimalInterval denominator) = pair;
            DecimalInterval ratio = numerator.DividedBy(denominator, decimals: 4);
            decimal[] corners = [numerator.Lower / denominator.Lower, numerator.Lower / denominator.Upper, numerator.Upper / denominator.Lower, numerator.Upper / denominator.Upper];
            Assert.InRange(corners.Min() - ratio.Lower, 0m, 0.0001m);
            Assert.InRange(ratio.Upper - corners.Max(), 0m, 0.0001m);
        });

    [Theory]
    [InlineData("[1, 2]", "[3, 4]", "[0.25, 0.67)")]
    [InlineData("[1, 1]", "[3, 3]", "(0.33, 0.34)")]
    [InlineData("[-1, -1]", "[3, 3]", "(-0.34, -0.33)")]
    [InlineData("[1, 2)", "(2, 4]", "[0.25, 1)")]
    [InlineData("[1, 2]", "[-2, -1)", "(-2, -0.5]")]
    [InlineData("[0, 1]", "(1, 2)", "[0, 1)")]
    [InlineData("[-1, 1)", "[1, 2]", "[-1, 1)")]
    public void Ratios_to_two_decimals(string numerator, string denominator, string ratio) =>
        Assert.Equal(ratio, DecimalInterval.Parse(numerator).DividedBy(DecimalInterval.Parse(denominator), decimals: 2).ToString());

    [Theory]
    [InlineData("[-1, 1]")]
    [InlineData("(0, 1]")]
    [InlineData("[-1, 0)")]
    [InlineData("[0, 0]")]
    public void A_denominator_that_reaches_0_is_refused(string denominator)
    {
        var thrown = Assert.Throws<ArgumentException>(() => DecimalInterval.Point(1m).DividedBy(DecimalInterval.Parse(denominator), decimals: 2));
        Assert.Equal("denominator", thrown.ParamName);
        Assert.StartsWith($"The denominator {denominator} reaches 0;", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[9.4125, 9.4135]", "[9.395, 9.405]", "0.0075")]
    [InlineData("[1, 2)", "[2, 3]", "0")]
    [InlineData("[1, 2]", "[1.5, 3]", "0")]
    public void The_distance_is_the_gap_between_the_nearest_bounds(string left, string right, string distance)
    {
        Assert.Equal(Number.Of(distance), DecimalInterval.Parse(left).DistanceTo(DecimalInterval.Parse(right)));
        Assert.Equal(Number.Of(distance), DecimalInterval.Parse(right).DistanceTo(DecimalInterval.Parse(left)));
    }

    [Fact]
    public void Bounds_that_no_decimal_holds_are_refused_and_not_rounded()
    {
        var tiny = DecimalInterval.Point(1e-28m);
        Assert.Throws<OverflowException>(() => tiny * 0.5m);
        Assert.Throws<OverflowException>(() => DecimalInterval.Point(1e27m) + tiny);
        Assert.Throws<OverflowException>(() => DecimalInterval.Point(decimal.MaxValue) * 2m);
    }
}
