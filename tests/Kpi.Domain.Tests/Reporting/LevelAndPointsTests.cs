namespace Kpi.Domain.Tests.Reporting;

public class LevelAndPointsTests
{
    private static readonly EvaluationFramework Framework = Example.Framework;

    [Theory]
    [InlineData("ระดับดี", "93.15", Verdict.Exact)]
    [InlineData("ดี", "93.15", Verdict.Exact)]
    [InlineData("Good", "93.15", Verdict.Exact)]
    [InlineData("ระดับดีมาก", "93.15", Verdict.Contradiction)]
    [InlineData("ดีมาก", "95.00", Verdict.Exact)]
    [InlineData("ดี", "95.00", Verdict.Contradiction)]
    [InlineData("ดี", "94.99", Verdict.Exact)]
    [InlineData("ดีมาก", "94.99", Verdict.WithinRounding)]
    [InlineData("ดี", "95.0", Verdict.WithinRounding)]
    [InlineData("ดีมาก", "94.9", Verdict.Contradiction)]
    [InlineData("ดี", "80", Verdict.Exact)]
    [InlineData("พอใช้", "80", Verdict.WithinRounding)]
    [InlineData("พอใช้", "80.00", Verdict.Contradiction)]
    [InlineData("พอใช้", "0", Verdict.Exact)]
    [InlineData("พอใช้", "-0.01", Verdict.Contradiction)]
    [InlineData("ดีมาก", "100.00", Verdict.Exact)]
    public void A_level_against_the_printed_total(string level, string total, Verdict verdict) =>
        Assert.Equal(verdict, Reconcile.Level(Reported.Text(level), Reported.Parse(total), Framework).Verdict);

    [Fact]
    public void A_level_stands_for_every_total_that_rounds_into_it()
    {
        Assert.Equal("[79.995, 94.995)", Stated("ดี"));
        Assert.Equal("[94.995, 100]", Stated("ดีมาก"));
        Assert.Equal("(-0.005, 79.995)", Stated("พอใช้"));
        Finding finding = Reconcile.Level(Reported.Text("ดีมาก"), Reported.Rounded(93.15m), Framework);
        Assert.Equal("total 93.15 lies in [93.145, 93.155], printed “ดีมาก” stands for [94.995, 100]: they are 1.84 apart", finding.Statement.English);
        Assert.Equal("คะแนนรวม 93.15", finding.Formula.Thai);
        Assert.Equal("levels of OPDC public organization 2568: Very good 95, Good 80, Fair 0", finding.Explain().Parts[2].Statement.English);
        Assert.Equal("เกณฑ์ระดับของกรอบการประเมินองค์การมหาชนของสำนักงาน ก.พ.ร. ปี 2568: ดีมาก 95, ดี 80, พอใช้ 0", finding.Explain().Parts[2].Statement.Thai);

        static string? Stated(string level) => Reconcile.Level(Reported.Text(level), Reported.Rounded(93.15m), Framework).Stated.ToString();
    }

    [Fact]
    public void Below_0_halves_go_down_so_a_level_begins_just_above_one()
    {
        EvaluationFramework framework = new(
            "Below zero", new(DecimalInterval.Closed(-100, 100), "s"), new(new TierPoints(-50, 0, 50), "s"), new(-100m, "s"),
            new(new LevelScale(new Level("High", 0m), new Level("Middle", -50m), new Level("Low", -100m)), "s"), new(0, "s"));
        Assert.Equal("(-0.5, 100]", Stated("High"));
        Assert.Equal("(-50.5, -0.5]", Stated("Middle"));
        Assert.Equal(Verdict.Exact, Reconcile.Level(Reported.Text("Middle"), Reported.Exact(-0.5m), framework).Verdict);
        Assert.Equal(Verdict.Exact, Reconcile.Level(Reported.Text("High"), Reported.Exact(-0.4m), framework).Verdict);

        string? Stated(string level) => Reconcile.Level(Reported.Text(level), Reported.Rounded(1m), framework).Stated.ToString();
    }

