using FsCheck;
using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;
using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Targets;

/// <summary>What quarters add, and where they stand, are two ways to say one thing.</summary>
public class QuarterlySeriesLaws
{
    private static readonly Measure<Baht> Surplus = Measure.Money("surplus", "Surplus", canBeNegative: true);

    private static readonly Gen<Baht?[]> Quarters = Gen.Choose(0, 4).SelectMany(count => Gen.Frequency(
        (3, Decimals.Between(-200m, 200m).Select(value => (Baht?)Baht.Of(value))), (1, Gen.Constant<Baht?>(null))).ArrayOf(count));

    [Fact]
    public void Converting_there_and_back_changes_nothing() =>
        Property.Holds(Quarters, Shrink, quarters =>
        {
            QuarterlySeries added = Surplus.Incremental(Year, quarters);
            QuarterlySeries standing = Surplus.Cumulative(Year, quarters);
            Assert.Equal(added, added.AsCumulative().AsIncremental());
            Assert.Equal(standing, standing.AsIncremental().AsCumulative());
        });

    [Fact]
    public void Converting_leaves_every_standing_where_it_is() =>
        Property.Holds(Quarters, Shrink, quarters =>
        {
            QuarterlySeries added = Surplus.Incremental(Year, quarters);
            QuarterlySeries standing = added.AsCumulative();
            Assert.Equal(SeriesKind.Cumulative, standing.Kind);
            Assert.Equal(Standings(added), Standings(standing));
        });

    [Fact]
    public void A_standing_is_the_sum_of_what_was_added() =>
        Property.Holds(Quarters, Shrink, quarters =>
        {
            QuarterlySeries added = Surplus.Incremental(Year, quarters);
            for (int count = 1; count <= 4; count++)
                Assert.Equal(count > quarters.Length ? null : quarters.Take(count).Sum(quarter => quarter?.Amount ?? 0m), added.StandingAt(count));
        });

    [Fact]
    public void Better_is_the_other_way_round_where_less_is_better() =>
        Property.Holds(Quarters.Two().Select(pair => (pair.Item1, pair.Item2)), ShrinkPair, pair =>
        {
            (QuarterlySeries plan, QuarterlySeries actual) = (Surplus.Incremental(Year, pair.Item1), Surplus.Cumulative(Year, pair.Item2));
            var progress = new QuarterlyProgress(plan, actual, BetterWhen.Lower);
            foreach (QuarterProgress quarter in progress.Quarters)
            {
                int number = quarter.Quarter.Number;
                TrackStatus expected = plan.StandingAt(number) is not { } planned || actual.StandingAt(number) is not { } reached ? TrackStatus.Undecided
                    : reached <= planned ? TrackStatus.OnTrack : TrackStatus.Behind;
                Assert.Equal(expected, quarter.Status);
                Assert.Equal(
                    new QuarterlyProgress(Surplus.Incremental(Year, Negated(pair.Item1)), Surplus.Cumulative(Year, Negated(pair.Item2)))[number].Status,
                    quarter.Status);
            }
        });

    private static Baht?[] Negated(Baht?[] quarters) => Array.ConvertAll(quarters, quarter => quarter is { } amount ? (Baht?)(-amount) : null);

    private static decimal?[] Standings(QuarterlySeries series) => [.. Enumerable.Range(1, 4).Select(series.StandingAt)];

    private static IEnumerable<Baht?[]> Shrink(Baht?[] quarters)
    {
        if (quarters.Length > 0)
            yield return quarters[..^1];
        for (int index = 0; index < quarters.Length; index++)
        {
            if (quarters[index] is not { } amount)
                continue;
            yield return [.. quarters[..index], null, .. quarters[(index + 1)..]];
            foreach (decimal simpler in Decimals.Shrink(amount.Amount).Where(simpler => simpler != amount.Amount))
                yield return [.. quarters[..index], Baht.Of(simpler), .. quarters[(index + 1)..]];
        }
    }

    private static IEnumerable<(Baht?[], Baht?[])> ShrinkPair((Baht?[] Left, Baht?[] Right) pair) =>
        Shrink(pair.Left).Select(left => (left, pair.Right)).Concat(Shrink(pair.Right).Select(right => (pair.Left, right)));
}
