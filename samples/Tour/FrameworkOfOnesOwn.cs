using NodaTime;

namespace Tour;

/// <summary>
/// 5. A framework of one's own (กรอบการประเมิน): the scheme of evaluation is data, each datum with the source it was taken
/// from. The compiler checks it where it is written, and checks scorecards against it. The ministry, its manual and the
/// office that is evaluated are invented.
/// </summary>
public sealed class FrameworkOfOnesOwn
{
    private const string Manual = "คู่มือการประเมินสำนักงานในสังกัด พ.ศ. 2569";

    // ── The framework ───────────────────────────────────────────────────────────────────────────────────────────────────

    private static readonly EvaluationFramework Framework = new(
        new("กรอบการประเมินสำนักงานในสังกัด ปี 2569", "evaluation of regional offices 2569"),
        scoreRange: new(DecimalInterval.Closed(1, 5), $"{Manual}, หน้า 4"),
        tierPoints: new(new TierPoints(basic: 3, standard: 4, advanced: 5), $"{Manual}, หน้า 4"),
        scoreBelowBasic: new(1, "the manual does not say; the lowest score is assumed", isAssumption: true),
        levels: new(
            new LevelScale(
                new Level(new("ดีเด่น", "Outstanding"), 4.5m),
                new Level(new("ดี", "Good"), 3.5m),
                new Level(new("ต้องปรับปรุง", "To be improved"), 1)),
            $"{Manual}, หน้า 9"),
        decimalsOfTotal: new(2, $"{Manual}, หน้า 9"),
        componentWeights: new([new("1", 50), new("2", 30), new("3", 20)], $"{Manual}, หน้า 5"),
        codesNest: new(true, $"{Manual}, หน้า 6"),
        decimalsOfScore: new(3, $"{Manual}, หน้า 7"));

    [Fact]
    public void Each_datum_says_where_it_comes_from_and_whether_it_is_assumed()
    {
        Assert.Equal("3/4/5", Framework.TierPoints.Value.ToString());
        Assert.Equal("คู่มือการประเมินสำนักงานในสังกัด พ.ศ. 2569, หน้า 4", Framework.TierPoints.Source);
        Assert.False(Framework.TierPoints.IsAssumption);
        Assert.True(Framework.ScoreBelowBasic.IsAssumption);
    }

    // A level is its lower bound, so there are no gaps; a total is rounded to two decimals before its level is read.
    [Theory]
    [InlineData("4.494", "ดี")]
    [InlineData("4.495", "ดีเด่น")]
    [InlineData("1", "ต้องปรับปรุง")]
    public void Every_total_has_one_level(string total, string level) =>
        Assert.Equal(level, Framework.LevelOf(Score.Parse(total)).Name.Thai);

    // ── A scorecard in it ───────────────────────────────────────────────────────────────────────────────────────────────

    private static readonly Measure<Percentage> OnTime = Measure.Share("on-time", new("งานที่เสร็จตามกำหนด", "Cases closed on time"));
    private static readonly Measure<long> Backlog = Measure.Count("backlog", new("เรื่องค้าง", "Cases open"), new("เรื่อง", "cases"));
    private static readonly Measure<Percentage> Satisfaction = Measure.Share("satisfaction", new("ความพึงพอใจ", "Satisfaction"));

    // Weights of 50, 30 and 20 are the framework's; others would not compile: KPI3004.
    private static readonly Scorecard Scorecard = new(
        "NORTH", FiscalYear.FromBuddhistEra(2569), Framework,
        [
            new Component("1", new("ผลงาน", "Results"),
            [
                new Indicator("1.1", new("ความตรงเวลา", "Timeliness"), weight: 30, new TieredTarget(OnTime >= 80, OnTime >= 90, OnTime >= 95)),
                new Indicator("1.2", new("เรื่องค้าง", "Backlog"), weight: 20, new TieredTarget(Backlog <= 200, Backlog <= 100, Backlog <= 50)),
            ]),
            new Component("2", new("บริการ", "Service"),
            [
                new Indicator("2.1", new("ความพึงพอใจ", "Satisfaction"), weight: 30, new TieredTarget(
                    basic:    Satisfaction >= 70,
                    standard: Satisfaction >= 80,
                    advanced: Satisfaction >= 90,
                    ScoringMethod.Linear)),
            ]),
            new Component("3", new("บุคลากร", "People"),
            [
                new Indicator("3.1", new("สมรรถนะบุคลากร", "Competence of staff"), weight: 20),
            ]),
        ]);

    private static readonly Assessment Assessment = Scorecard.Assess(
        OnTime.Observed(96.2m, asOf: new LocalDate(2026, 9, 30)),
        Backlog.Observed(84, asOf: new LocalDate(2026, 9, 30)),
        Satisfaction.Observed(86.5m),
        Evidence.Awarded("3.1", 4));

    // 4.495 rounds to 4.50.
    [Fact]
    public void It_is_scored_on_the_scale_of_the_framework() => Assert.Equal(
        """
        NORTH 2569: total 4.495, level Outstanding
          Component 1 Results: 2.3 of 2.5
            1.1 Timeliness: 5 × 30% = 1.5
              Cases closed on time 96.2% reaches advanced (at least 95%): 5 points
            1.2 Backlog: 4 × 20% = 0.8
              Cases open 84 cases reaches standard (at most 100 cases): 4 points
          Component 2 Service: 1.395 of 1.5
            2.1 Satisfaction: 4.65 × 30% = 1.395
              Satisfaction 86.5% reaches standard (at least 80%), scored linearly up to advanced (at least 90%): 4.65 points
          Component 3 People: 0.8 of 1
            3.1 Competence of staff: 4 × 20% = 0.8
              awarded 4 points by the evaluator

        """,
        Assessment.Explain(Language.English));

    // ── What the framework refuses ──────────────────────────────────────────────────────────────────────────────────────

    // 92.5 of 100 is a score of another framework. Written into Assess it would not compile: KPI3011.
    [Fact]
    public void A_score_of_another_scale_is_refused()
    {
        Violation violation = Assert.Single(Scorecard.Validate([Evidence.Awarded("3.1", 92.5m)]));

        Assert.Equal("คะแนน 92.5 ของตัวชี้วัด 3.1 อยู่นอกช่วง 1 ถึง 5 ของกรอบการประเมินสำนักงานในสังกัด ปี 2569", violation.Describe(Language.Thai));
    }

    [Fact]
    public void Components_of_other_weights_are_refused()
    {
        Violation violation = Assert.Single(Scorecard.Validate("SOUTH", FiscalYear.FromBuddhistEra(2569), Framework,
        [
            new Component("1", new("ผลงาน", "Results"), [new Indicator("1.1", new("ความตรงเวลา", "Timeliness"), weight: 70)]),
            new Component("2", new("บริการ", "Service"), [new Indicator("2.1", new("ความพึงพอใจ", "Satisfaction"), weight: 30)]),
        ]));

        Assert.Equal(
            "KPI3004: Components of scorecard SOUTH 2569 weigh 1: 70, 2: 30, where evaluation of regional offices 2569 sets 1: 50, 2: 30, 3: 20",
            violation.ToString());
    }
}
