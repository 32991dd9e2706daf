using Etda.Published;

namespace Etda.Projects;

/// <summary>Project 6: four indicators; the third, of SMEs and of what they gained, is OPDC's 1.4 as well.</summary>
public static class Project6SmeTransformation
{
    private const string Title = "6. โครงการศูนย์ให้คำปรึกษาและพัฒนาผู้ประกอบการเพื่อส่งเสริม AI & Digital Transformation แบบมุ่งเป้า";

    // The recipients are damaged: “ก.พ.ส.” is read as ก.พ.ร., whose points the third row prints.
    private const ReportRecipients Recipients = ReportRecipients.BudgetBureau | ReportRecipients.Opdc;

    // ── What is measured; SMEs and their gains are measured by the scorecard ────────────────────────────────────────────

    public static readonly Measure<long> PartnerSectors = Measure.Count(
        "partner-sectors",
        new("ดำเนินโครงการร่วมกับ Partner เพื่อส่งเสริม Transformation ของ SME", "Sectors in which the transformation of SMEs is promoted with partners"),
        unit: new("Sectors", "sectors"));

    public static readonly Measure<long> Areas = Measure.Count(
        "sme-transformation-areas",
        new("มีการจัดโครงการ เพื่อส่งเสริม Transformation ของ SME", "Areas in which the transformation of SMEs is promoted"),
        unit: new("พื้นที่", "areas"));

    public static readonly Measure<long> DigitalWorkforce = Measure.Count(
        "professional-digital-workforce",
        new("มี Professional Digital Workforce ที่ผ่านการทดสอบ", "Professional digital workforce that passed the test"),
        unit: new("ราย", "people"));

    // ── What the report prints ──────────────────────────────────────────────────────────────────────────────────────────

    private static readonly IndicatorTable Summary = IndicatorTable.InSummary("6. โครงการศูนย์ให้คำปรึกษาและพัฒนาผู้ประกอบการฯ");
    private static readonly IndicatorTable Details = new(Title, "ตัวชี้วัด (สำนักงบประมาณ และ ก.พ.ส.)");

    private static readonly PrintedIndicator Sectors1 = Summary.Row(
        "1. ดำเนินโครงการร่วมกับ Partner เพื่อส่งเสริม Transformation ของ SME", "2 Sectors", "2 Sectors (ภาคการค้า และภาคการบริการ)");
    private static readonly PrintedIndicator Areas1 = Summary.Row(
        "2. มีการจัดโครงการ เพื่อส่งเสริม Transformation ของ SME", "2 พื้นที่", "2 พื้นที่ (ภาคอีสาน และ ภาคกลาง)");
    private static readonly PrintedIndicator Smes1 = Summary.Row(
        "3. จำนวน SME ที่มีการส่งเสริม Digital Transformation เพื่อสร้างโอกาสทางเศรษฐกิจ",
        "- จำนวน 100 ราย - มูลค่า ไม่น้อยกว่า 500 ลบ.",
        "- จำนวน 175 ราย - มูลค่า 639 ลบ. (ก.พ.ร. 100 คะแนน)");
    private static readonly PrintedIndicator Workforce1 = Summary.Row("4. มี Professional Digital Workforce ที่ผ่านการทดสอบ", "2,000 ราย", "2,549 ราย");

    private static readonly PrintedIndicator Sectors = Details.Row(
        "1. ดำเนินโครงการร่วมกับ Partner เพื่อส่งเสริม Transformation ของ SME (ภาคการค้า และภาคการบริการ)",
        "2 Sectors",
        "2 Sectors",
        "-", "1", "1", "-");
    private static readonly PrintedIndicator AreasCovered = Details.Row(
        "2. มีการจัดโครงการ เพื่อส่งเสริม Transformation ของ SME (ภาคอีสาน และ ภาคกลาง)",
        "2 พื้นที่",
        "2 พื้นที่",
        "-", "1 พื้นที่", "1 พื้นที่", "-");
    private static readonly PrintedIndicator Smes = Details.Row(
        "3. จำนวน SME ที่มีการส่งเสริม Digital Transformation เพื่อสร้างโอกาสทางเศรษฐกิจ",
        "- จำนวน 100 ราย - มูลค่าไม่น้อยกว่า 500 ล้านบาท",
        "- จำนวน 175 ราย - มูลค่าผลกระทบทางเศรษฐกิจจากการประยุกต์ใช้นวัตกรรมหรือเทคโนโลยี รวม 639 ล้านบาท (100 คะแนน)",
        "ติดตามการดำเนินงานฯ และจัดเก็บข้อมูลในกลุ่ม SMEs", "", "", "สรุปผล จำนวน SMEs, และผลกระทบทางด้านเศรษฐกิจ");
    private static readonly PrintedIndicator Workforce = Details.Row(
        "4. มี Professional Digital Workforce ที่ผ่านการทดสอบ",
        "2,000 ราย",
        "2,549 ราย",
        "ดำเนินงานจัดทำหลักสูตร และ ประชาสัมพันธ์การทดสอบ โดยเปิดทดสอบเดือน พ.ค.", "", "", "2,000");

