using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Quantities;

public class DecimalIntervalTests
{
    [Fact]
    public void The_default_is_the_point_0()
    {
        Assert.Equal(DecimalInterval.Closed(0m, 0m), default);
        Assert.True(default(DecimalInterval).IsPoint);
    }

    [Fact]
    public void Both_bounds_belong_to_it()
    {
        var interval = DecimalInterval.Closed(91.15m, 93.15m);
        Assert.Equal((91.15m, 93.15m), (interval.Lower, interval.Upper));
        Assert.False(interval.IsPoint);
        Assert.False(interval.Contains(91.1499m));
        Assert.True(interval.Contains(91.15m));
        Assert.True(interval.Contains(93.15m));
        Assert.False(interval.Contains(93.1501m));
    }

    [Fact]
    public void Equality_is_by_bounds_and_not_by_their_scale()
    {
        Laws.Equality(DecimalInterval.Closed(1.0m, 2m), DecimalInterval.Closed(1.00m, 2.0m), DecimalInterval.Closed(1m, 2.1m));
        Laws.Equality(DecimalInterval.Closed(1.0m, 2m), DecimalInterval.Closed(1.00m, 2.0m), DecimalInterval.Closed(0.9m, 2m));
    }

    [Fact]
    public void Bounds_in_the_wrong_order_are_refused_by_name()
    {
        var thrown = Assert.Throws<ArgumentException>(() => DecimalInterval.Closed(1.0m, 0.990m));
        Assert.Equal("upper", thrown.ParamName);
        Assert.StartsWith("The upper bound 0.99 lies below the lower bound 1; it must be at least that.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_contains_what_lies_between_its_bounds_and_nothing_else() =>
        Property.Holds(Decimals.Any.Three(), _ => [], values =>
        {
            (decimal lower, decimal upper, decimal value) = (Math.Min(values.Item1, values.Item2), Math.Max(values.Item1, values.Item2), values.Item3);
            Assert.Equal(value >= lower && value <= upper, DecimalInterval.Closed(lower, upper).Contains(value));
        });

    [Fact]
    public void Its_text_is_the_bounds_in_brackets() => Assert.Equal("[91.15, 93]", DecimalInterval.Closed(91.150m, 93.0m).ToString());

    [Fact]
    public void Each_bound_belongs_or_not_as_said()
    {
        Assert.Equal((true, true), EndsOf(DecimalInterval.Closed(1m, 2m)));
        Assert.Equal((true, false), EndsOf(DecimalInterval.ClosedOpen(1m, 2m)));
        Assert.Equal((false, true), EndsOf(DecimalInterval.OpenClosed(1m, 2m)));
        Assert.Equal((false, false), EndsOf(DecimalInterval.Open(1m, 2m)));
        Assert.Equal(DecimalInterval.Closed(1m, 1m), DecimalInterval.Point(1m));

        static (bool, bool) EndsOf(DecimalInterval interval)
        {
            Assert.True(interval.Contains(1.5m));
            Assert.Equal((interval.IncludesLower, interval.IncludesUpper), (interval.Contains(1m), interval.Contains(2m)));
            return (interval.IncludesLower, interval.IncludesUpper);
        }
    }

    [Fact]
    public void Intervals_that_differ_in_what_belongs_are_not_equal() =>
        Laws.Equality(DecimalInterval.Open(1.0m, 2m), DecimalInterval.Open(1m, 2.0m), DecimalInterval.OpenClosed(1m, 2m));

    [Fact]
    public void An_interval_that_would_hold_nothing_is_refused()
    {
        foreach (Func<decimal, decimal, DecimalInterval> create in (Func<decimal, decimal, DecimalInterval>[])[DecimalInterval.Open, DecimalInterval.ClosedOpen, DecimalInterval.OpenClosed])
        {
            var thrown = Assert.Throws<ArgumentException>(() => create(1.0m, 1m));
            Assert.StartsWith("Nothing lies between the bounds 1 and 1, which do not both belong; the upper must lie above the lower.", thrown.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Its_text_is_read_back_as_the_same_interval() =>
        Property.Holds(Intervals.Any, Intervals.Shrink, interval => TextLaws.RoundTrips(interval));

    [Theory]
    [InlineData("1, 2]", "\"1, 2]\" cannot be read: expected '[' or '(' at position 1, where '1' stands")]
    [InlineData("[1; 2]", "\"[1; 2]\" cannot be read: expected ', ' at position 3, where ';' stands")]
    [InlineData("[1, 2", "\"[1, 2\" cannot be read: expected ']' or ')' at the end")]
    [InlineData("[1, x]", "\"[1, x]\" cannot be read: expected a digit at position 5, where 'x' stands")]
    [InlineData("[1, 2] ", "\"[1, 2] \" cannot be read: expected the end at position 7, where ' ' stands")]
    [InlineData("[2, 1]", "\"[2, 1]\" cannot be read: the upper bound must be above the lower, or be the same number and both included")]
    public void Other_texts_are_refused(string text, string message) => TextLaws.Refuses<DecimalInterval>(text, message);
}
