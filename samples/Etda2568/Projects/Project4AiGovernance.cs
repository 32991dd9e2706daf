using Etda.Published;

namespace Etda.Projects;

/// <summary>Project 4: four indicators, the last of them OPDC's 1.3 as well.</summary>
public static class Project4AiGovernance
{
    private const string Title = "4. โครงการส่งเสริมการใช้งานปัญญาประดิษฐ์อย่างมีธรรมาภิบาล (AI Standard & Governance)";
    private const string Continued = "4. โครงการส่งเสริมการใช้งานปัญญาประดิษฐ์อย่างมีธรรมาภิบาล (AI Standard & Governance) (ต่อ)";
    private const string Heading = "ตัวชี้วัด (สำนักงบประมาณ และ ก.พ.ร.)";

    // ── What is measured; the agencies of indicator 4 are measured by the scorecard ─────────────────────────────────────

    public static readonly Measure<long> PeopleReached = Measure.Count(
        "people-reached-on-ai",
        new("เกิดการสื่อสาร รับรู้และความตระหนักในการประยุกต์ใช้ AI", "People who were made aware of applying AI"),
        unit: new("ราย", "people"));

    public static readonly Measure<long> AiGuidelines = Measure.Count(
        "ai-guidelines",
        new("กรอบแนวทาง/ชุดเครื่องมือด้าน AI Governance", "Guidelines and toolkits on AI governance"),
        unit: new("เรื่อง", "items"));

    public static readonly Measure<long> AgenciesInTargetSectors = Measure.Count(
        "agencies-in-target-sectors",
        new("หน่วยงานใน Sector เป้าหมาย", "Agencies in the target sectors"),
        unit: new("หน่วยงาน", "agencies"));

    // ── What the report prints ──────────────────────────────────────────────────────────────────────────────────────────

    private static readonly IndicatorTable Summary = IndicatorTable.InSummary("4. โครงการส่งเสริมการใช้งานปัญญาประดิษฐ์อย่างมีธรรมาภิบาล");
    private static readonly IndicatorTable Details = new(Continued, Heading);

    private static readonly PrintedIndicator Awareness1 = Summary.Row("1. เกิดการสื่อสาร รับรู้และความตระหนักในการประยุกต์ใช้ AI", "20,000 ราย", "68,991 ราย");
    private static readonly PrintedIndicator Guidelines1 = Summary.Row(
        "2. ประเทศมีกรอบแนวทาง/ชุดเครื่องมือด้าน AI Governance ที่เหมาะสม",
        "3 เรื่อง",
        "3 เรื่อง (Ethical AI-Ready Data Governance Guideline, AI Project Management Guideline, AI Data Governance Maturity Toolkit)");
    private static readonly PrintedIndicator Sectors1 = Summary.Row("3. AI Governance ที่พัฒนาถูกนำไปปรับใช้กับหน่วยงานใน sector เป้าหมาย", "3 หน่วยงาน", "3 หน่วยงาน (คปภ ก.พ.ร. BOT)");
    private static readonly PrintedIndicator Agencies1 = Summary.Row("4. จำนวนหน่วยงานที่นำ AI Guideline หรือ Toolkits ไปปรับใช้", "20 หน่วยงาน", "22 หน่วยงาน");

    private static readonly PrintedIndicator Awareness = new IndicatorTable(Title, Heading).Row(
        "1. เกิดการสื่อสาร รับรู้และความตระหนักในการประยุกต์ใช้ AI อย่างมีจริยธรรมและธรรมาภิบาล (กิจกรรมหลัก ได้แก่ การอบรมความรู้ การสัมมนา การบรรยาย ผ่านทาง Onsite&Online)",
        "20,000 ราย",
        "68,991 ราย",
        "2,000 (9,322)", "2,000 (37,766)", "6,000 (14,550)", "10,000 (7,353)");
    private static readonly PrintedIndicator Guidelines = Details.Row(
        "2. ประเทศมีกรอบแนวทาง/ชุดเครื่องมือด้าน AI Governance ที่เหมาะสมและเท่าทันสถานการณ์และความเปลี่ยนแปลงต่อการประยุกต์ใช้ AI",
        "3 เรื่อง",
        "3 เรื่อง",
        "-", "2", "-", "1");