    [Fact]
    public void A_level_of_another_scale_and_a_total_that_is_no_number_are_not_checkable()
    {
        Finding finding = Reconcile.Level(Reported.Text("A"), Reported.Rounded(93.60m), Framework);
        Assert.Equal((Verdict.NotCheckable, "“A” is no level of OPDC public organization 2568"), (finding.Verdict, finding.Obstacle!.English));
        Assert.Equal("“A” ไม่ใช่ระดับของกรอบการประเมินองค์การมหาชนของสำนักงาน ก.พ.ร. ปี 2568", finding.Obstacle.Thai);
        Assert.Equal("“รอผล” is no number", Reconcile.Level(Reported.Text("ดี"), Reported.Text("รอผล"), Framework).Obstacle!.English);
        Assert.Equal(Verdict.Exact, Reconcile.Level(Reported.Text("A"), Reported.Rounded(93.60m), EvaluationFramework.IntegrityAndTransparency).Verdict);
        Assert.Equal("framework", Assert.Throws<ArgumentNullException>(() => Reconcile.Level(Reported.Text("A"), Reported.Nothing, null!)).ParamName);
        Assert.Equal("total", Assert.Throws<ArgumentNullException>(() => Reconcile.Level(Reported.Text("A"), null!, Framework)).ParamName);
    }

    [Theory]
    [InlineData("75", "77.53", Verdict.Exact)]
    [InlineData("100", "77.53", Verdict.Contradiction)]
    [InlineData("50", "74.99", Verdict.Exact)]
    [InlineData("75", "74.99", Verdict.Contradiction)]
    [InlineData("75", "74.9", Verdict.Contradiction)]
    [InlineData("75", "74.95", Verdict.Contradiction)]
    [InlineData("75", "75.0", Verdict.Exact)]
    [InlineData("50", "75.0", Verdict.WithinRounding)]
    [InlineData("75", "85", Verdict.WithinRounding)]
    [InlineData("60", "75.0", Verdict.Contradiction)]
    [InlineData("0", "64", Verdict.Exact)]
    [InlineData("50", "65", Verdict.Exact)]
    [InlineData("0", "65", Verdict.WithinRounding)]
    public void A_score_by_steps_against_a_printed_result(string score, string result, Verdict verdict) =>
        Assert.Equal(verdict, Points(score, new ReportedResult(Example.Trust, Reported.Parse(result))).Verdict);

    [Fact]
    public void A_score_says_what_it_rests_on()
    {
        Finding finding = Points("100", new ReportedResult(Example.Trust, Reported.Parse("77.53").In("percent")));
        Assert.Equal("score of Confidence 77.53 percent lies in [75, 75], printed 100 stands for [99.5, 100.5]: they are 24.5 apart", finding.Statement.English);
        Assert.Equal("คะแนนของ ความเชื่อมั่น 77.53 percent", finding.Formula.Thai);
        Assert.Equal(
            ["printed 100", "from 77.53 percent", "target basic: at least 65%; standard: at least 75%; advanced: at least 85%", "points of the tiers 50/75/100"],
            finding.Explain().Parts.Select(part => part.Statement.English));
        Assert.Equal("คะแนนของแต่ละขั้น 50/75/100", finding.Explain().Parts[3].Statement.Thai);
        Assert.StartsWith("ค่าเป้าหมาย ", finding.Explain().Parts[2].Statement.Thai, StringComparison.Ordinal);
    }

    [Fact]
    public void A_count_is_a_whole_number_inside_what_is_printed()
    {
        var target = new TieredTarget(Example.Smes >= 544, Example.Smes > 544, Example.Smes > 580);
        Assert.Equal(Verdict.Contradiction, Reconcile.Points(Reported.Exact(100m), target, Framework, new ReportedResult(Example.Smes, Reported.Rounded(580m))).Verdict);
        Assert.Equal(Verdict.Exact, Reconcile.Points(Reported.Exact(75m), target, Framework, new ReportedResult(Example.Smes, Reported.Rounded(580m))).Verdict);
        Assert.Equal(Verdict.Exact, Reconcile.Points(Reported.Exact(100m), target, Framework, new ReportedResult(Example.Smes, Reported.Rounded(1_315m))).Verdict);

        // 0.6 thousand stands for 550 to 650, so both tiers are possible; 0.5 thousand for 450 to 550, where 100 is not.
        var thousands = new ReportedUnit("พันราย", "ราย", 1000m);
        Assert.Equal(Verdict.WithinRounding, Reconcile.Points(Reported.Exact(75m), target, Framework, new ReportedResult(Example.Smes, Reported.Rounded(0.6m).In(thousands))).Verdict);
        Assert.Equal(Verdict.WithinRounding, Reconcile.Points(Reported.Exact(50m), target, Framework, new ReportedResult(Example.Smes, Reported.Rounded(0.5m).In(thousands))).Verdict);
        Assert.Equal(Verdict.Contradiction, Reconcile.Points(Reported.Exact(100m), target, Framework, new ReportedResult(Example.Smes, Reported.Rounded(0.5m).In(thousands))).Verdict);
    }

