using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Scorecards;

/// <summary>What it would take to reach a level, held against all subsets of indicators, each assessed anew.</summary>
public class WaysToReachTests
{
    private const int Cases = 150;
    private const int All = 1000;

    [Fact]
    public void The_sets_are_exactly_those_that_reach_the_level_and_fail_without_any_one_of_them()
    {
        int met = 0;
        Property.Holds(Improvable.Any, improvable => improvable.Shrink(), improvable =>
        {
            WaysToReach ways = improvable.Assess().WaysToReach(improvable.Level, All);
            string[] expected = [.. MinimalSets(improvable).Order(StringComparer.Ordinal)];
            met += expected.Length;
            Assert.Equal(improvable.Reaches(), ways.IsReached);
            Assert.Equal(expected, ways.Ways.Select(way => Show(CodesOf(way))).Order(StringComparer.Ordinal));
            Assert.Equal(ways.Ways.Select(way => way.Count).Order(), ways.Ways.Select(way => way.Count));
            Assert.True(ways.IsComplete);
        }, Cases);
        Assert.InRange(met, Cases / 2, int.MaxValue);
    }

    [Fact]
    public void A_way_reaches_the_level_with_just_the_points_that_it_says() =>
        Property.Holds(Improvable.Any, improvable => improvable.Shrink(), improvable => Assert.All(improvable.Assess().WaysToReach(improvable.Level, All).Ways, way =>
        {
            decimal total = Apply(improvable, way).Assess().Total!.Value.Value;
            Assert.Equal(total - improvable.Assess().Total!.Value.Value, way.Tiers.Sum(tier => tier.Gain.Value));
            Assert.Equal(improvable.Level, LowestOf(improvable.Framework.LevelOf(total + way.PointsLacking.Value), improvable.Level));
            if (way.ScoredByEvaluator.Count == 0)
            {
                Assert.Equal((Score)0m, way.PointsLacking);
                return;
            }

            Assert.NotEqual(improvable.Level, LowestOf(improvable.Framework.LevelOf(total + way.PointsLacking.Value - 0.000_000_01m), improvable.Level));
            decimal most = Apply(improvable, way, withEvaluated: true).Assess().Total!.Value.Value;
            Assert.InRange(way.PointsLacking.Value, 0.000_000_01m, most - total);
        }), Cases);

    [Fact]
    public void A_way_fails_when_any_improvement_is_left_out_or_any_tier_lowered() =>
        Property.Holds(Improvable.Any, improvable => improvable.Shrink(), improvable => Assert.All(improvable.Assess().WaysToReach(improvable.Level, All).Ways, way =>
        {
            Improvable applied = Apply(improvable, way, withEvaluated: true);
            Assert.True(applied.Reaches());
            foreach (string code in CodesOf(way))
                Assert.False(applied.Change(row => row.Code == code ? improvable.Rows.Single(before => before.Code == code) : row).Reaches());
            foreach (TierImprovement improvement in way.Tiers)
            {
                Tier? lower = improvement.Tier switch { Tier.Advanced => Tier.Standard, Tier.Standard => Tier.Basic, _ => null };
                Assert.False(applied.Change(row => row.Code == improvement.Indicator.Code ? row.At(lower) : row).Reaches());
            }
        }), Cases);

    [Fact]
    public void It_is_out_of_reach_just_where_everything_at_its_best_does_not_reach_it() =>
        Property.Holds(Improvable.Any, improvable => improvable.Shrink(), improvable =>
            Assert.Equal(!improvable.Change(row => row.AtBest()).Reaches(), improvable.Assess().WaysToReach(improvable.Level).IsOutOfReach), Cases);

    [Fact]
    public void A_limit_cuts_the_list_and_says_so() =>
        Property.Holds(Improvable.Any, improvable => improvable.Shrink(), improvable =>
        {
            Assessment assessment = improvable.Assess();
            IReadOnlyList<WayToReach> every = assessment.WaysToReach(improvable.Level, All).Ways;
            foreach (int limit in new[] { 1, 2, 3 })
            {
                WaysToReach ways = assessment.WaysToReach(improvable.Level, limit);
                Assert.Equal(every.Take(limit), ways.Ways);
                Assert.Equal(every.Count <= limit, ways.IsComplete);
            }
        }, Cases);

