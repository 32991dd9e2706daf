using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Reporting;

/// <summary>Which scores printed results allow: those of every value that is printed so, and no others.</summary>
public class PointsFormulaTests
{
    private static readonly ReportedUnit Thousands = new("พันราย", "ราย", 1000m);

    // From 50 to 150.
    private static readonly ReportedResult TenthOfAThousand = new(Smes, Reported.Rounded(0.1m).In(Thousands));

    private static readonly TieredTarget Compound = new(Smes >= 50, Smes >= 75, Smes >= 110 & Impact >= Baht.Millions(500));

    [Fact]
    public void What_lies_between_two_thresholds_is_tried()
    {
        var target = new TieredTarget(Trust >= 65, Trust > 75, Trust >= 75.05m);
        Finding finding = Points(75m, target, Printed(Trust, "75.0"));
        Assert.Equal((Verdict.WithinRounding, "[75, 75]"), (finding.Verdict, finding.Computed.ToString()));
        Assert.Equal(Verdict.Contradiction, Points(75m, new TieredTarget(Trust >= 65, Trust >= 74, Trust > 74.9m), Printed(Trust, "75.0")).Verdict);
    }

    [Fact]
    public void Whole_numbers_between_two_thresholds_are_tried()
    {
        var target = new TieredTarget(Smes >= 450, Smes > 500, Smes >= 503);
        var result = new ReportedResult(Smes, Reported.Rounded(0.5m).In(Thousands));
        Assert.Equal(Verdict.Exact, Points(50m, target, result).Verdict);
        Assert.Equal((Verdict.WithinRounding, "[75, 75]"), (Points(75m, target, result).Verdict, Points(75m, target, result).Computed.ToString()));
        Assert.Equal(Verdict.WithinRounding, Points(100m, target, result).Verdict);
        Assert.Equal(Verdict.Contradiction, Points(0m, target, result).Verdict);
    }

    [Fact]
    public void What_lies_between_a_threshold_and_the_most_or_least_that_the_measure_can_take_is_tried_with_every_other_result()
    {
        var most = new TieredTarget(Smes >= 50, Smes >= 75, Smes >= 110 & Trust > 99.6m);
        Assert.Equal(Verdict.WithinRounding, Points(100m, most, TenthOfAThousand, Printed(Trust, "100")).Verdict);
        Assert.Equal(Verdict.Contradiction, Points(100m, most, TenthOfAThousand, Printed(Trust, "99")).Verdict);

        var least = new TieredTarget(Smes >= 50, Smes >= 75, Smes >= 110 & Impact < Baht.Of(300));
        Assert.Equal(Verdict.WithinRounding, Points(100m, least, TenthOfAThousand, new(Impact, Reported.Rounded(0m).In(BahtUnit.Millions))).Verdict);
        Assert.Equal(Verdict.Contradiction, Points(100m, least, TenthOfAThousand, new(Impact, Reported.Rounded(1m).In(BahtUnit.Millions))).Verdict);
    }

    [Fact]
    public void A_result_that_the_measure_cannot_take_stands_as_it_is_printed()
    {
        var target = new TieredTarget(Trust >= 65, Trust >= 75, Trust >= 85 & Smes >= 12);
        ReportedResult half = new(Smes, Reported.Exact(12.5m));
        Assert.Equal(Verdict.Exact, Points(75m, target, half, Printed(Trust, "75.0")).Verdict);
        Assert.Equal(Verdict.WithinRounding, Points(50m, target, half, Printed(Trust, "75.0")).Verdict);
        Assert.Equal(Verdict.Exact, Points(100m, target, half, Printed(Trust, "85")).Verdict);
        Assert.Equal(Verdict.WithinRounding, Points(75m, target, half, Printed(Trust, "85")).Verdict);
    }

    [Fact]
    public void Of_the_scores_that_are_possible_the_nearest_is_named()
    {
        Finding apart = Points(60m, Target(), Printed(Trust, "85"));
        Assert.Equal((Verdict.Contradiction, "[75, 75]", 15m), (apart.Verdict, apart.Computed.ToString(), apart.Distance));
        Assert.Equal("[100, 100]", Points(90m, Target(), Printed(Trust, "85")).Computed.ToString());
        Assert.Equal("[50, 50]", Points(62.5m, Target(), Printed(Trust, "75.0")).Computed.ToString());
    }

