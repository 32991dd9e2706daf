using System.Numerics;
using FsCheck.Fluent;
using NodaTime;
using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Targets;

public class LinearScoreTests
{
    private static readonly TieredTarget Rising = new(Trust >= 65, Trust >= 75, Trust >= 85, ScoringMethod.Linear);
    private static readonly Measure<LocalDate> Finished = Measure.Date("finished", "Finished");
    private static readonly TieredTarget Falling = new(Smes <= 30, Smes <= 20, Smes <= 10, ScoringMethod.Linear);

    [Theory]
    [InlineData("64.99", "0")]
    [InlineData("65", "50")]
    [InlineData("70", "62.5")]
    [InlineData("75", "75")]
    [InlineData("77.53", "81.33")]
    [InlineData("80", "87.5")]
    [InlineData("85", "100")]
    [InlineData("100", "100")]
    public void Between_two_thresholds_lie_points_between_theirs(string value, string score) => AssertScores(Rising, Trust, Number.Of(value), Number.Of(score));

    [Theory]
    [InlineData("31", "0")]
    [InlineData("30", "50")]
    [InlineData("25", "62.5")]
    [InlineData("20", "75")]
    [InlineData("10", "100")]
    [InlineData("0", "100")]
    public void Lower_may_be_better(string value, string score) => AssertScores(Falling, Smes, Number.Of(value), Number.Of(score));

    [Fact]
    public void Whole_numbers_above_one_begin_at_the_next() =>
        AssertScores(new TieredTarget(Smes > 544, Smes >= 555, Smes >= 565, ScoringMethod.Linear), Smes, 550m, 62.5m);

    [Fact]
    public void A_threshold_that_is_not_enough_is_where_the_line_begins()
    {
        var target = new TieredTarget(Growth > 0, Growth > 10, Growth > 20, ScoringMethod.Linear);
        AssertScores(target, Growth, 0m, 0m);
        AssertScores(target, Growth, 0.01m, 50.03m);
        AssertScores(target, Growth, 10m, 75m);
        AssertScores(target, Growth, 20m, 100m);
    }

    [Fact]
    public void Thresholds_at_one_value_have_no_line_between() =>
        AssertScores(new TieredTarget(Growth >= 5, Growth > 5, Growth > 10, ScoringMethod.Linear), Growth, 5m, 50m);

    [Theory]
    [InlineData(2, "50.4")]
    [InlineData(500, "51")]
    [InlineData(999, "51.6")]
    public void A_rounded_score_stays_between_the_points_that_bound_it(int value, string score)
    {
        var target = new TieredTarget(Smes >= 1, Smes >= 1_000, Smes >= 2_000, ScoringMethod.Linear);
        decimal[] points = [50.4m, 51.6m, 100m];
        Assert.Equal(Number.Of(score), target.ScoreOf(_ => value, tier => points[(int)tier - 1], 0m, decimals: 0)!.Value.Value);
    }

    // 2 of 3 parts of the way from 50 to 75.
    [Fact]
    public void A_quotient_is_rounded_once_half_away_from_zero()
    {
        var thirds = new TieredTarget(Smes >= 0 & Smes >= 1, Smes >= 4, Smes >= 7, ScoringMethod.Linear);
        AssertScores(thirds, Smes, 3m, 66.67m);
        AssertScores(thirds, Smes, 3m, 66.6666666667m, decimals: 10);
        var eighths = new TieredTarget(Smes >= 1, Smes >= 5_001, Smes >= 10_001, ScoringMethod.Linear);
        AssertScores(eighths, Smes, 2m, 50.01m);
        AssertScores(eighths, Smes, 2m, 50.005m, decimals: 3);
    }

    [Fact]
    public void Numbers_of_28_digits_are_as_exact_as_small_ones()
    {
        var target = new TieredTarget(
            Impact >= Baht.Of(1e-28m), Impact >= Baht.Of(3e-28m), Impact >= Baht.Of(decimal.MaxValue), ScoringMethod.Linear);
        AssertScores(target, Impact, 2e-28m, 62.5m);
        AssertScores(target, Impact, decimal.MaxValue / 2m, 87.5m);
    }

