using Etda.Published;

namespace Etda.Projects;

/// <summary>
/// Project 3: three indicators, the last of them OPDC's 1.2 as well. The summary of budgets prints another title,
/// “3. โครงการพัฒนานโยบาย มาตรฐานและกลไกกำกับดูแลด้านดิจิทัล”; this is the one above the project's own tables.
/// </summary>
public static class Project3Regulation
{
    private const string Title = "3. โครงการพัฒนากฎหมาย มาตรฐานและกลไกกำกับดูแลด้านดิจิทัล";
    private const string Continued = "3. โครงการพัฒนากฎหมาย มาตรฐานและกลไกกำกับดูแลด้านดิจิทัล (ต่อ)";
    private const string Heading = "ตัวชี้วัด (สำนักงบประมาณ และ ก.พ.ร.)";

    // ── What is measured; the confidence of indicator 3 is measured by the scorecard ────────────────────────────────────

    public static readonly Measure<long> LawEvaluations = Measure.Count(
        "law-evaluations",
        new("รายงานการประเมินผลสัมฤทธิ์ของกฎหมาย", "Reports that evaluate what a law has achieved"),
        unit: new("ฉบับ", "reports"));

    public static readonly Measure<long> NewTechnologyRules = Measure.Count(
        "new-technology-rules",
        new(
            "มาตรการ/หลักเกณฑ์/แนวปฏิบัติ/รายงานผลการศึกษา/ผลวิเคราะห์ความเสี่ยงและประเมินผลกระทบ/ข้อเสนอแนะแนวทางกำกับดูแล ของเทคโนโลยีใหม่",
            "Measures, criteria, guidelines, studies, analyses of risk and impact, and recommendations for overseeing new technology"),
        unit: new("เรื่อง", "items"));

    // ── What the report prints ──────────────────────────────────────────────────────────────────────────────────────────

    private static readonly IndicatorTable Summary = IndicatorTable.InSummary(Title);
    private static readonly IndicatorTable Details = new(Title, Heading);

    private static readonly PrintedIndicator Laws1 = Summary.Row("1. รายงานการประเมินผลสัมฤทธิ์ของกฎหมาย", "1 ฉบับ", "2 ฉบับ (DPS และ ETDA)");
    private static readonly PrintedIndicator Rules1 = Summary.Row(
        "2. จำนวนมาตรการ/หลักเกณฑ์/แนวปฏิบัติ/รายงานผลการศึกษา/ผลวิเคราะห์ความเสี่ยงและประเมินผลกระทบ/ข้อเสนอแนะแนวทางกำกับดูแล ของเทคโนโลยีใหม่ผ่านการรับฟังความคิดเห็นจาก Regulators และ Stakeholders ที่เกี่ยวข้อง",
        "3 เรื่อง",
        "4 เรื่อง (DPS: หน้าqueที่เพิ่มเติม Ride sharing ตาม ม.18 (3), ประเภท Ride sharing ตาม ม.21 , หน้าqueที่เพิ่มเติม e-Commerce Platform ตาม ม.18 (2) และรายชื่อ e-Commerce Platform ตามประกาศ ม. 20)");
    private static readonly PrintedIndicator Confidence1 = Summary.Row(
        "3. ร้อยละความเชื่อมั่นในการใช้งาน Digital Platform Service", "ร้อยละ 85", "77.53 (ก.พ.ร. 75 คะแนน) (ปี 67 = 87.80)");

    private static readonly PrintedIndicator Laws = Details.Row(
        "1. รายงานการประเมินผลสัมฤทธิ์ของกฎหมาย (Digital ID และ Digital Platform)",
        "1 ฉบับ",
        "2 ฉบับ",
        "วิเคราะห์ จัดทำข้อมูล และรับฟังความคิดเห็น จากผู้ที่เกี่ยวข้อง", "", "", "1");
    private static readonly PrintedIndicator Rules = Details.Row(
        "2. จำนวนมาตรการ/หลักเกณฑ์/แนวปฏิบัติ/รายงานผลการศึกษา/ผลวิเคราะห์ความเสี่ยงและประเมินผลกระทบ/ข้อเสนอแนะแนวทางกำกับดูแล ของเทคโนโลยีใหม่ผ่านการรับฟังความคิดเห็นจาก Regulators และ Stakeholders ที่เกี่ยวข้อง",
        "3 เรื่อง",
        "4 เรื่อง",
        "วิเคราะห์ จัดทำข้อมูล และรับฟังความคิดเห็น จากผู้ที่เกี่ยวข้อง", "", "", "3");
    private static readonly PrintedIndicator Confidence = new IndicatorTable(Continued, Heading).Row(
        "3. ร้อยละความเชื่อมั่นในการใช้งาน Digital Platform Service",
        "ร้อยละ 85",
        "ร้อยละ 77.53 (75 คะแนน)",
        "ทบทวน Criteria ประเด็นการจัดเก็บ และดำเนินการสำรวจ", "", "", "ประมวลผลวิเคราะห์พร้อมสรุปผล");

