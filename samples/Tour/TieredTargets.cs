using NodaTime;

namespace Tour;

/// <summary>
/// 2. Tiers of every kind (ค่าเป้าหมายสามขั้น): one indicator for each, the year's results, and what each earned. OPDC's
/// framework gives 50 points for basic (ขั้นต้น), 75 for standard (ขั้นมาตรฐาน) and 100 for advanced (ขั้นสูง). The Office
/// of Land Information Services (สำนักงานบริการข้อมูลที่ดิน, OLIS) is an invented agency.
/// </summary>
public sealed class TieredTargets
{
    // ── What is measured ────────────────────────────────────────────────────────────────────────────────────────────────

    private static readonly Measure<Percentage> Satisfaction = Measure.Share("satisfaction", new("ความพึงพอใจของผู้ใช้บริการ", "Satisfaction of users"));
    private static readonly Measure<long> DaysToCertificate = Measure.Count("days-to-certificate", new("ระยะเวลาออกหนังสือรับรอง", "Time to a certificate"), new("วันทำการ", "working days"));
    private static readonly Measure<long> OnlineServices = Measure.Count("online-services", new("บริการออนไลน์", "Services online"), new("บริการ", "services"));
    private static readonly Measure<long> Agencies = Measure.Count("agencies", new("หน่วยงานที่ใช้ข้อมูล", "Agencies using the data"), new("หน่วยงาน", "agencies"));
    private static readonly Measure<Baht> Savings = Measure.Money("savings", new("ค่าใช้จ่ายที่ลดลง", "Costs saved"));
    private static readonly Measure<long> Datasets = Measure.Count("datasets", new("ชุดข้อมูลเปิด", "Open datasets"), new("ชุด", "datasets"));
    private static readonly Achievement Award = Measure.Achieved("award", new("ได้รับรางวัลเลิศรัฐ", "Public sector excellence award"));
    private static readonly Measure<LocalDate> Launch = Measure.Date("launch", new("วันเปิดใช้ระบบแผนที่กลาง", "Launch of the common map"));
    private static readonly Achievement Drafted = Measure.Achieved("drafted", new("ร่างหลักเกณฑ์แล้วเสร็จ", "Rules drafted"));
    private static readonly Achievement Heard = Measure.Achieved("heard", new("รับฟังความคิดเห็นแล้ว", "Public hearing held"));
    private static readonly Achievement InForce = Measure.Achieved("in-force", new("ประกาศใช้หลักเกณฑ์", "Rules in force"));
    private static readonly Measure<Percentage> Trust = Measure.Share("trust", new("ความเชื่อมั่นในข้อมูล", "Trust in the data"));
    private static readonly Measure<Percentage> Errors = Measure.Share("errors", new("ข้อมูลที่ผิดพลาด", "Records in error"));

    // ── What is asked for ───────────────────────────────────────────────────────────────────────────────────────────────

    private static readonly Scorecard Scorecard = new(
        "OLIS", FiscalYear.FromBuddhistEra(2568), EvaluationFramework.OpdcPublicOrganization2568,
        [
            new Component("1", new("ประสิทธิผลของการดำเนินงาน", "Effectiveness of operations"),
            [
                // Higher is better.
                new Indicator("1.1", new("ความพึงพอใจ", "Satisfaction"), weight: 10, new TieredTarget(
                    basic:    Satisfaction >= 70,
                    standard: Satisfaction >= 80,
                    advanced: Satisfaction >= 90)),

                // Lower is better: the comparison says so, nothing else has to.
                new Indicator("1.2", new("ความรวดเร็ว", "Speed"), weight: 10, new TieredTarget(
                    basic:    DaysToCertificate <= 15,
                    standard: DaysToCertificate <= 10,
                    advanced: DaysToCertificate <= 5)),

                // Strict bounds: the bound itself is not enough.
                new Indicator("1.3", new("บริการออนไลน์", "Services online"), weight: 5, new TieredTarget(
                    basic:    OnlineServices >= 40,
                    standard: OnlineServices > 60,
                    advanced: OnlineServices > 80)),

                // Compound: both are asked for.
                new Indicator("1.4", new("การใช้ประโยชน์ข้อมูล", "Use of the data"), weight: 10, new TieredTarget(
                    basic:    Agencies >= 10,
                    standard: Agencies >= 15,
                    advanced: Agencies >= 20 & Savings >= Baht.Millions(50))),

                // Alternative: either will do. It stands in every tier, since whoever reaches advanced has reached the others.
                new Indicator("1.5", new("ข้อมูลเปิด", "Open data"), weight: 5, new TieredTarget(
                    basic:    Datasets >= 100 | Award.Done,
                    standard: Datasets >= 150 | Award.Done,
                    advanced: Datasets >= 200 | Award.Done)),

                // A date: earlier is better.
                new Indicator("1.6", new("ระบบแผนที่กลาง", "Common map"), weight: 5, new TieredTarget(
                    basic:    Launch <= new LocalDate(2025, 9, 30),
                    standard: Launch <= new LocalDate(2025, 8, 31),
                    advanced: Launch <= new LocalDate(2025, 7, 31))),

                // Done or not done: steps of one piece of work.
                new Indicator("1.7", new("หลักเกณฑ์การเปิดเผยข้อมูล", "Rules of disclosure"), weight: 5, new TieredTarget(
                    basic:    Drafted.Done,
                    standard: Drafted.Done & Heard.Done,
                    advanced: Drafted.Done & Heard.Done & InForce.Done)),

                // Linear: from the points of one tier to those of the next.
                new Indicator("1.8", new("ความเชื่อมั่น", "Trust"), weight: 10, new TieredTarget(
                    basic:    Trust >= 65,
                    standard: Trust >= 75,
                    advanced: Trust >= 85,
                    ScoringMethod.Linear)),

                // Linear, and lower is better.
                new Indicator("1.9", new("ความถูกต้อง", "Accuracy"), weight: 10, new TieredTarget(
                    basic:    Errors <= 8,
                    standard: Errors <= 5,
                    advanced: Errors <= 2,
                    ScoringMethod.Linear)),
            ]),
            new Component("2", new("ศักยภาพขององค์กร", "Capability of the organization"),
            [
                // No tiers: the evaluator gives the score.
                new Indicator("2.1", "PMQA 4.0", weight: 30),
            ]),
        ]);