    [Fact]
    public void A_score_that_the_printed_one_can_be_comes_before_one_that_it_only_touches()
    {
        var lowerIsBetter = new TieredTarget(Trust <= 85, Trust <= 75, Trust <= 65);
        EvaluationFramework framework = FrameworkOf(new TierPoints(50, 74, 75), Framework.Levels.Value);
        Finding finding = Reconcile.Points(Reported.Truncated(74m), lowerIsBetter, framework, Printed(Trust, "65"));
        Assert.Equal((Verdict.WithinRounding, "[74, 74]", "[74, 75)"), (finding.Verdict, finding.Computed.ToString(), finding.Stated.ToString()));
    }

    [Fact]
    public void More_combinations_than_65536_are_not_tried()
    {
        // Truncated 50 is tried as 50 and as what lies above: 2 to the power of 16 combinations.
        Measure<Percentage>[] shares = [.. Enumerable.Range(1, 17).Select(number => Measure.Share($"share-{number}", $"Share {number}"))];
        Assert.Equal((Verdict.Contradiction, "[75, 75]"), (With(16).Verdict, With(16).Computed.ToString()));
        Assert.Equal(Verdict.NotCheckable, With(17).Verdict);

        // What the target does not name does not count.
        Assert.Equal(Verdict.Contradiction, Points(100m, Target(), [Printed(Trust, "77.53"), .. shares.Select(Truncated)]).Verdict);

        Finding With(int count)
        {
            Measure<Percentage>[] named = shares[..count];
            var target = new TieredTarget(Trust >= 65, Trust >= 75, named.Aggregate(Trust >= 85, (criterion, share) => criterion & share >= 50));
            return Points(100m, target, [new(Trust, Reported.Exact(77.53m)), .. named.Select(Truncated)]);
        }

        static ReportedResult Truncated(Measure<Percentage> share) => new(share, Reported.Truncated(50m));
    }

    [Fact]
    public void What_is_no_number_is_named_the_printed_score_first()
    {
        var words = new ReportedResult(Trust, Reported.Text("รอประเมิน"));
        Assert.Equal("“รอผล” is no number", Reconcile.Points(Reported.Text("รอผล"), Target(), Framework, words).Obstacle!.English);
        Assert.Equal("“รอผล” is no number", Reconcile.Points(Reported.Text("รอผล"), Target(), Framework, Printed(Trust, "77.53")).Obstacle!.English);
        Assert.Equal("“รอประเมิน” is no number", Points(75m, Target(), words).Obstacle!.English);
        Assert.Equal("“รอประเมิน” ไม่ใช่ตัวเลข", Points(75m, Target(), words).Obstacle!.Thai);
    }

    [Fact]
    public void The_first_measure_that_is_not_reported_is_named_where_it_leaves_the_score_open()
    {
        Assert.Equal("SMEs supported is not reported", Points(75m, Compound, Printed(Trust, "75")).Obstacle!.English);
        Assert.Equal("SMEs supported is not reported", Points(75m, Compound).Obstacle!.English);
        Assert.Equal("Economic impact is not reported", Points(75m, Compound, Printed(Smes, "110")).Obstacle!.English);
        Assert.Equal(Verdict.Exact, Points(75m, Compound, Printed(Smes, "109")).Verdict);
        Assert.Equal(Verdict.Contradiction, Points(100m, Compound, Printed(Smes, "109")).Verdict);
    }

    // 100 reaches standard whatever the impact is; 110 and more, which is printed alike, may reach advanced.
    [Fact]
    public void A_score_that_only_what_is_not_reported_decides_is_no_contradiction()
    {
        Assert.Equal(Verdict.Exact, Points(75m, Compound, TenthOfAThousand).Verdict);
        Assert.Equal(Verdict.WithinRounding, Points(50m, Compound, TenthOfAThousand).Verdict);
        Finding open = Points(100m, Compound, TenthOfAThousand);
        Assert.Equal((Verdict.NotCheckable, "Economic impact is not reported"), (open.Verdict, open.Obstacle!.English));
    }