    private static readonly Reported LawsEvaluated = Laws.Narrative("รายงานการประเมินผลสัมฤทธิ์ของกฎหมาย จำนวน 2 ฉบับ");
    private static readonly Reported MostUsed = Confidence.Narrative("จำนวน User การใช้งาน Top 5");
    private static readonly Reported MostComplainedOf = Confidence.Narrative("ปัญหาเรื่องร้องเรียน Top 5");
    private static readonly Reported Marketplaces = Confidence.Narrative(
        "การบริการตลาดสินค้าออนไลน์ (Online Marketplace Goods & Services) ร้อยละความเชื่อมั่นในการใช้งาน 75.72");
    private static readonly Reported Communication = Confidence.Narrative("บริการสื่อสารออนไลน์ (Communication Platform) ร้อยละความเชื่อมั่นในการใช้งาน 79.33");
    private static readonly Reported MeanConfidence = Confidence.Narrative(
        "ค่าเฉลี่ยร้อยละความเชื่อมั่นในการใช้งาน Digital Platform Service ของ 2 ประเภท คือ 77.53 (เท่ากับ 75 คะแนน)");

    private static readonly ReportedQuarterlyBudget Budget = new(
        Title,
        BahtUnit.Millions,
        plan: ["57.4885", "19.7000", "22.4300", "6.7280", "8.6305"],
        spent: ["57.2277", "4.6492", "24.6258", "12.6133", "15.3394"],
        disbursed: ["55.6947", "2.2292", "5.5700", "12.4111", "35.4844"],
        committed: ["1.5330", "2.4200", "19.0558", "0.2022", "(20.1450)"]);

    /// <summary>
    /// “(ปี 67 = 87.80)”. The headline of the report prints “ปี 67 87.80” as well, of another figure: the satisfaction with
    /// the agency's service (ความพึงพอใจต่อการให้บริการของ สพรอ.).
    /// </summary>
    public static readonly YearOnYear ConfidenceSinceLastYear = new(Confidence1.Result.Quote("77.53").In("ร้อยละ"), Confidence1.Result.Quote("87.80").In("ร้อยละ"));

    // ── The project ─────────────────────────────────────────────────────────────────────────────────────────────────────

    public static readonly Project Project = new(
        "3",
        new("โครงการพัฒนากฎหมาย มาตรฐานและกลไกกำกับดูแลด้านดิจิทัล", "Developing laws, standards and mechanisms of digital oversight"),
        Etda2568.Year,
        [
            new ProjectIndicator(
                "1",
                LawEvaluations.Title,
                (LawEvaluations >= 1).AsPrinted("1 ฉบับ"),
                ReportRecipients.BudgetBureau | ReportRecipients.Opdc,
                progress:
                [
                    new(LawEvaluations.Cumulative(Etda2568.Year, null, null, null, 1)
                        .WithWords(1, "วิเคราะห์ จัดทำข้อมูล และรับฟังความคิดเห็น จากผู้ที่เกี่ยวข้อง")),
                ],
                observations: [LawEvaluations.Observed(2)]),
            new ProjectIndicator(
                "2",
                NewTechnologyRules.Title,
                (NewTechnologyRules >= 3).AsPrinted("3 เรื่อง"),
                ReportRecipients.BudgetBureau | ReportRecipients.Opdc,
                progress:
                [
                    new(NewTechnologyRules.Cumulative(Etda2568.Year, null, null, null, 3)
                        .WithWords(1, "วิเคราะห์ จัดทำข้อมูล และรับฟังความคิดเห็น จากผู้ที่เกี่ยวข้อง")),
                ],
                observations: [NewTechnologyRules.Observed(4)]),
            new ProjectIndicator(
                "3",
                new("ร้อยละความเชื่อมั่นในการใช้งาน Digital Platform Service", "Percentage of confidence in using digital platform services"),
                (Etda2568.PlatformConfidence >= 85).AsPrinted("ร้อยละ 85"),
                ReportRecipients.BudgetBureau | ReportRecipients.Opdc,
                progress:
                [
                    new(Etda2568.PlatformConfidence.Cumulative(Etda2568.Year, null, null, null, null)
                        .WithWords(1, "ทบทวน Criteria ประเด็นการจัดเก็บ และดำเนินการสำรวจ")
                        .WithWords(4, "ประมวลผลวิเคราะห์พร้อมสรุปผล")),
                ],
                observations: [Etda2568.PlatformConfidence.Observed(77.53m)]),
        ],
        Budget.ToLedger(Etda2568.Year, allocated: Baht.Millions(57.4885m)));

    // ── What its figures claim of each other ────────────────────────────────────────────────────────────────────────────