    private static readonly Reported Matching = Smes.Narrative(
        "มีจำนวน SME ที่ผ่านการคัดเลือก 41 ราย และมี Tech Provider 8 ราย เพื่อเข้าโครงการ โดยสามารถจับคู่ธุรกิจได้ทั้งหมด 55 คู่");
    private static readonly Reported SmesJoined = Smes.Narrative("จำนวน SME ที่เข้าร่วมจำนวน 175 ราย");
    private static readonly Reported WorkforceWanted = Workforce.Narrative("ผ่านการทดสอบไม่น้อยกว่า 2,000 ราย");
    private static readonly Reported Participants = Workforce.Narrative("มีผู้เข้าร่วมกิจกรรมรวม 2,709 คน");
    private static readonly Reported WorkforceCertified = Workforce.Narrative(
        "มีผู้สอบผ่าน PROFESSIONAL DIGITAL WORKFORCE ได้รับใบประกาศอิเล็กทรอนิกส์จากแพลตฟอร์ม DSD ONLINE TRAINING จำนวนทั้งสิ้น 2,549 คน");

    private static readonly ReportedQuarterlyBudget Budget = new(
        Title,
        BahtUnit.Millions,
        plan: ["46.4922", "17.5700", "19.9900", "5.5130", "3.4192"],
        spent: ["46.3295", "23.2447", "13.8269", "8.1012", "1.1567"],
        disbursed: ["44.0042", "1.2567", "9.0646", "10.9483", "22.7346"],
        committed: ["2.3253", "21.9880", "4.7623", "(2.8471)", "(21.5779)"]);

    // ── The project ─────────────────────────────────────────────────────────────────────────────────────────────────────

    public static readonly Project Project = new(
        "6",
        new(
            "โครงการศูนย์ให้คำปรึกษาและพัฒนาผู้ประกอบการเพื่อส่งเสริม AI & Digital Transformation แบบมุ่งเป้า",
            "A centre that advises and develops entrepreneurs, for targeted AI and digital transformation"),
        Etda2568.Year,
        [
            new ProjectIndicator(
                "1",
                PartnerSectors.Title,
                (PartnerSectors >= 2).AsPrinted("2 Sectors"),
                Recipients,
                progress: [new(PartnerSectors.Incremental(Etda2568.Year, null, 1, 1, null))],
                observations: [PartnerSectors.Observed(2)]),
            new ProjectIndicator(
                "2",
                Areas.Title,
                (Areas >= 2).AsPrinted("2 พื้นที่"),
                Recipients,
                progress: [new(Areas.Incremental(Etda2568.Year, null, 1, 1, null))],
                observations: [Areas.Observed(2)]),
            new ProjectIndicator(
                "3",
                new(
                    "จำนวน SME ที่มีการส่งเสริม Digital Transformation เพื่อสร้างโอกาสทางเศรษฐกิจ",
                    "Number of SMEs supported in digital transformation, to create economic opportunities"),
                (Etda2568.SmesSupported >= 100 & Etda2568.EconomicImpact >= Baht.Millions(500)).AsPrinted("- จำนวน 100 ราย - มูลค่าไม่น้อยกว่า 500 ล้านบาท"),
                Recipients,
                progress:
                [
                    new(Etda2568.SmesSupported.Cumulative(Etda2568.Year, null, null, null, null)
                        .WithWords(1, "ติดตามการดำเนินงานฯ และจัดเก็บข้อมูลในกลุ่ม SMEs")
                        .WithWords(4, "สรุปผล จำนวน SMEs, และผลกระทบทางด้านเศรษฐกิจ")),
                ],
                observations: [Etda2568.SmesSupported.Observed(175), Etda2568.EconomicImpact.Observed(Baht.Millions(639))]),
            new ProjectIndicator(
                "4",
                DigitalWorkforce.Title,
                (DigitalWorkforce >= 2_000).AsPrinted("2,000 ราย"),
                Recipients,
                progress:
                [
                    new(DigitalWorkforce.Cumulative(Etda2568.Year, null, null, null, 2_000)
                        .WithWords(1, "ดำเนินงานจัดทำหลักสูตร และ ประชาสัมพันธ์การทดสอบ โดยเปิดทดสอบเดือน พ.ค.")),
                ],
                observations: [DigitalWorkforce.Observed(2_549)]),
        ],
        Budget.ToLedger(Etda2568.Year, allocated: Baht.Millions(46.4922m)));

