namespace Tour;

/// <summary>
/// 6. What would it take to reach Very good (ระดับดีมาก)? An agency looks at itself at half-year, sees which indicators
/// would have to move, and compares the end of the year with it. The Office of Land Information Services
/// (สำนักงานบริการข้อมูลที่ดิน, OLIS) is an invented agency.
/// </summary>
public sealed class ReachingVeryGood
{
    // ── What is asked for ───────────────────────────────────────────────────────────────────────────────────────────────

    private static readonly Measure<Percentage> Satisfaction = Measure.Share("satisfaction", new("ความพึงพอใจ", "Satisfaction"));
    private static readonly Measure<long> DaysToCertificate = Measure.Count("days-to-certificate", new("ระยะเวลาออกหนังสือรับรอง", "Time to a certificate"), new("วันทำการ", "working days"));
    private static readonly Measure<Baht> Savings = Measure.Money("savings", new("ค่าใช้จ่ายที่ลดลง", "Costs saved"));

    private static readonly Scorecard Scorecard = new(
        "OLIS", FiscalYear.FromBuddhistEra(2568), EvaluationFramework.OpdcPublicOrganization2568,
        [
            new Component("1", new("ประสิทธิผลของการดำเนินงาน", "Effectiveness of operations"),
            [
                new Indicator("1.1", new("ความพึงพอใจ", "Satisfaction"), weight: 25, new TieredTarget(
                    basic:    Satisfaction >= 70,
                    standard: Satisfaction >= 80,
                    advanced: Satisfaction >= 90)),
                new Indicator("1.2", new("ความรวดเร็ว", "Speed"), weight: 20, new TieredTarget(
                    basic:    DaysToCertificate <= 15,
                    standard: DaysToCertificate <= 10,
                    advanced: DaysToCertificate <= 5)),
                new Indicator("1.3", new("ความคุ้มค่า", "Value for money"), weight: 15, new TieredTarget(
                    basic:    Savings >= Baht.Millions(10),
                    standard: Savings >= Baht.Millions(30),
                    advanced: Savings >= Baht.Millions(50))),
                new Indicator("1.4", new("การเชื่อมโยงข้อมูล", "Data exchange"), weight: 10),
            ]),
            new Component("2", new("ศักยภาพขององค์กร", "Capability of the organization"),
            [
                new Indicator("2.1", new("ความพร้อมรัฐบาลดิจิทัล", "Digital government readiness"), weight: 15),
                new Indicator("2.2", "PMQA 4.0", weight: 15),
            ]),
        ]);

    private static readonly Level VeryGood = Scorecard.Framework.Levels.Value.Highest;

    // ── Half-year ───────────────────────────────────────────────────────────────────────────────────────────────────────

    private static readonly Assessment HalfYear = Scorecard.Assess(
        Satisfaction.Observed(83.4m),
        DaysToCertificate.Observed(5),
        Savings.Observed(Baht.Millions(31)),
        Evidence.Pending("1.4", assumed: 100),
        Evidence.Awarded("2.1", 90),
        Evidence.Awarded("2.2", 94));

    // 18.75 + 20 + 11.25 + 10 + 13.5 + 14.1; without the assumed 10 points of 1.4 it would not even be Good.
    [Fact]
    public void While_an_indicator_is_pending_the_total_is_an_estimate_within_a_range()
    {
        Assert.Equal((Score)87.6m, HalfYear.Total);
        Assert.True(HalfYear.IsEstimate);
        Assert.Equal(DecimalInterval.Closed(77.6m, 87.6m), HalfYear.Range);
        Assert.Equal("Good", HalfYear.Level?.Name.English);
        Assert.Equal(["Good", "Fair"], HalfYear.PossibleLevels.Select(level => level.Name.English));
    }

    // ── What it would take ──────────────────────────────────────────────────────────────────────────────────────────────

    // Very good is from 95.00, and a total is rounded to two decimals first: 94.995 suffices, so 7.395 are lacking.
    // 1.1 can gain 6.25, 1.3 can gain 3.75, 2.1 can gain 1.5, 2.2 can gain 0.9: no single one does, and none without 1.1.
    [Fact]
    public void There_are_two_ways_to_Very_good()
    {
        WaysToReach ways = HalfYear.WaysToReach(VeryGood);

        Assert.True(ways.IsComplete);
        Assert.Equal(
            """
            Ways to reach Very good
              1.1 reaches advanced (at least 90%), +6.25; 1.3 reaches advanced (at least 50 million baht), +3.75
              1.1 reaches advanced (at least 90%), +6.25; 2.1 gain 1.145 weighted points in all

            """,
            ways.Explain(Language.English));
    }

    [Fact]
    public void A_way_is_data_too()
    {
        WayToReach first = HalfYear.WaysToReach(VeryGood).Ways[0];

        Assert.Equal(["1.1", "1.3"], first.Tiers.Select(improvement => improvement.Indicator.Code));
        Assert.Equal("1.1 ถึงขั้นสูง (ไม่น้อยกว่าร้อยละ 90) +6.25", first.Tiers[0].Describe().Thai);
    }

    [Fact]
    public void Good_is_reached_already() => Assert.True(HalfYear.WaysToReach(Scorecard.Framework.LevelOf(80)).IsReached);

    // ── The end of the year ─────────────────────────────────────────────────────────────────────────────────────────────

    // The agency went the first way. The evaluator has scored 1.4, and gave less than was assumed.
    private static readonly Assessment YearEnd = Scorecard.Assess(
        Satisfaction.Observed(90.2m),
        DaysToCertificate.Observed(5),
        Savings.Observed(Baht.Millions(52)),
        Evidence.Awarded("1.4", 95),
        Evidence.Awarded("2.1", 90),
        Evidence.Awarded("2.2", 94));

    [Fact]
    public void Very_good_is_reached_and_no_estimate_any_more()
    {
        Assert.Equal((Score)97.1m, YearEnd.Total);
        Assert.False(YearEnd.IsEstimate);
        Assert.Equal(VeryGood, YearEnd.Level);
    }

    [Fact]
    public void What_moved_adds_up_to_the_change()
    {
        var comparison = new AssessmentComparison(HalfYear, YearEnd);

        Assert.Equal((Score)9.5m, comparison.Change);
        Assert.Equal(
            """
            จาก 87.6 (OLIS 2568) เป็น 97.1 (OLIS 2568): +9.5
              1.1: +6.25 (จากน้ำหนัก 0 จากคะแนน +6.25)
              1.3: +3.75 (จากน้ำหนัก 0 จากคะแนน +3.75)
              1.4: -0.5 (จากน้ำหนัก 0 จากคะแนน -0.5)

            """,
            comparison.Explain(Language.Thai));
    }
}