    public static readonly PublishedProject Published = new(
        Project,
        Summary: [Laws1, Rules1, Confidence1],
        Details: [Laws, Rules, Confidence],
        Budget,
        StandingAlone: [MostUsed.QuoteExact("5"), MostComplainedOf.QuoteExact("5")],
        new Reconciliation(Project.Title,
        [
            Reconcile.Duplicates(Laws1.Target.QuoteExact("1").In("ฉบับ"), Laws.Target.QuoteExact("1").In("ฉบับ")),
            Reconcile.Duplicates(Laws1.Result.QuoteExact("2").In("ฉบับ"), Laws.Result.QuoteExact("2").In("ฉบับ"), LawsEvaluated.QuoteExact("2").In("ฉบับ")),
            Reconcile.Sum(Laws.Target.QuoteExact("1"), Laws.Quarters[3].QuoteExact("1")),
            Reconcile.Count(Laws1.Result.QuoteExact("2").In("ฉบับ"), "DPS", "ETDA"),
            Reconcile.Count(
                LawsEvaluated.QuoteExact("2").In("ฉบับ"),
                "พระราชบัญญัติสำนักงานพัฒนาธุรกรรมทางอิเล็กทรอนิกส์ พ.ศ. 2562",
                "พระราชกฤษฎีกาการประกอบธุรกิจบริการแพลตฟอร์มดิจิทัลที่ต้องแจ้งให้ทราบ พ.ศ. 2565"),

            Reconcile.Duplicates(Rules1.Target.QuoteExact("3").In("เรื่อง"), Rules.Target.QuoteExact("3").In("เรื่อง")),
            Reconcile.Duplicates(Rules1.Result.QuoteExact("4").In("เรื่อง"), Rules.Result.QuoteExact("4").In("เรื่อง")),
            Reconcile.Sum(Rules.Target.QuoteExact("3"), Rules.Quarters[3].QuoteExact("3")),
            Reconcile.Count(
                Rules1.Result.QuoteExact("4").In("เรื่อง"),
                "หน้าqueที่เพิ่มเติม Ride sharing ตาม ม.18 (3)",
                "ประเภท Ride sharing ตาม ม.21",
                "หน้าqueที่เพิ่มเติม e-Commerce Platform ตาม ม.18 (2)",
                "รายชื่อ e-Commerce Platform ตามประกาศ ม. 20"),
            Reconcile.Count(
                Rules.Result.QuoteExact("4").In("เรื่อง"),
                "ประกาศ ครอ. เรื่อง **การดำเนินการอื่น**สำหรับผู้ประกอบธุรกิจบริการแพลตฟอร์มดิจิทัลประเภทบริการรถยนต์หรือรถจักรยานยนต์รับจ้างโดยสาธารณะ ที่มีลักษณะเฉพาะตามมาตรา 18 (3)",
                "ประกาศ สพรอ. ที่ รพด. 2/2568",
                "ประกาศ ครอ. เรื่อง **การดำเนินการอื่น**สำหรับผู้ประกอบธุรกิจบริการแพลตฟอร์มดิจิทัลประเภทตลาดสินค้าที่มีลักษณะเฉพาะตามมาตรา 18(2)",
                "ประกาศ สพรอ. ที่ รพด. 4/2568"),

            Reconcile.Duplicates(Confidence1.Target.QuoteExact("85").In("ร้อยละ"), Confidence.Target.QuoteExact("85").In("ร้อยละ")),
            Reconcile.Duplicates(Confidence1.Result.Quote("77.53"), Confidence.Result.Quote("77.53").In("ร้อยละ"), MeanConfidence.Quote("77.53").In("ร้อยละ")),
            Reconcile.Mean(MeanConfidence.Quote("77.53").In("ร้อยละ"), Marketplaces.Quote("75.72").In("ร้อยละ"), Communication.Quote("79.33").In("ร้อยละ")),
            Reconcile.Count(
                MeanConfidence.QuoteExact("2").In("ประเภท"),
                "การบริการตลาดสินค้าออนไลน์ (Online Marketplace Goods & Services)",
                "บริการสื่อสารออนไลน์ (Communication Platform)"),
            Reconcile.Duplicates(
                Confidence1.Result.QuoteExact("75").In("คะแนน"),
                Confidence.Result.QuoteExact("75").In("คะแนน"),
                MeanConfidence.QuoteExact("75").In("คะแนน"),
                EvaluationTable.Score("1.2")),
            Reconcile.Points(
                Confidence.Result.QuoteExact("75").In("คะแนน"),
                Etda2568.Scorecard["1.2"].Target!,
                Etda2568.Scorecard.Framework,
                new ReportedResult(Etda2568.PlatformConfidence, Confidence.Result.Quote("77.53").In("ร้อยละ"))),
        ]));
}
