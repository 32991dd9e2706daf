using FsCheck;
using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Time;

/// <summary>What every period owes to its arithmetic, one law for all.</summary>
public class PeriodArithmeticTests
{
    [Fact]
    public void A_sum_is_undone_by_a_difference()
    {
        Sums(Periods.AnyYear, (period, number) => period + number, (period, number) => period - number, (left, right) => left - right);
        Sums(Periods.AnyHalf, (period, number) => period + number, (period, number) => period - number, (left, right) => left - right);
        Sums(Periods.AnyQuarter, (period, number) => period + number, (period, number) => period - number, (left, right) => left - right);
        Sums(Periods.AnyMonth, (period, number) => period + number, (period, number) => period - number, (left, right) => left - right);
        Sums(Periods.AnyBuddhistYear, (period, number) => period + number, (period, number) => period - number, (left, right) => left - right);
    }

    [Fact]
    public void Methods_say_what_operators_say()
    {
        Sums(Periods.AnyYear, (period, number) => period.Plus(number), (period, number) => period.Minus(number), (left, right) => left.Minus(right));
        Sums(Periods.AnyHalf, (period, number) => period.Plus(number), (period, number) => period.Minus(number), (left, right) => left.Minus(right));
        Sums(Periods.AnyQuarter, (period, number) => period.Plus(number), (period, number) => period.Minus(number), (left, right) => left.Minus(right));
        Sums(Periods.AnyMonth, (period, number) => period.Plus(number), (period, number) => period.Minus(number), (left, right) => left.Minus(right));
        Sums(Periods.AnyBuddhistYear, (period, number) => period.Plus(number), (period, number) => period.Minus(number), (left, right) => left.Minus(right));
    }

    [Fact]
    public void The_next_begins_on_the_day_after_the_last_and_leads_back()
    {
        Follow(Periods.AnyYear.Where(period => period != FiscalYear.MaxValue), period => period.Next(), period => period.Previous(), period => (period.Start, period.EndExclusive));
        Follow(Periods.AnyHalf.Where(period => period != FiscalHalf.MaxValue), period => period.Next(), period => period.Previous(), period => (period.Start, period.EndExclusive));
        Follow(Periods.AnyQuarter.Where(period => period != FiscalQuarter.MaxValue), period => period.Next(), period => period.Previous(), period => (period.Start, period.EndExclusive));
        Follow(Periods.AnyMonth.Where(period => period != FiscalMonth.MaxValue), period => period.Next(), period => period.Previous(), period => (period.Start, period.EndExclusive));
        Follow(Periods.AnyBuddhistYear.Where(period => period != BuddhistYear.MaxValue), period => period.Next(), period => period.Previous(), period => (period.Start, period.EndExclusive));
    }

    [Fact]
    public void Order_is_that_of_the_first_days()
    {
        Order(Periods.AnyYear, period => period.Start);
        Order(Periods.AnyHalf, period => period.Start);
        Order(Periods.AnyQuarter, period => period.Start);
        Order(Periods.AnyMonth, period => period.Start);
        Order(Periods.AnyBuddhistYear, period => period.Start);
    }

    [Fact]
    public void From_one_through_another_are_all_between_both_included()
    {
        Ranges(Periods.AnyYear, (first, last) => first.Through(last), (left, right) => left - right);
        Ranges(Periods.AnyHalf, (first, last) => first.Through(last), (left, right) => left - right);
        Ranges(Periods.AnyQuarter, (first, last) => first.Through(last), (left, right) => left - right);
        Ranges(Periods.AnyMonth, (first, last) => first.Through(last), (left, right) => left - right);
        Ranges(Periods.AnyBuddhistYear, (first, last) => first.Through(last), (left, right) => left - right);
    }