    // The text runs the cells of the quarters of both rows together.
    private static readonly PrintedIndicator Sectors = Details.Row(
        "3. AI Governance ที่พัฒนาถูกนำไปปรับใช้กับหน่วยงานใน Sector เป้าหมาย (กลุ่มการแพทย์ กลุ่มโทรคมนาคม และกลุ่มประกันภัย)",
        "3 หน่วยงาน",
        "3 หน่วยงาน",
        "ดำเนินการประสานกลุ่มเป้าหมาย (ระดับ Domain/Sector) การประชุมร่วม การให้คำปรึกษา การจัด Workshop", "3");
    private static readonly PrintedIndicator Agencies = Details.Row(
        "4. จำนวนหน่วยงานที่นำ AI Guideline หรือ Toolkits ไปปรับใช้",
        "20 หน่วยงาน",
        "22 หน่วยงาน (100 คะแนน)",
        "ดำเนินการประสานกลุ่มเป้าหมาย การประชุมร่วม การให้คำปรึกษา การจัดอบรม การแชร์ Knowledge", "20");

    /// <summary>What indicator 1 reached in the fourth quarter.</summary>
    public static readonly IReadOnlyList<AwarenessEvent> Events = AwarenessEvents.Below(Awareness);

    private static readonly Reported Event14 = Events[13].Passages[0];
    private static readonly Reported Event21 = Events[20].Passages[0];
    private static readonly Reported Obtained = Guidelines.Narrative("ได้ Guideline 2 เรื่อง และ AI Toolkit 1");

    private static readonly string[] SectorAgencies1 = ["คปภ", "ก.พ.ร.", "BOT"];
    private static readonly string[] SectorAgencies = ["สำนักงานคณะกรรมการส่งเสริมการลงทุน", "กสทช.", "คปท."];

    private static readonly ReportedQuarterlyBudget Budget = new(
        Title,
        BahtUnit.Millions,
        plan: ["55.4554", "15.0500", "17.1400", "6.4400", "16.8254"],
        spent: ["55.1104", "2.3369", "17.0917", "25.0415", "10.6403"],
        disbursed: ["55.0344", "0.3743", "3.2660", "7.6613", "43.7328"],
        committed: ["0.0760", "1.9626", "13.8257", "17.3802", "(33.0925)"]);

    // ── The project ─────────────────────────────────────────────────────────────────────────────────────────────────────

    public static readonly Project Project = new(
        "4",
        new(
            "โครงการส่งเสริมการใช้งานปัญญาประดิษฐ์อย่างมีธรรมาภิบาล (AI Standard & Governance)",
            "Promoting the use of artificial intelligence with good governance (AI Standard & Governance)"),
        Etda2568.Year,
        [
            new ProjectIndicator(
                "1",
                new(
                    "เกิดการสื่อสาร รับรู้และความตระหนักในการประยุกต์ใช้ AI อย่างมีจริยธรรมและธรรมาภิบาล",
                    "People are told of, and made aware of, applying AI with ethics and good governance"),
                (PeopleReached >= 20_000).AsPrinted("20,000 ราย"),
                ReportRecipients.BudgetBureau | ReportRecipients.Opdc,
                progress:
                [
                    new(
                        PeopleReached.Incremental(Etda2568.Year, 2_000, 2_000, 6_000, 10_000),
                        PeopleReached.Incremental(Etda2568.Year, 9_322, 37_766, 14_550, 7_353)),
                ],
                observations: [PeopleReached.Observed(68_991)]),
            new ProjectIndicator(
                "2",
                new(
                    "ประเทศมีกรอบแนวทาง/ชุดเครื่องมือด้าน AI Governance ที่เหมาะสมและเท่าทันสถานการณ์และความเปลี่ยนแปลงต่อการประยุกต์ใช้ AI",
                    "The country has guidelines and toolkits on AI governance that are fitting and keep up with changes in the use of AI"),
                (AiGuidelines >= 3).AsPrinted("3 เรื่อง"),
                ReportRecipients.BudgetBureau | ReportRecipients.Opdc,
                progress: [new(AiGuidelines.Incremental(Etda2568.Year, null, 2, null, 1))],
                observations: [AiGuidelines.Observed(3)]),
            new ProjectIndicator(
                "3",
                new("AI Governance ที่พัฒนาถูกนำไปปรับใช้กับหน่วยงานใน Sector เป้าหมาย", "The AI governance that was developed is applied by agencies in the target sectors"),
                (AgenciesInTargetSectors >= 3).AsPrinted("3 หน่วยงาน"),
                ReportRecipients.BudgetBureau | ReportRecipients.Opdc,
                observations: [AgenciesInTargetSectors.Observed(3)]),
            new ProjectIndicator(
                "4",
                new("จำนวนหน่วยงานที่นำ AI Guideline หรือ Toolkits ไปปรับใช้", "Number of agencies that apply the AI guidelines or toolkits"),
                (Etda2568.AgenciesApplyingAiGuidelines >= 20).AsPrinted("20 หน่วยงาน"),
                ReportRecipients.BudgetBureau | ReportRecipients.Opdc,
                observations: [Etda2568.AgenciesApplyingAiGuidelines.Observed(22)]),
        ],
        Budget.ToLedger(Etda2568.Year, allocated: Baht.Millions(55.4554m)));

