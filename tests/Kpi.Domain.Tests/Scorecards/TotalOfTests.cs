using System.Numerics;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Scorecards;

/// <summary>The short way to the total, and the assessment that begins with it, held against a naive sum over criteria asked one by one.</summary>
public class TotalOfTests
{
    private const int Cases = 1000;
    private const int DecimalsOfProduct = 2 * 28;

    [Fact]
    public void The_total_is_the_sum_of_weight_times_score_exactly_or_refused_where_no_decimal_holds_it()
    {
        var met = new Dictionary<string, int>();
        Property.Holds(Assessable.Right, assessable => assessable.Shrink(), assessable =>
        {
            Scorecard scorecard = assessable.Scorecard();
            BigInteger? expected = HundredTimesTotal(assessable);
            bool isHeld = expected is not { } sum || IsDecimal(sum, DecimalsOfProduct + 2);
            bool isShort = AssessmentPlan.Of(scorecard)?.TryTotal(assessable.Evidence, out _) == true;
            string sort = $"{(expected is null ? "missing" : "whole")}, {(isHeld ? "held" : "too long")}, {(isShort ? "short way" : "long way")}";
            met[sort] = met.TryGetValue(sort, out int count) ? count + 1 : 1;
            if (!isHeld)
            {
                Assert.Throws<OverflowException>(() => scorecard.TotalOf(assessable.Evidence));
                Assert.Throws<OverflowException>(() => scorecard.Assess(assessable.Evidence));
                return;
            }

            Score? total = scorecard.TotalOf(assessable.Evidence);
            Assert.Equal(expected, total is { } score ? ExactDecimal.Mantissa(score.Value, 28) * BigInteger.Pow(10, DecimalsOfProduct - 28 + 2) : null);
            Assessment assessment = scorecard.Assess(assessable.Evidence);
            Assert.Equal(total, assessment.Total);
            Assert.Equal(total?.ToString(), assessment.Total?.ToString());
            Assert.Equal(total, WeightedSum.Of(assessment.Results));
            Assert.Equal(total?.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), total?.ToString());
        }, Cases);
        Assert.Equal(
            ["missing, held, long way", "missing, held, short way", "whole, held, long way", "whole, held, short way", "whole, too long, long way"],
            met.Keys.Order(StringComparer.Ordinal));
        Assert.InRange(met["whole, held, short way"], Cases / 20, Cases);
    }

    [Fact]
    public void Wrong_evidence_is_refused_by_both_with_every_violation_and_right_evidence_by_neither()
    {
        int wrong = 0;
        Property.Holds(Assessable.RightOrWrong, assessable => assessable.Shrink(), assessable =>
        {
            Scorecard scorecard = assessable.Scorecard();
            IReadOnlyList<Violation> violations = scorecard.Validate(assessable.Evidence);
            if (violations.Count == 0)
                return;
            wrong++;
            Assert.Equal(violations, Assert.Throws<KpiRuleException>(() => scorecard.TotalOf(assessable.Evidence)).Violations);
            Assert.Equal(violations, Assert.Throws<KpiRuleException>(() => scorecard.Assess(assessable.Evidence)).Violations);
        });
        Assert.InRange(wrong, 50, int.MaxValue);
    }

    [Fact]
    public void Two_scores_for_an_indicator_two_observations_a_strange_code_or_measure_and_a_score_out_of_range_are_left_to_the_rulebook()
    {
        AssessmentPlan plan = AssessmentPlan.Of(Example.Scorecard())!;
        Assert.True(plan.TryTotal([Example.Trust.Observed(80), Evidence.Awarded("2.1", 100), Evidence.Pending("1.2", 0)], out Score? total));
        Assert.Equal((Score)60m, total);
        Assert.All<Evidence[]>(
            [
                [Example.Trust.Observed(80), Example.Trust.Observed(80)],
                [Evidence.Awarded("2.1", 5), Evidence.Pending("2.1", 5)],
                [Example.Growth.Observed(80)],
                [Evidence.Awarded("2.2", 5)],
                [Evidence.Awarded("2.1", 100.000_001m)],
                [Evidence.Pending("2.1", -0.000_001m)],
                [Evidence.Awarded("2.1", 5), null!],
            ],
            evidence => Assert.False(plan.TryTotal(evidence, out _)));
    }

    // The ETDA report's evaluation: row "total (estimate)" adds up to 93.163, printed 93.15.
    [Fact]
    public void The_ETDA_total_is_found_the_short_way_in_any_order()
    {
        Assert.True(AssessmentPlan.Of(Etda2568.Scorecard)!.TryTotal(Etda2568.Evidence, out Score? total));
        Assert.Equal((Score)93.163m, total);
        Assert.Equal((Score)93.163m, Etda2568.Scorecard.TotalOf(Etda2568.Evidence));
        Assert.Equal((Score)93.163m, Etda2568.Scorecard.TotalOf([.. Enumerable.Reverse(Etda2568.Evidence)]));
        Assert.Null(Etda2568.Scorecard.TotalOf(Etda2568.Evidence[1..]));
        Assert.Null(Etda2568.Scorecard.TotalOf());
    }

    [Fact]
    public void A_scorecard_of_more_indicators_or_decimals_than_the_short_way_takes_is_assessed_all_the_same()
    {
        Indicator[] indicators = [.. Enumerable.Range(1, 80).Select(number => Example.Indicator($"1.{number}", 1.25m))];
        var large = new Scorecard("DEMO", Example.Year, EvaluationFramework.IntegrityAndTransparency, [Example.Component("1", indicators)]);
        Assert.Null(AssessmentPlan.Of(large));
        Assert.Equal((Score)50m, large.TotalOf([.. indicators.Select(indicator => Evidence.Awarded(indicator.Code, 50))]));

        var fine = new Scorecard("DEMO", Example.Year, EvaluationFramework.IntegrityAndTransparency, [Example.Component("1", Example.Indicator("1.1", 99.999_999_999_999_999_9m), Example.Indicator("1.2", 0.000_000_000_000_000_1m))]);
        Assert.Null(AssessmentPlan.Of(fine));
        Assert.Equal((Score)99.999_999_999_999_999_9m, fine.TotalOf(Evidence.Awarded("1.1", 100), Evidence.Awarded("1.2", 0)));
    }

    // 64 indicators and 254 thresholds on a measure are the most that the short way has places for.
    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void The_short_way_has_places_for_64_indicators(int count, bool isShort)
    {
        Indicator[] indicators = [.. Enumerable.Range(1, count).Select(number => Example.Indicator($"1.{number}", number == 1 ? 100m - count + 1 : 1m))];
        var scorecard = new Scorecard("DEMO", Example.Year, EvaluationFramework.IntegrityAndTransparency, [Example.Component("1", indicators)]);
        AssessmentPlan? plan = AssessmentPlan.Of(scorecard);
        Assert.Equal(isShort, plan is not null);
        Evidence[] evidence = [.. indicators.Select((indicator, index) => Evidence.Awarded(indicator.Code, index == count - 1 ? 100 : 0))];
        Assert.Equal((Score)1m, scorecard.TotalOf(evidence));
        if (plan is not null)
        {
            Assert.True(plan.TryTotal(evidence, out Score? total));
            Assert.Equal((Score)1m, total);
        }
    }

    // With SMEs at 100 the advanced tier hangs on the impact; below 50 no impact helps.
    [Theory]
    [InlineData(100, null)]
    [InlineData(99, 75)]
    [InlineData(50, 50)]
    [InlineData(49, 0)]
    public void A_measure_that_is_not_observed_matters_only_where_it_could_change_the_tier(int smes, int? points)
    {
        Scorecard scorecard = Example.Scorecard();
        Evidence[] evidence = [Example.Trust.Observed(0), Example.Smes.Observed(smes), Evidence.Awarded("2.1", 0)];
        Assert.True(AssessmentPlan.Of(scorecard)!.TryTotal(evidence, out Score? total));
        Assert.Equal(points * 30 / 100m, total?.Value);
        Assert.Equal(total, scorecard.Assess(evidence).Total);
    }

    // 17 × 17 × 17 cells of three measures are more than a table has.
    [Fact]
    public void A_target_of_more_cells_than_a_table_has_is_decided_by_its_criteria()
    {
        Measure<decimal>[] measures = [.. Enumerable.Range(1, 3).Select(number => Measure.Points($"points-{number}", $"Points {number}"))];
        Criterion Above(int bound) => measures.Select(measure => Enumerable.Range(0, 8).Select(step => measure.Between(bound + (step * 10), bound + (step * 10) + 5m)).Aggregate((left, right) => left | right)).Aggregate((left, right) => left & right);
        var target = new TieredTarget(Above(10), Above(10) & measures[0] >= 20, Above(10) & measures[0] >= 30);
        Scorecard scorecard = Example.Scorecard(Example.Component("1", Example.Indicator("1.1", 70, target)), Example.Component("2", Example.Indicator("2.1", 30)));
        Evidence[] evidence = [measures[0].Observed(23), measures[1].Observed(81), measures[2].Observed(10), Evidence.Awarded("2.1", 0)];
        Assert.False(AssessmentPlan.Of(scorecard)!.TryTotal(evidence, out _));
        Assert.Equal((Score)52.5m, scorecard.TotalOf(evidence));
        Assert.Null(scorecard.TotalOf(evidence[1..]));
    }

    [Fact]
    public void Null_is_refused_by_name()
    {
        Evidence[] none = null!;
        Assert.Equal("evidence", Assert.Throws<ArgumentNullException>(() => Etda2568.Scorecard.TotalOf(none)).ParamName);
        Assert.Equal("evidence", Assert.Throws<ArgumentNullException>(() => Etda2568.Scorecard.Assess(none)).ParamName);
        Assert.StartsWith("Item 0 is null", Assert.Throws<ArgumentException>(() => Etda2568.Scorecard.TotalOf([null!])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_assessment_keeps_its_evidence_whatever_becomes_of_the_array()
    {
        Evidence[] evidence = [.. Etda2568.Evidence];
        Assessment assessment = Etda2568.Scorecard.Assess(evidence);
        Array.Clear(evidence);
        Assert.Equal(Etda2568.Scorecard.Assess(Etda2568.Evidence), assessment);
    }

    [Fact]
    public void Threads_that_ask_for_the_results_at_once_are_given_the_same()
    {
        Assessment assessment = Etda2568.Scorecard.Assess(Etda2568.Evidence);
        using var start = new ManualResetEventSlim();
        Task<IReadOnlyList<ComponentResult>>[] asked = [.. Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            start.Wait();
            return assessment.Components;
        }))];
        start.Set();
        Assert.All(asked, task => Assert.Same(assessment.Components, task.GetAwaiter().GetResult()));
    }