    [Fact]
    public void Every_result_stands_in_the_formula()
    {
        Finding finding = Points(100m, Compound, Printed(Smes, "175"), new(Impact, Reported.Rounded(639m).In(BahtUnit.Millions)));
        Assert.Equal(("score of SMEs supported 175, Economic impact 639 million baht", "คะแนนของ จำนวน SME 175, ผลกระทบทางเศรษฐกิจ 639 ล้านบาท"), (finding.Formula.English, finding.Formula.Thai));
        Assert.Equal(["175", "639"], finding.Inputs.Select(input => input.ToString()));
    }

    [Theory]
    [InlineData("62.5", Verdict.Exact)]
    [InlineData("64.5", Verdict.WithinRounding)]
    [InlineData("65", Verdict.WithinRounding)]
    [InlineData("65.01", Verdict.Contradiction)]
    [InlineData("62.49", Verdict.Contradiction)]
    public void A_linear_score_comes_as_near_to_an_end_that_does_not_belong_as_it_is_rounded(string score, Verdict verdict)
    {
        var rising = new TieredTarget(Trust >= 60, Trust >= 70, Trust >= 80, ScoringMethod.Linear);
        Finding finding = Points(Number.Of(score), rising, new ReportedResult(Trust, Reported.Truncated(65m)));
        Assert.Equal((verdict, "[62.5, 65]"), (finding.Verdict, finding.Computed.ToString()));
    }

    [Fact]
    public void A_linear_score_does_not_jump_at_an_end_that_does_not_belong()
    {
        var rising = new TieredTarget(Trust >= 60, Trust >= 70, Trust >= 80, ScoringMethod.Linear);
        Assert.Equal("[0, 0]", Points(50m, rising, new ReportedResult(Trust, Reported.Truncated(59m))).Computed.ToString());
        Assert.Equal("[97.5, 100]", Points(50m, rising, new ReportedResult(Trust, Reported.Truncated(79m))).Computed.ToString());

        var below = new TieredTarget(Growth >= -70, Growth >= -60, Growth >= -50, ScoringMethod.Linear);
        Assert.Equal("[60, 62.5]", Points(50m, below, new ReportedResult(Growth, Reported.Truncated(-65m))).Computed.ToString());
    }

    [Fact]
    public void A_linear_score_of_a_count_goes_from_its_first_whole_number_to_its_last()
    {
        var target = new TieredTarget(Smes >= 50, Smes >= 150, Smes >= 250, ScoringMethod.Linear);
        Assert.Equal("[62.5, 87.25]", Points(50m, target, new ReportedResult(Smes, Reported.Truncated(0.1m).In(Thousands))).Computed.ToString());

        // 10 times 5 is printed for 47.5 to 52.5.
        var small = new TieredTarget(Smes >= 40, Smes >= 60, Smes >= 80, ScoringMethod.Linear);
        Assert.Equal("[60, 65]", Points(50m, small, new ReportedResult(Smes, Reported.Rounded(10m).In(new ReportedUnit("ห้าราย", "ราย", 5m)))).Computed.ToString());
    }

    [Fact]
    public void A_linear_score_is_rounded_as_the_framework_rounds_scores_and_not_as_it_rounds_totals()
    {
        EvaluationFramework framework = new(
            "Ours", Framework.ScoreRange, Framework.TierPoints, Framework.ScoreBelowBasic, Framework.Levels, new(2, "page 1"), decimalsOfScore: new(0, "page 2"));
        var target = new TieredTarget(Trust >= 60, Trust >= 70, Trust >= 80, ScoringMethod.Linear);
        var result = new ReportedResult(Trust, Reported.Exact(65.3m));
        Assert.Equal(Verdict.Exact, Reconcile.Points(Reported.Exact(63m), target, framework, result).Verdict);
        Assert.Equal(Verdict.Contradiction, Reconcile.Points(Reported.Exact(63.25m), target, framework, result).Verdict);
        Assert.Equal(Verdict.Exact, Points(63.25m, target, result).Verdict);
    }

    private static Finding Points(decimal score, TieredTarget target, params ReportedResult[] results) =>
        Reconcile.Points(Reported.Exact(score), target, Framework, results);

    private static ReportedResult Printed(Measure measure, string figure) => new(measure, Reported.Parse(figure));
}