    [Fact]
    public void Forty_indicators_do_not_make_the_search_explode()
    {
        Indicator[] indicators = [.. Enumerable.Range(1, 40).Select(number => Example.Indicator($"1.{number}", 2.5m))];
        var scorecard = new Scorecard("DEMO", Example.Year, EvaluationFramework.IntegrityAndTransparency, [Example.Component("1", indicators)]);
        Assessment assessment = scorecard.Assess(indicators.Select((indicator, index) => (Evidence)Evidence.Awarded(indicator.Code, index)));
        WaysToReach ways = assessment.WaysToReach(scorecard.Framework.Levels.Value.Levels[2], limit: 100);
        Assert.Equal(100, ways.Ways.Count);
        Assert.False(ways.IsComplete);
        Assert.All(ways.Ways, way => Assert.Equal(ways.Ways[0].Count, way.Count));
        Assert.Equal(100, assessment.WaysToReach(scorecard.Framework.Levels.Value.Levels[0], limit: 100).Ways.Count);
    }

    [Fact]
    public void A_level_of_another_scale_a_limit_of_none_and_a_missing_result_are_refused()
    {
        Assessment assessment = Etda2568.Scorecard.Assess(Etda2568.Evidence);
        Level veryGood = Etda2568.Scorecard.Framework.Levels.Value.Highest;
        Assert.Equal(
            "Very good is not a level of OPDC public organization 2568; its levels are Very good, Good, Fair. (Parameter 'level')",
            Assert.Throws<ArgumentException>(() => assessment.WaysToReach(new Level("Very good", 95m))).Message);
        Assert.StartsWith(
            "At least one set must be asked for. (Parameter 'limit')",
            Assert.Throws<ArgumentOutOfRangeException>(() => assessment.WaysToReach(veryGood, 0)).Message,
            StringComparison.Ordinal);
        Assert.Equal(
            "ETDA 2568 has no total yet: 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 2.1, 2.2, 2.3 have no result.",
            Assert.Throws<InvalidOperationException>(() => Etda2568.Scorecard.Assess().WaysToReach(veryGood)).Message);
    }

    // The bound 0 is rounded to from above -0.005 without a lowest total, so the bound itself is asked for.
    [Fact]
    public void A_bound_of_zero_is_asked_for_as_it_is_since_rounding_away_from_it_leaves_no_lowest_total()
    {
        var framework = new EvaluationFramework(
            "Signed",
            new(DecimalInterval.Closed(-1, 1), "page 1"),
            new(new TierPoints(-1, 0, 1), "page 2"),
            new(-1, "page 3"),
            new(new LevelScale(new Level("Above", 0m), new Level("Below", -1m)), "page 4"),
            new(2, "page 5"));
        Assessment assessment = new Scorecard("DEMO", Example.Year, framework, [Example.Component("1", Example.Indicator("1.1", 100))]).Assess(Evidence.Awarded("1.1", -0.75m));
        Assert.Equal((Score)0.75m, Assert.Single(assessment.WaysToReach(framework.Levels.Value.Highest).Ways).PointsLacking);
    }

    private static IEnumerable<string> MinimalSets(Improvable improvable)
    {
        bool[] reaches = [.. Enumerable.Range(0, 1 << improvable.Rows.Length).Select(set => AtBest(improvable, set).Reaches())];
        return from set in Enumerable.Range(1, reaches.Length - 1)
               where reaches[set] && Members(improvable, set).All(member => !reaches[set & ~(1 << member)])
               select Show(Members(improvable, set).Select(member => improvable.Rows[member].Code));
    }

    private static IEnumerable<int> Members(Improvable improvable, int set) => Enumerable.Range(0, improvable.Rows.Length).Where(index => (set >> index & 1) == 1);

    private static Improvable AtBest(Improvable improvable, int set) =>
        improvable with { Rows = [.. improvable.Rows.Select((row, index) => (set >> index & 1) == 1 ? row.AtBest() : row)] };

    private static Improvable Apply(Improvable improvable, WayToReach way, bool withEvaluated = false) => improvable.Change(row =>
        way.Tiers.FirstOrDefault(tier => tier.Indicator.Code == row.Code) is { } improvement ? row.At(improvement.Tier)
        : withEvaluated && way.ScoredByEvaluator.Any(indicator => indicator.Code == row.Code) ? row.AtBest()
        : row);

    private static IEnumerable<string> CodesOf(WayToReach way) =>
        [.. way.Tiers.Select(tier => tier.Indicator.Code), .. way.ScoredByEvaluator.Select(indicator => indicator.Code)];

    private static string Show(IEnumerable<string> codes) => string.Join(" ", codes.Order(StringComparer.Ordinal));

    private static Level LowestOf(Level level, Level other) => level.LowerBound <= other.LowerBound ? level : other;
}