#if !NETSTANDARD_BUILD
    [Fact]
    public void The_short_way_allocates_nothing_and_an_assessment_little()
    {
        Assert.Equal(0, AllocatedBy(() => Etda2568.Scorecard.TotalOf(Etda2568.Evidence)));
        ReadOnlySpan<Evidence> span = Etda2568.Evidence;
        Assert.Equal((Score)93.163m, Etda2568.Scorecard.TotalOf(span));
        Assert.InRange(AllocatedBy(() => Etda2568.Scorecard.Assess(Etda2568.Evidence)), 1, 400);
    }

    private static long AllocatedBy(Action action)
    {
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
#endif

    /// <summary>In steps of the product of weight and score; null where a result is missing.</summary>
    private static BigInteger? HundredTimesTotal(Assessable assessable)
    {
        BigInteger sum = 0;
        foreach (Indicator indicator in assessable.Indicators())
        {
            if (ScoreOf(indicator, assessable) is not { } score)
                return null;
            sum += ExactDecimal.Mantissa(indicator.Weight.Value, 28) * ExactDecimal.Mantissa(score, 28);
        }

        return sum;
    }

    private static decimal? ScoreOf(Indicator indicator, Assessable assessable)
    {
        if (assessable.Evidence.OfType<AwardedScore>().FirstOrDefault(award => award.IndicatorCode == indicator.Code) is { } award)
            return award.Score.Value;
        if (assessable.Evidence.OfType<PendingScore>().FirstOrDefault(pending => pending.IndicatorCode == indicator.Code) is { } pending)
            return pending.Assumed.Value;
        if (indicator.Target is not { } target)
            return null;

        EvaluationFramework framework = assessable.Framework;
        Observation[] observations = [.. assessable.Evidence.OfType<ObservedEvidence>().Select(piece => piece.Observation).Where(observation => target.Measures.Contains(observation.Measure))];
        bool?[] reached = [.. new[] { target.Basic, target.Standard, target.Advanced }.Select(criterion => criterion.IsSatisfiedBy(observations))];
        if (reached.Contains(null))
            return null;
        if (target.Scoring == ScoringMethod.Linear)
            return target.ScoreOf(_ => observations[0].Value, tier => framework.TierPoints.Value[tier], framework.ScoreBelowBasic.Value, framework.DecimalsOfScore.Value)!.Value.Value;
        int count = reached.Count(isReached => isReached == true);
        return count == 0 ? framework.ScoreBelowBasic.Value.Value : framework.TierPoints.Value[(Tier)count].Value;
    }

    private static bool IsDecimal(BigInteger mantissa, int decimals)
    {
        for (; decimals > 0 && mantissa % 10 == 0; decimals--)
            mantissa /= 10;
        return decimals <= 28 && BigInteger.Abs(mantissa) <= new BigInteger(decimal.MaxValue);
    }
}