    // ── What was found ──────────────────────────────────────────────────────────────────────────────────────────────────

    private static readonly Assessment Assessment = Scorecard.Assess(
        Satisfaction.Observed(83.4m),
        DaysToCertificate.Observed(5),
        OnlineServices.Observed(60),
        Agencies.Observed(22),
        Savings.Observed(Baht.Millions(48.5m)),
        Datasets.Observed(120),
        Award.Observed(done: true),
        Launch.Observed(new LocalDate(2025, 8, 20)),
        Drafted.Observed(done: true),
        Heard.Observed(done: true),
        InForce.Observed(done: false),
        Trust.Observed(77.77m),
        Errors.Observed(3.7m),
        Evidence.Awarded("2.1", 92.5m));

    // ── What it earned ──────────────────────────────────────────────────────────────────────────────────────────────────

    [Fact]
    public void Higher_is_better() => Assert.Equal(
        "Satisfaction of users 83.4% reaches standard (at least 80%): 75 points",
        Assessment["1.1"].Explanation.English);

    [Fact]
    public void Lower_is_better() => Assert.Equal(
        "ระยะเวลาออกหนังสือรับรอง 5 วันทำการ บรรลุขั้นสูง (ไม่เกิน 5 วันทำการ) ได้ 100 คะแนน",
        Assessment["1.2"].Explanation.Thai);

    [Fact]
    public void More_than_60_is_not_reached_at_60() => Assert.Equal(
        "Services online 60 services reaches basic (at least 40 services): 50 points",
        Assessment["1.3"].Explanation.English);

    [Fact]
    public void Of_a_compound_tier_one_half_is_not_enough() => Assert.Equal(
        "Agencies using the data 22 agencies, Costs saved 48.5 million baht reaches standard (at least 15 agencies): 75 points",
        Assessment["1.4"].Explanation.English);

    [Fact]
    public void Of_an_alternative_one_half_is_enough() => Assert.Equal((Score)100, Assessment["1.5"].Score);

    [Fact]
    public void A_date_reaches_the_tier_whose_day_it_keeps() => Assert.Equal(
        "วันเปิดใช้ระบบแผนที่กลาง 20 สิงหาคม 2568 บรรลุขั้นมาตรฐาน (ภายในวันที่ 31 สิงหาคม 2568) ได้ 75 คะแนน",
        Assessment["1.6"].Explanation.Thai);

    [Fact]
    public void Work_is_scored_by_the_steps_that_are_done() => Assert.Equal((Score)75, Assessment["1.7"].Score);

    // 75 + (77.77 − 75) ÷ (85 − 75) × 25 is 81.925, rounded once, half away from zero.
    [Fact]
    public void A_linear_score_is_exact_until_it_is_rounded_once() => Assert.Equal((Score)81.93m, Assessment["1.8"].Score);

    // 75 + (5 − 3.7) ÷ (5 − 2) × 25 is 85.8333…
    [Fact]
    public void A_linear_score_rises_as_errors_fall() => Assert.Equal((Score)85.83m, Assessment["1.9"].Score);

    // 7.5 + 10 + 2.5 + 7.5 + 5 + 3.75 + 3.75 + 8.193 + 8.583 + 27.75
    [Fact]
    public void The_total_is_exact()
    {
        Assert.Equal((Score)84.526m, Assessment.Total);
        Assert.Equal("Good", Assessment.Level?.Name.English);
    }

    // ── Not observed is not zero ────────────────────────────────────────────────────────────────────────────────────────

    // The compiler suggests here, KPI3010, to say what becomes of the other indicators: so assessed there is no total.
    private static readonly Assessment Early = Scorecard.Assess(Agencies.Observed(17), Datasets.Observed(210), Drafted.Observed(done: true));

    // With 17 agencies advanced is missed whatever was saved; with 210 datasets it is reached with or without the award.
    [Fact]
    public void A_tier_is_decided_where_what_is_missing_makes_no_difference()
    {
        Assert.Equal((Score)75, Early["1.4"].Score);
        Assert.Equal((Score)100, Early["1.5"].Score);
    }

    [Fact]
    public void Where_it_does_the_result_is_missing_and_says_what_is_not_observed()
    {
        MissingResult rules = Assert.IsType<MissingResult>(Early["1.7"]);

        Assert.Null(rules.Score);
        Assert.Equal("no observation of Public hearing held, Rules in force", rules.Explanation.English);
        Assert.Null(Early.Total);
    }
}