    // From 30 September (50) to 31 August (75) are 30 days, from there to 31 July (100) are 31.
    [Theory]
    [InlineData(2025, 10, 1, "0")]
    [InlineData(2025, 9, 30, "50")]
    [InlineData(2025, 9, 15, "62.5")]
    [InlineData(2025, 8, 31, "75")]
    [InlineData(2025, 8, 1, "99.19")]
    [InlineData(2025, 7, 31, "100")]
    [InlineData(2025, 1, 1, "100")]
    public void Days_are_scored_as_numbers_are(int year, int month, int day, string score)
    {
        var target = new TieredTarget(Finished <= new LocalDate(2025, 9, 30), Finished <= new LocalDate(2025, 8, 31), Finished < new LocalDate(2025, 8, 1), ScoringMethod.Linear);
        AssertScores(target, Finished, Finished.ToDecimal(new LocalDate(year, month, day)), Number.Of(score));
    }

    [Theory]
    [InlineData("64.99", "12.5")]
    [InlineData("65", "50")]
    public void Below_basic_a_result_earns_what_the_framework_says_and_nothing_is_interpolated(string value, string score) =>
        Assert.Equal((Score)Number.Of(score), Rising.ScoreOf(_ => Number.Of(value), PointsOf, belowBasic: 12.5m, decimals: 2));

    [Fact]
    public void An_interpolated_score_is_the_exact_rational_rounded_once() =>
        Property.Holds(FsCheck.Fluent.Gen.Choose(0, 1_000_000).Two().Select(pair => (pair.Item1, pair.Item2)), ShrinkPair, pair =>
        {
            (int above, int width) = (pair.Item1, pair.Item2 + 1);
            if (above > width)
                return;
            var target = new TieredTarget(Smes >= 1, Smes >= 1 + width, Smes >= 2_000_002, ScoringMethod.Linear);

            // 50 + 25 × above / width in hundredths, half away from zero: one division of whole numbers.
            BigInteger hundredths = (2 * (5_000 * (BigInteger)width + 2_500 * (BigInteger)above) + width) / (2 * (BigInteger)width);

            Assert.Equal((Score)((decimal)hundredths / 100m), target.ScoreOf(_ => 1m + above, PointsOf, 0m, decimals: 2));
        });

    [Fact]
    public void Without_an_observation_there_is_no_score() => Assert.Null(Rising.ScoreOf(_ => null, PointsOf, 0m, decimals: 2));

    [Fact]
    public void By_steps_it_is_the_points_of_the_highest_tier_reached()
    {
        TieredTarget target = Target();
        Assert.Equal((Score)75m, target.ScoreOf(_ => 77.53m, PointsOf, 0m, decimals: 2));
        Assert.Equal((Score)5m, target.ScoreOf(_ => 3m, PointsOf, 5m, decimals: 2));
    }

    [Fact]
    public void More_is_never_worse_and_never_above_the_advanced_points() =>
        Property.Holds(Generators.Decimals.Between(0m, 100m).Two().Select(pair => (pair.Item1, pair.Item2)), Generators.Decimals.ShrinkPair, pair =>
        {
            Score lower = Rising.ScoreOf(_ => Math.Min(pair.Item1, pair.Item2), PointsOf, 0m, 4)!.Value;
            Score higher = Rising.ScoreOf(_ => Math.Max(pair.Item1, pair.Item2), PointsOf, 0m, 4)!.Value;
            Assert.True(lower <= higher);
            Assert.True(higher <= 100m);
        });

    private static IEnumerable<(int, int)> ShrinkPair((int Above, int Width) pair)
    {
        if (pair.Above > 0)
            yield return (pair.Above / 2, pair.Width);
        if (pair.Width > 0)
            yield return (pair.Above, pair.Width / 2);
    }

    private static Score PointsOf(Tier tier) => Framework.TierPoints.Value[tier];

    private static void AssertScores(TieredTarget target, Measure measure, decimal value, decimal score, int decimals = 2) =>
        Assert.Equal((Score)score, target.ScoreOf(facts => facts == measure.Facts ? value : null, PointsOf, 0m, decimals));
}