    // ── What its figures claim of each other ────────────────────────────────────────────────────────────────────────────

    public static readonly PublishedProject Published = new(
        Project,
        Summary: [Awareness1, Guidelines1, Sectors1, Agencies1],
        Details: [Awareness, Guidelines, Sectors, Agencies],
        Budget,
        StandingAlone: [],
        new Reconciliation(Project.Title,
        [
            Reconcile.Duplicates(Awareness1.Target.QuoteExact("20,000").In("ราย"), Awareness.Target.QuoteExact("20,000").In("ราย")),
            Reconcile.Duplicates(Awareness1.Result.QuoteExact("68,991").In("ราย"), Awareness.Result.QuoteExact("68,991").In("ราย")),
            Reconcile.Sum(
                Awareness.Target.QuoteExact("20,000"),
                Awareness.Quarters[0].QuoteExact("2,000"), Awareness.Quarters[1].QuoteExact("2,000"), Awareness.Quarters[2].QuoteExact("6,000"), Awareness.Quarters[3].QuoteExact("10,000")),
            Reconcile.Sum(
                Awareness.Result.QuoteExact("68,991"),
                Awareness.Quarters[0].QuoteExact("9,322"), Awareness.Quarters[1].QuoteExact("37,766"), Awareness.Quarters[2].QuoteExact("14,550"), Awareness.Quarters[3].QuoteExact("7,353")),
            Reconcile.Partition(Awareness.Quarters[3].QuoteExact("7,353"), Events.SelectMany(printed => printed.Attendances), isComplete: true),

            // “**Cross-Industry AI Governance Roundtable 7** อุตสาหกรรมหลัก” may number the roundtable or the industries.
            Reconcile.Count(Event14.Quote("7** อุตสาหกรรมหลัก"), "เทคโนโลยี", "การผลิต", "การเงิน", "การสื่อสาร", "กฎหมาย"),
            Reconcile.Count(Event21.QuoteExact("4").In("ภาค"), "ภาคเหนือ", "ภาคใต้", "ภาคอีสาน", "ภาคกลาง"),

            Reconcile.Duplicates(Guidelines1.Target.QuoteExact("3").In("เรื่อง"), Guidelines.Target.QuoteExact("3").In("เรื่อง")),
            Reconcile.Duplicates(Guidelines1.Result.QuoteExact("3").In("เรื่อง"), Guidelines.Result.QuoteExact("3").In("เรื่อง")),
            Reconcile.Sum(Guidelines.Target.QuoteExact("3"), Guidelines.Quarters[0], Guidelines.Quarters[1].QuoteExact("2"), Guidelines.Quarters[2], Guidelines.Quarters[3].QuoteExact("1")),
            Reconcile.Partition(Guidelines.Result.QuoteExact("3").In("เรื่อง"), [Obtained.QuoteExact("2").In("เรื่อง"), Obtained.QuoteExact("1")], isComplete: true),
            Reconcile.Count(
                Guidelines1.Result.QuoteExact("3").In("เรื่อง"),
                "Ethical AI-Ready Data Governance Guideline",
                "AI Project Management Guideline",
                "AI Data Governance Maturity Toolkit"),
            Reconcile.Count(
                Obtained.QuoteExact("2").In("เรื่อง"),
                "คู่มือการกำกับดูแลข้อมูลพร้อมใช้สำหรับ AI อย่างมีจริยธรรม (Ethical AI-Ready Data Governance Guideline)",
                "คู่มือการบริหารจัดการโครงการปัญญาประดิษฐ์ (AI Project Management Guideline)"),
            Reconcile.Count(Obtained.QuoteExact("1"), "เครื่องมือเพื่อสนับสนุนการประยุกต์ใช้เทคโนโลยี AI อย่างมีธรรมาภิบาล (AI Data Governance Maturity Toolkit)"),

            Reconcile.Duplicates(Sectors1.Target.QuoteExact("3").In("หน่วยงาน"), Sectors.Target.QuoteExact("3").In("หน่วยงาน")),
            Reconcile.Duplicates(Sectors1.Result.QuoteExact("3").In("หน่วยงาน"), Sectors.Result.QuoteExact("3").In("หน่วยงาน")),
            Reconcile.Sum(Sectors.Target.QuoteExact("3"), Sectors.Quarters[1].QuoteExact("3")),
            Reconcile.Count(Sectors1.Result.QuoteExact("3").In("หน่วยงาน"), SectorAgencies1),
            Reconcile.Count(Sectors.Result.QuoteExact("3").In("หน่วยงาน"), SectorAgencies),

            // Both places count three, but not the same three: even if คปท. is read as คปภ, one name only is in both.
            Reconcile.Computed(
                Sectors.Result.QuoteExact("3").In("หน่วยงาน"),
                SectorAgencies1.Intersect(SectorAgencies).Count(),
                new("จำนวนหน่วยงานที่ระบุชื่อไว้ทั้งสองแห่ง", "agencies named in both places")),

            Reconcile.Duplicates(Agencies1.Target.QuoteExact("20").In("หน่วยงาน"), Agencies.Target.QuoteExact("20").In("หน่วยงาน")),
            Reconcile.Duplicates(Agencies1.Result.QuoteExact("22").In("หน่วยงาน"), Agencies.Result.QuoteExact("22").In("หน่วยงาน")),
            Reconcile.Sum(Agencies.Target.QuoteExact("20"), Agencies.Quarters[1].QuoteExact("20")),
            Reconcile.Count(
                Agencies.Result.QuoteExact("22").In("หน่วยงาน"),
                "ธนาคารเพื่อการเกษตรและสหกรณ์การเกษตร (ร.ก.ส.)",
                "กลสิคร บีซีเนส เทคโนโลยี กรุ๊ป (KBTG)",
                "คณะแพทยศาสตร์ จุฬาลงกรณ์มหาวิทยาลัย",
                "กรมสนธิสัญญาและกฎหมาย กระทรวงการต่างประเทศ",
                "บริษัท โกลบอล เพาเวอร์ ซินเนอร์ยี จำกัด (มหาชน)-GPSC",
                "Economic Research Institute for ASEAN and East Asia (ERIA)",
                "สำนักงานคณะกรรมการกำกับและส่งเสริมการประกอบธุรกิจประกันภัย (คปท.)",
                "สำนักงานคณะกรรมการการรักษาความมั่นคงปลอดภัยไซเบอร์แห่งชาติ (สกมช.)",
                "SCG เพื่อจัดทำ Responsible AI Framework",
                "สถาบันมาตรวิทยาแห่งชาติ",
                "สำนักงานเศรษฐกิจการคลัง",
                "สว.พระนั่งเกล้า",
                "สำนักเลขาธิการคณะรัฐมนตรี",
                "สมาคมผู้บริหารการพยาบาลโรงพยาบาลชุมชน",
                "สมาคมสถาบันการเงินของรัฐ",
                "การไฟฟ้าส่วนภูมิภาค (กฟภ.)",
                "ศูนย์เทคโนโลยีสารสนเทศ กระทรวงการต่างประเทศ",
                "ธนาคารแห่งประเทศไทย (ธปท.)",
                "สำนักเลขาธิการคณะกรรมการแห่งชาติว่าด้วยการศึกษา วิทยาศาสตร์และวัฒนธรรมแห่งสหประชาชาติ กระทรวงศึกษาธิการ",
                "สำนักงาน ก.พ.ร.",
                "สถาบันคุณวุฒิวิชาชีพ (องค์การมหาชน) (สคช.)",
                "สถาบันพัฒนาบุคลากรภาครัฐด้านดิจิทัล (สพรอ.)"),
            Reconcile.Duplicates(Agencies.Result.QuoteExact("100").In("คะแนน"), EvaluationTable.Score("1.3")),
            Reconcile.Points(
                Agencies.Result.QuoteExact("100").In("คะแนน"),
                Etda2568.Scorecard["1.3"].Target!,
                Etda2568.Scorecard.Framework,
                new ReportedResult(Etda2568.AgenciesApplyingAiGuidelines, Agencies.Result.QuoteExact("22").In("หน่วยงาน"))),
        ]));
}