    [Fact]
    public void A_compound_target_needs_each_measure_that_decides()
    {
        var target = new TieredTarget(Example.Smes >= 50, Example.Smes >= 75, Example.Smes >= 100 & Example.Impact >= Baht.Millions(500));
        var smes = new ReportedResult(Example.Smes, Reported.Rounded(175m));
        Assert.Equal(Verdict.Exact, Reconcile.Points(Reported.Exact(100m), target, Framework, smes, new ReportedResult(Example.Impact, Reported.Rounded(639m).In(BahtUnit.Millions))).Verdict);
        Assert.Equal(Verdict.WithinRounding, Reconcile.Points(Reported.Exact(75m), target, Framework, smes, new ReportedResult(Example.Impact, Reported.Rounded(500m).In(BahtUnit.Millions))).Verdict);
        Finding missing = Reconcile.Points(Reported.Exact(100m), target, Framework, smes);
        Assert.Equal((Verdict.NotCheckable, "Economic impact is not reported", "ไม่ได้รายงานผลกระทบทางเศรษฐกิจ"), (missing.Verdict, missing.Obstacle!.English, missing.Obstacle.Thai));
        Assert.Equal(Verdict.Exact, Reconcile.Points(Reported.Exact(50m), target, Framework, new ReportedResult(Example.Smes, Reported.Rounded(60m))).Verdict);
        Assert.Equal(Verdict.NotCheckable, Reconcile.Points(Reported.Text("รอผล"), target, Framework, smes).Verdict);
    }

    [Fact]
    public void A_linear_score_may_be_any_between_the_least_and_the_greatest()
    {
        var target = new TieredTarget(Example.Trust >= 60, Example.Trust >= 70, Example.Trust >= 80, ScoringMethod.Linear);
        var result = new ReportedResult(Example.Trust, Reported.Rounded(65m));
        Assert.Equal(Verdict.Exact, Reconcile.Points(Reported.Exact(62.50m), target, Framework, result).Verdict);
        Assert.Equal(Verdict.WithinRounding, Reconcile.Points(Reported.Exact(63.70m), target, Framework, result).Verdict);
        Finding apart = Reconcile.Points(Reported.Exact(64m), target, Framework, result);
        Assert.Equal((Verdict.Contradiction, "[61.25, 63.75]"), (apart.Verdict, apart.Computed.ToString()));
    }

    [Fact]
    public void Bad_arguments_are_refused_by_name()
    {
        var result = new ReportedResult(Example.Trust, Reported.Rounded(65m));
        Assert.Equal("target", Assert.Throws<ArgumentNullException>(() => Reconcile.Points(Reported.Nothing, null!, Framework, result)).ParamName);
        Assert.Equal("framework", Assert.Throws<ArgumentNullException>(() => Reconcile.Points(Reported.Nothing, Example.Target(), null!, result)).ParamName);
        Assert.Equal("results", Assert.Throws<ArgumentException>(() => Reconcile.Points(Reported.Nothing, Example.Target(), Framework, result, null!)).ParamName);
        var twice = Assert.Throws<ArgumentException>(() => Reconcile.Points(Reported.Nothing, Example.Target(), Framework, result, result));
        Assert.StartsWith("There are two results of platform-trust; a measure has one.", twice.Message, StringComparison.Ordinal);
        Assert.Equal("measure", Assert.Throws<ArgumentNullException>(() => new ReportedResult(null!, Reported.Nothing)).ParamName);
        Assert.Equal("figure", Assert.Throws<ArgumentNullException>(() => new ReportedResult(Example.Trust, null!)).ParamName);
        Laws.Equality(result, new ReportedResult(Example.Trust, Reported.Rounded(65m)), new ReportedResult(Example.Trust, Reported.Rounded(65.0m)));
        Laws.Equality(result, new ReportedResult(Example.Trust, Reported.Rounded(65m)), new ReportedResult(Example.Growth, Reported.Rounded(65m)));
        Assert.Equal("platform-trust = 65", result.ToString());
    }

    private static Finding Points(string score, ReportedResult result) => Reconcile.Points(Reported.Parse(score), Example.Target(), Framework, result);
}
