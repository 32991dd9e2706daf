using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Scorecards;

public class AssessmentTests
{
    /// <summary>Weights are in hundredths, scores in thousandths, and weights are out of 100.</summary>
    private const decimal UnitsOfTotal = 100m * 1000m * 100m;

    [Fact]
    public void The_total_is_the_exact_sum_of_weight_times_score() =>
        Property.Holds(Evaluation.Scored, evaluation => evaluation.Shrink(), evaluation =>
        {
            Assessment assessment = evaluation.Assess();
            Assert.Equal(evaluation.Total, assessment.Total!.Value.Value * UnitsOfTotal);
            Assert.Equal(assessment.Total!.Value.Value, assessment.Results.Sum(result => result.WeightedScore!.Value.Value));
            Assert.Equal(assessment.Total!.Value.Value, assessment.Components.Sum(component => component.WeightedScore!.Value.Value));
        });

    [Fact]
    public void The_level_is_that_of_the_total_rounded_to_two_decimals_half_up() =>
        Property.Holds(Evaluation.Scored, evaluation => evaluation.Shrink(), evaluation =>
        {
            // In units of the total a hundredth is 100,000; adding half of one and cutting rounds half up, without decimals.
            long hundredths = (evaluation.Total + 50_000L) / 100_000L;
            string expected = hundredths >= 95_00 ? "Very good" : hundredths >= 80_00 ? "Good" : "Fair";
            Assert.Equal(expected, evaluation.Assess().Level!.Name.English);
        });

    // 99.99 × 70 % = 69.993 and 83.34 × 30 % = 25.002, together exactly 94.995.
    [Fact]
    public void A_total_of_exactly_94_995_is_very_good()
    {
        Assessment assessment = Assess(Evidence.Awarded("1.1", 99.99m), Evidence.Awarded("2.1", 83.34m));
        Assert.Equal(94.995m, assessment.Total?.Value);
        Assert.Equal("Very good", assessment.Level?.Name.English);
        Assert.Equal("Good", Assess(Evidence.Awarded("1.1", 99.99m), Evidence.Awarded("2.1", 83.3396m)).Level?.Name.English);
    }

    [Fact]
    public void The_range_holds_the_total_and_is_a_point_exactly_when_nothing_is_pending() =>
        Property.Holds(Evaluation.Estimated, evaluation => evaluation.Shrink(), evaluation =>
        {
            Assessment assessment = evaluation.Assess();
            DecimalInterval range = assessment.Range!.Value;
            Assert.True(range.Contains(assessment.Total!.Value.Value));
            Assert.Equal(evaluation.Rows.All(row => row.Standing != Standing.Pending), range.IsPoint);
            Assert.Equal(!range.IsPoint, assessment.IsEstimate);
        });

    [Fact]
    public void The_ends_of_the_range_are_reached_when_every_pending_score_is_lowest_or_highest() =>
        Property.Holds(Evaluation.Estimated, evaluation => evaluation.Shrink(), evaluation =>
        {
            DecimalInterval range = evaluation.Assess().Range!.Value;
            Assert.Equal(range.Lower, evaluation.WithPendingScore(0).Assess().Total!.Value.Value);
            Assert.Equal(range.Upper, evaluation.WithPendingScore(100_000).Assess().Total!.Value.Value);
        });

    [Fact]
    public void The_possible_levels_are_those_that_pending_scores_reach_and_no_others()
    {
        int several = 0;
        Property.Holds(Evaluation.Estimated, evaluation => evaluation.Shrink(), evaluation =>
        {
            Assessment assessment = evaluation.Assess();
            string[] reached = [.. Enumerable.Range(0, 1001).Select(tenth => evaluation.WithPendingScore(tenth * 100).Assess().Level!.Name.English).Distinct().Reverse()];
            several += reached.Length > 1 ? 1 : 0;
            Assert.Subset(assessment.PossibleLevels.Select(level => level.Name.English).ToHashSet(), reached.ToHashSet());
            Assert.Equal(evaluation.WithPendingScore(100_000).Assess().Level, assessment.PossibleLevels[0]);
            Assert.Equal(evaluation.WithPendingScore(0).Assess().Level, assessment.PossibleLevels[^1]);
            Assert.Contains(assessment.Level, assessment.PossibleLevels);
        }, cases: 20);
        Assert.InRange(several, 1, int.MaxValue);
    }

