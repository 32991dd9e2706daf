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
}