    [Fact]
    public void A_range_that_ends_before_it_begins_is_refused()
    {
        Refused("The last year is earlier than the first, FY2506.", () => FiscalYear.MinValue.Next().Through(FiscalYear.MinValue));
        Refused("The last half is earlier than the first, H2/2505.", () => FiscalHalf.MinValue.Next().Through(FiscalHalf.MinValue));
        Refused("The last quarter is earlier than the first, Q2/2505.", () => FiscalQuarter.MinValue.Next().Through(FiscalQuarter.MinValue));
        Refused("The last month is earlier than the first, M2/2505.", () => FiscalMonth.MinValue.Next().Through(FiscalMonth.MinValue));
        Refused("The last year is earlier than the first, BE2484.", () => BuddhistYear.MinValue.Next().Through(BuddhistYear.MinValue));

        static void Refused(string expected, Func<object> range) =>
            Assert.StartsWith(expected, Assert.Throws<ArgumentOutOfRangeException>("last", range).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_of_one_is_that_one() => Assert.Equal([FiscalQuarter.MaxValue], FiscalQuarter.MaxValue.Through(FiscalQuarter.MaxValue));

    [Fact]
    public void Quarters_and_months_go_over_into_the_next_year()
    {
        Assert.Equal("Q1/2569", (Example.Year.Quarter(4) + 1).ToString());
        Assert.Equal("Q4/2567", (Example.Year.Quarter(1) - 1).ToString());
        Assert.Equal("Q3/2570", (Example.Year.Quarter(2) + 9).ToString());
        Assert.Equal("M1/2569", (Example.Year.Month(12) + 1).ToString());
        Assert.Equal("H2/2567", (Example.Year.Half(1) - 1).ToString());
        Assert.Equal(11, FiscalMonth.Of(Example.Year, 12) - FiscalMonth.Of(Example.Year, 1));
    }

    private static void Sums<T>(Gen<T> periods, Func<T, int, T> add, Func<T, int, T> subtract, Func<T, T, int> distance)
        where T : struct, IEquatable<T> =>
        Property.Holds(periods.Two(), _ => [], pair =>
        {
            (T from, T to) = pair;
            int between = distance(to, from);
            Assert.Equal(to, add(from, between));
            Assert.Equal(from, subtract(to, between));
            Assert.Equal(-between, distance(from, to));
            Assert.Equal(from, add(from, 0));
        });

    private static void Follow<T>(Gen<T> periods, Func<T, T> next, Func<T, T> previous, Func<T, (NodaTime.LocalDate Start, NodaTime.LocalDate EndExclusive)> bounds)
        where T : struct =>
        Property.Holds(periods, _ => [], period =>
        {
            Assert.Equal(bounds(period).EndExclusive, bounds(next(period)).Start);
            Assert.Equal(period, previous(next(period)));
        });

    private static void Order<T>(Gen<T> periods, Func<T, NodaTime.LocalDate> start)
        where T : struct, IEquatable<T>, IComparable<T> =>
        Property.Holds(periods.Two(), _ => [], pair =>
        {
            (T left, T right) = pair;
            int sign = start(left).CompareTo(start(right));
            if (sign == 0)
                Laws.Equality(left, right, EqualityComparer<T>.Default.Equals(left, default) ? periods.Where(other => !other.Equals(default(T))).Sample(1).Single() : default);
            else
                Laws.Ordering(sign < 0 ? (T[])[left, right] : [right, left]);
        });

    private static void Ranges<T>(Gen<T> periods, Func<T, T, IReadOnlyList<T>> through, Func<T, T, int> distance)
        where T : struct, IComparable<T> =>
        Property.Holds(periods.Two(), _ => [], pair =>
        {
            (T first, T last) = pair.Item1.CompareTo(pair.Item2) <= 0 ? pair : (pair.Item2, pair.Item1);
            IReadOnlyList<T> all = through(first, last);
            Assert.Equal((first, last), (all[0], all[^1]));
            Assert.Equal(distance(last, first) + 1, all.Count);
            Assert.All(Enumerable.Range(0, all.Count), index => Assert.Equal(index, distance(all[index], first)));
        });
}