    [Fact]
    public void A_missing_result_blocks_total_range_and_level_of_all_and_of_its_component_only()
    {
        int met = 0;
        Property.Holds(Evaluation.Any, evaluation => evaluation.Shrink(), evaluation =>
        {
            Assessment assessment = evaluation.Assess();
            bool isMissing = evaluation.Rows.Any(row => row.Standing == Standing.Missing);
            met += isMissing ? 1 : 0;
            Assert.Equal(isMissing, assessment.Total is null);
            Assert.Equal(isMissing, assessment.Range is null);
            Assert.Equal(isMissing, assessment.Level is null);
            Assert.All(assessment.Components, component => Assert.Equal(component.Results.Any(result => result is MissingResult), component.WeightedScore is null));
        });
        Assert.InRange(met, 10, int.MaxValue);
    }

    [Fact]
    public void The_order_of_the_evidence_does_not_matter() =>
        Property.Holds(Gen.Shuffle(Etda2568.Evidence), _ => [], evidence =>
            Assert.Equal(Etda2568.Scorecard.Assess(Etda2568.Evidence).Explain(Language.Thai), Etda2568.Scorecard.Assess(evidence).Explain(Language.Thai)));

    [Fact]
    public void Results_stand_in_the_order_of_the_scorecard()
    {
        Assessment assessment = Etda2568.Scorecard.Assess();
        Assert.Same(Etda2568.Scorecard, assessment.Scorecard);
        Assert.Equal(Etda2568.Scorecard.Components, assessment.Components.Select(component => component.Component));
        Assert.Equal(Etda2568.Scorecard.Indicators, assessment.Results.Select(result => result.Indicator));
        Assert.Same(assessment.Components[1].Results[1], assessment["2.2"]);
    }

    [Fact]
    public void A_code_that_the_scorecard_does_not_have_is_refused_by_name() =>
        Assert.Equal(
            "Scorecard ETDA 2568 has no indicator 9.9.",
            Assert.Throws<KeyNotFoundException>(() => Etda2568.Scorecard.Assess()["9.9"]).Message);

    [Fact]
    public void Without_a_total_the_explanation_names_what_is_missing()
    {
        Assessment assessment = Assess(Evidence.Awarded("2.1", 75));
        Assert.Equal(
            "ETDA 2568: no total, since indicators 1.1 have no result\n"
            + "  Component 1 Component 1: – of 70\n"
            + "    1.1 Indicator 1.1: –\n"
            + "      the evaluator's score is missing\n"
            + "  Component 2 Component 2: 22.5 of 30\n"
            + "    2.1 Indicator 2.1: 75 × 30% = 22.5\n"
            + "      awarded 75 points by the evaluator\n",
            assessment.Explain(Language.English));
        Assert.StartsWith("ETDA 2568: ยังไม่มีคะแนนรวม เพราะยังไม่มีผลของตัวชี้วัด 1.1\n", assessment.Explain(Language.Thai), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_is_missing_is_named() =>
        Assert.Equal("ETDA 2568: no total, since indicators 1.1, 2.1 have no result", Assess().Explain().Statement.English);

    [Fact]
    public void A_total_that_is_no_estimate_is_explained_without_a_range()
    {
        Explanation explanation = Assess(Evidence.Awarded("1.1", 90), Evidence.Awarded("2.1", 75)).Explain();
        Assert.Equal("ETDA 2568: total 85.5, level Good", explanation.Statement.English);
        Assert.Equal("ETDA 2568: คะแนนรวม 85.5 ระดับดี", explanation.Statement.Thai);
    }

    [Fact]
    public void The_explanation_is_the_same_tree_in_both_languages()
    {
        Explanation explanation = Etda2568.Scorecard.Assess(Etda2568.Evidence).Explain();
        Assert.Equal(2, explanation.Parts.Count);
        Assert.Equal([6, 3], explanation.Parts.Select(component => component.Parts.Count));
        Assert.Equal("ETDA 2568: total 93.163 (an estimate; [91.163, 93.163] is possible), level Good", explanation.Statement.English);
        Assert.Equal("ETDA 2568: คะแนนรวม 93.163 (ค่าประมาณการ ช่วงที่เป็นไปได้ [91.163, 93.163]) ระดับดี", explanation.Statement.Thai);
    }

    private static Assessment Assess(params Evidence[] evidence) => Example.Scorecard(
        Example.Component("1", Example.Indicator("1.1", 70)), Example.Component("2", Example.Indicator("2.1", 30))).Assess(evidence);
}