    // ── What its figures claim of each other ────────────────────────────────────────────────────────────────────────────

    public static readonly PublishedProject Published = new(
        Project,
        Summary: [Sectors1, Areas1, Smes1, Workforce1],
        Details: [Sectors, AreasCovered, Smes, Workforce],
        Budget,
        StandingAlone:
        [
            Matching.QuoteExact("41").In("ราย"),
            Matching.QuoteExact("8").In("ราย"),
            Matching.QuoteExact("55").In("คู่"),
            Participants.QuoteExact("2,709").In("คน"),
        ],
        new Reconciliation(Project.Title,
        [
            Reconcile.Duplicates(Sectors1.Target.QuoteExact("2").In("Sectors"), Sectors.Target.QuoteExact("2").In("Sectors")),
            Reconcile.Duplicates(Sectors1.Result.QuoteExact("2").In("Sectors"), Sectors.Result.QuoteExact("2").In("Sectors")),
            Reconcile.Sum(Sectors.Target.QuoteExact("2"), Sectors.Quarters[0], Sectors.Quarters[1].QuoteExact("1"), Sectors.Quarters[2].QuoteExact("1"), Sectors.Quarters[3]),
            Reconcile.Count(Sectors1.Result.QuoteExact("2").In("Sectors"), "ภาคการค้า", "ภาคการบริการ"),
            Reconcile.Count(Sectors.Result.QuoteExact("2").In("Sectors"), "ภาคการค้า", "ภาคการบริการ"),

            Reconcile.Duplicates(Areas1.Target.QuoteExact("2").In("พื้นที่"), AreasCovered.Target.QuoteExact("2").In("พื้นที่")),
            Reconcile.Duplicates(Areas1.Result.QuoteExact("2").In("พื้นที่"), AreasCovered.Result.QuoteExact("2").In("พื้นที่")),
            Reconcile.Sum(AreasCovered.Target.QuoteExact("2"), AreasCovered.Quarters[0], AreasCovered.Quarters[1].QuoteExact("1"), AreasCovered.Quarters[2].QuoteExact("1"), AreasCovered.Quarters[3]),
            Reconcile.Count(Areas1.Result.QuoteExact("2").In("พื้นที่"), "ภาคอีสาน", "ภาคกลาง"),
            Reconcile.Count(AreasCovered.Result.QuoteExact("2").In("พื้นที่"), "ภาคอีสาน", "ภาคกลาง"),

            Reconcile.Duplicates(Smes1.Target.QuoteExact("100").In("ราย"), Smes.Target.QuoteExact("100").In("ราย")),
            Reconcile.Duplicates(Smes1.Target.QuoteExact("500").In(BahtUnit.Millions), Smes.Target.QuoteExact("500").In(BahtUnit.Millions)),
            Reconcile.Duplicates(Smes1.Result.QuoteExact("175").In("ราย"), Smes.Result.QuoteExact("175").In("ราย"), SmesJoined.QuoteExact("175").In("ราย")),
            Reconcile.Duplicates(Smes1.Result.Quote("639").In(BahtUnit.Millions), Smes.Result.Quote("639").In(BahtUnit.Millions)),
            .. Reconcile.EachPrint(
                [EvaluationTable.Score("1.4"), Smes1.Result.QuoteExact("100").In("คะแนน"), Smes.Result.QuoteExact("100").In("คะแนน")],
                points => Reconcile.Points(
                    points,
                    Etda2568.Scorecard["1.4"].Target!,
                    Etda2568.Scorecard.Framework,
                    new ReportedResult(Etda2568.SmesSupported, Smes.Result.QuoteExact("175").In("ราย")),
                    new ReportedResult(Etda2568.EconomicImpact, Smes.Result.Quote("639").In(BahtUnit.Millions)))),

            Reconcile.Duplicates(Workforce1.Target.QuoteExact("2,000").In("ราย"), Workforce.Target.QuoteExact("2,000").In("ราย"), WorkforceWanted.QuoteExact("2,000").In("ราย")),
            Reconcile.Duplicates(Workforce1.Result.QuoteExact("2,549").In("ราย"), Workforce.Result.QuoteExact("2,549").In("ราย"), WorkforceCertified.QuoteExact("2,549").In("คน")),
            Reconcile.Sum(Workforce.Target.QuoteExact("2,000"), Workforce.Quarters[3].QuoteExact("2,000")),
        ]));
}
