using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Scorecards;

public class AssessmentComparisonTests
{
    [Fact]
    public void What_is_due_to_weight_and_to_score_adds_up_to_each_change_and_all_changes_to_that_of_the_total()
    {
        int met = 0;
        Property.Holds(Improvable.Any.Two(), pair => pair.Item1.Shrink().Select(smaller => (smaller, pair.Item2)), pair =>
        {
            (Assessment earlier, Assessment later) = (pair.Item1.Assess(), pair.Item2.Assess());
            var comparison = new AssessmentComparison(earlier, later);
            Assert.All(comparison.Movements, movement =>
            {
                Assert.Equal(movement.Change.Value, movement.DueToWeight.Value + movement.DueToScore.Value);
                if (movement.Earlier is not null && movement.Later is not null)
                    return;
                met++;
                Assert.Equal((Score)0m, movement.DueToScore);
            });
            Assert.Equal(later.Total!.Value.Value - earlier.Total!.Value.Value, comparison.Change.Value);
            Assert.Equal(comparison.Change.Value, comparison.Movements.Sum(movement => movement.Change.Value));
        });
        Assert.InRange(met, 100, int.MaxValue);
    }

    [Fact]
    public void A_comparison_the_other_way_round_changes_every_sign() =>
        Property.Holds(Improvable.Any.Two(), _ => [], pair =>
        {
            var there = new AssessmentComparison(pair.Item1.Assess(), pair.Item2.Assess());
            var back = new AssessmentComparison(pair.Item2.Assess(), pair.Item1.Assess());
            Assert.Equal(there.Change.Value, -back.Change.Value);
            Assert.All(there.Movements, movement =>
            {
                IndicatorMovement reverse = back.Movements.Single(other => other.Code == movement.Code);
                Assert.Equal((movement.DueToWeight.Value, movement.DueToScore.Value), (-reverse.DueToWeight.Value, -reverse.DueToScore.Value));
            });
        }, cases: 100);

    // 1.1: 40 at 50 is 20, 60 at 80 is 48; by weight 20 × (50 + 80) / 2 = 13, by score 30 × (40 + 60) / 2 = 15.
    [Fact]
    public void New_and_removed_indicators_are_due_to_weight_and_stand_after_those_of_the_earlier()
    {
        AssessmentComparison comparison = Compare();
        Assert.Equal(
            [("1.1", 28m, 13m, 15m), ("1.2", -60m, -60m, 0m), ("1.3", 36m, 36m, 0m)],
            comparison.Movements.Select(movement => (movement.Code, movement.Change.Value, movement.DueToWeight.Value, movement.DueToScore.Value)));
        Assert.Equal((Score)4m, comparison.Change);
        Assert.Null(comparison.Movements[1].Later);
        Assert.Null(comparison.Movements[2].Earlier);
    }

    [Fact]
    public void It_is_told_in_both_languages_what_moved()
    {
        Assert.Equal(
            "from 80 (ETDA 2567) to 84 (ETDA 2568): +4\n  1.1: +28 (+13 by weight, +15 by score)\n  1.2: -60 (-60 by weight, 0 by score)\n  1.3: +36 (+36 by weight, 0 by score)\n",
            Compare().Explain(Language.English));
        Assert.Equal(
            "จาก 80 (ETDA 2567) เป็น 84 (ETDA 2568): +4\n  1.1: +28 (จากน้ำหนัก +13 จากคะแนน +15)\n  1.2: -60 (จากน้ำหนัก -60 จากคะแนน 0)\n  1.3: +36 (จากน้ำหนัก +36 จากคะแนน 0)\n",
            Compare().Explain(Language.Thai));
        Assert.Equal(Compare().Explain(Language.English), Compare().ToString());
        Assert.Equal("1.3: +36 (+36 by weight, 0 by score)", Compare().Movements[2].ToString());
    }

    [Fact]
    public void What_has_no_total_or_scores_on_another_range_is_refused()
    {
        Assessment whole = Compare().Earlier;
        Assessment missing = whole.Scorecard.Assess();
        Assert.Equal("earlier", Assert.Throws<ArgumentException>(() => new AssessmentComparison(missing, whole)).ParamName);
        Assert.Equal("later", Assert.Throws<ArgumentException>(() => new AssessmentComparison(whole, missing)).ParamName);
        Assert.Equal("later", Assert.Throws<ArgumentNullException>(() => new AssessmentComparison(whole, null!)).ParamName);
        Assessment older = new Scorecard("ETDA", Example.Year, EvaluationFramework.OpdcOneToFive, [Example.Component("1", Example.Indicator("1.1", 100))]).Assess(Evidence.Awarded("1.1", 5));
        Assert.StartsWith(
            "ETDA 2568 scores on [1, 5], ETDA 2567 on [0, 100]; their points cannot be compared.",
            Assert.Throws<ArgumentException>(() => new AssessmentComparison(whole, older)).Message,
            StringComparison.Ordinal);
    }

    private static AssessmentComparison Compare() => new(
        Assess(2567, ("1.1", 40, 50), ("1.2", 60, 100)),
        Assess(2568, ("1.1", 60, 80), ("1.3", 40, 90)));

    private static Assessment Assess(int year, params (string Code, decimal Weight, decimal Score)[] rows) =>
        new Scorecard(
            "ETDA",
            FiscalYear.FromBuddhistEra(year),
            EvaluationFramework.IntegrityAndTransparency,
            [Example.Component("1", [.. rows.Select(row => Example.Indicator(row.Code, row.Weight))])])
        .Assess(rows.Select(row => (Evidence)Evidence.Awarded(row.Code, row.Score)));
}
