using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Reporting;

public class ReportedIntervalTests
{
    [Theory]
    [InlineData("9.40", "[9.395, 9.405]")]
    [InlineData("9.4", "[9.35, 9.45]")]
    [InlineData("93", "[92.5, 93.5]")]
    [InlineData("0.00", "[-0.005, 0.005]")]
    [InlineData("-4.8284", "[-4.82845, -4.82835]")]
    public void A_rounded_figure_stands_for_half_a_unit_to_each_side_with_both_ends(string printed, string interval) =>
        Assert.Equal(interval, Reported.Rounded(Number.Of(printed)).Interval.ToString());

    [Theory]
    [InlineData("9.40", "[9.4, 9.41)")]
    [InlineData("-9.40", "(-9.41, -9.4]")]
    [InlineData("0.00", "(-0.01, 0.01)")]
    [InlineData("0", "(-1, 1)")]
    public void A_truncated_figure_stands_for_a_unit_away_from_zero(string printed, string interval) =>
        Assert.Equal(interval, Reported.Truncated(Number.Of(printed)).Interval.ToString());

    [Fact]
    public void An_exact_figure_and_a_dash_stand_for_themselves()
    {
        Assert.Equal(DecimalInterval.Point(9.40m), Reported.Exact(9.40m).Interval);
        Assert.Equal(DecimalInterval.Point(0m), Reported.Nothing.Interval);
    }

    [Fact]
    public void Both_ends_of_a_rounded_figure_belong_whichever_way_a_half_went()
    {
        DecimalInterval interval = Reported.Rounded(77.53m).Interval!.Value;
        Assert.True(interval.Contains(77.525m));
        Assert.True(interval.Contains(77.535m));
        Assert.False(interval.Contains(77.5249999m));
        Assert.False(interval.Contains(77.5350001m));
    }

    [Fact]
    public void A_value_lies_in_the_interval_of_its_print() =>
        Property.Holds(PrintedTerm.Any.ArrayOf(1), PrintedTerm.Shrink, terms =>
        {
            PrintedTerm term = terms[0];
            Assert.True(term.Printed.Interval!.Value.Contains(term.Value));
            Assert.True(Reported.Rounded(decimal.Round(term.Value, term.Decimals, MidpointRounding.ToEven) + new decimal(0, 0, 0, false, (byte)term.Decimals)).Interval!.Value.Contains(term.Value));
        });

    [Fact]
    public void A_value_lies_in_the_interval_of_a_truncated_print_exactly_where_it_is_cut_off_to_it() =>
        Property.Holds(PrintedTerm.Any.Two().Select(pair => new[] { pair.Item1, pair.Item2 }), PrintedTerm.Shrink, terms =>
        {
            (PrintedTerm term, decimal value) = (terms[0] with { Kind = ReportedKind.Truncated }, terms[^1].Value);
            Assert.Equal(decimal.Round(value, term.Decimals, MidpointRounding.ToZero) == term.Printed.Number, term.Printed.Interval!.Value.Contains(value));
        });

    [Fact]
    public void The_unit_of_print_multiplies()
    {
        Reported allocated = Reported.Rounded(39.1151m).In(BahtUnit.Millions);
        Assert.Equal("[39.11505, 39.11515]", allocated.Interval.ToString());
        Assert.Equal("[39115050, 39115150]", allocated.IntervalInBaseUnit.ToString());
        Assert.Equal("[500, 1500]", Reported.Rounded(1m).In(BahtUnit.Thousands).IntervalInBaseUnit.ToString());
        Assert.Equal(allocated.Interval, Reported.Rounded(39.1151m).IntervalInBaseUnit);
    }

    [Fact]
    public void Where_no_decimal_holds_a_bound_there_is_no_interval()
    {
        Assert.Null(Reported.Rounded(1e-28m).Interval);
        Assert.Equal("Half a unit of the 28th decimal is finer than a decimal holds.", Assert.Throws<OverflowException>(() => Reported.Rounded(1e-28m).HalfUnit).Message);
        Assert.NotNull(Reported.Rounded(1e-27m).Interval);
        Assert.NotNull(Reported.Truncated(1e-28m).Interval);
        Assert.Null(Reported.Rounded(decimal.MaxValue).Interval);
        Assert.Null(Reported.Truncated(decimal.MaxValue).Interval);
        Assert.Equal(decimal.MaxValue, Reported.Exact(decimal.MaxValue).Interval!.Value.Upper);
        Assert.Null(Reported.Exact(decimal.MaxValue).In(BahtUnit.Thousands).IntervalInBaseUnit);
    }
}
