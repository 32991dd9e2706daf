using Etda.Published;

namespace Etda.Projects;

/// <summary>Project 8: three shares, whose plan holds words only, and the agencies that co-operate.</summary>
public static class Project8OnlineHelpCentre
{
    private const string Title = "8. โครงการศูนย์ช่วยเหลือและจัดการปัญหาออนไลน์";

    // ── What is measured ────────────────────────────────────────────────────────────────────────────────────────────────

    public static readonly Measure<Percentage> ProblemsSolved = Measure.Share("online-trading-problems-solved", new(
        "การแก้ปัญหาเรื่องการซื้อขายออนไลน์",
        "Problems of online trading that were solved"));

    public static readonly Measure<Percentage> HelpSatisfaction = Measure.Share("help-centre-satisfaction", new(
        "ความพึงพอใจในคุณภาพการให้บริการของศูนย์ช่วยเหลือและจัดการปัญหาออนไลน์",
        "Satisfaction with the quality of the online help centre's service"));

    // What it is the percentage of is not said, so that it may be more than 100.
    public static readonly Measure<Percentage> UnderstandingGained = Measure.Percent("understanding-gained", new(
        "ความรู้ความเข้าใจเกี่ยวกับความปลอดภัยทางไซเบอร์/การซื้อขายออนไลน์/การทำธุรกรรมทางอิเล็กทรอนิกส์ที่เพิ่มขึ้นของผู้ร่วมกิจกรรม",
        "Participants' gain in understanding of cyber security, online trading and electronic transactions"));

    public static readonly Measure<long> CooperatingAgencies = Measure.Count(
        "help-centre-agencies",
        new("ขยายหน่วยงานความร่วมมือ", "Agencies that newly co-operate"),
        unit: new("หน่วยงาน", "agencies"));

    // ── What the report prints ──────────────────────────────────────────────────────────────────────────────────────────

    private static readonly IndicatorTable Summary = IndicatorTable.InSummary(Title);
    private static readonly IndicatorTable Details = new(Title, "ตัวชี้วัด (สำนักงบประมาณ)");

    private static readonly PrintedIndicator Problems1 = Summary.Row("1. ร้อยละการแก้ปัญหาเรื่องการซื้อขายออนไลน์", "ร้อยละ 90", "ร้อยละ 98.08");
    private static readonly PrintedIndicator Satisfaction1 = Summary.Row("2. ความพึงพอใจในคุณภาพการให้บริการของศูนย์ช่วยเหลือฯ", "ร้อยละ 90", "ร้อยละ 96.03");
    private static readonly PrintedIndicator Understanding1 = Summary.Row(
        "3. ความรู้ความเข้าใจเกี่ยวกับการทำธุรกรรมฯ ที่เพิ่มขึ้นของผู้ร่วมกิจกรรม", "ร้อยละ 80", "ร้อยละ 96.18");
    private static readonly PrintedIndicator Agencies1 = Summary.Row("4. ขยายหน่วยงานความร่วมมือ", "5 หน่วยงาน", "9 หน่วยงาน");

    private static readonly PrintedIndicator Problems = Details.Row(
        "1. ร้อยละการแก้ปัญหาเรื่องการซื้อขายออนไลน์โดยศูนย์ช่วยเหลือและจัดการปัญหาออนไลน์",
        "ร้อยละ 90",
        "ร้อยละ 98.08",
        "ติดตามการดำเนินงาน (มีการจัดเก็บข้อมูลรายเดือน)", "", "", "สรุปผลประจำปี");
    private static readonly PrintedIndicator Satisfaction = Details.Row(
        "2. ความพึงพอใจในคุณภาพการให้บริการของศูนย์ช่วยเหลือและจัดการปัญหาออนไลน์",
        "ร้อยละ 90",
        "ร้อยละ 96.03",
        "ติดตามการดำเนินงาน (มีการจัดเก็บข้อมูลรายเดือน)", "", "", "สำรวจและสรุปผล");
    private static readonly PrintedIndicator Understanding = Details.Row(
        "3. ความรู้ความเข้าใจเกี่ยวกับความปลอดภัยทางไซเบอร์/การซื้อขายออนไลน์/การทำธุรกรรมทางอิเล็กทรอนิกส์ที่เพิ่มขึ้นของผู้ร่วมกิจกรรม",
        "ร้อยละ 80",
        "ร้อยละ 96.18",
        "ติดตามการดำเนินงาน (จัดเก็บข้อมูลต่อเนื่องเมื่อมีการจัดกิจกรรม)", "", "", "สรุปผล");
    private static readonly PrintedIndicator Agencies = new IndicatorTable("8. โครงการศูนย์ช่วยเหลือและจัดการปัญหาออนไลน์ (ต่อ)", "ตัวชี้วัด (สำนักงบประมาณ)").Row(
        "4. ขยายหน่วยงานความร่วมมือ เพื่อรองรับการแก้ไขปัญหาให้ทันทั่วถึงต่อสถานการณ์",
        "5 หน่วยงาน",
        "9 หน่วยงาน",
        "ติดตามการดำเนินงาน แผนงานร่วมกับเครือข่าย", "", "", "สรุปผล");

    private static readonly Reported ProblemsFound = Problems.Narrative("การแก้ไขปัญหาเรื่องการซื้อขายออนไลน์ ร้อยละ 98.08");
    private static readonly Reported ProblemsMean = Problems.Narrative("ข้อมูลเฉลี่ยสะสมระหว่าง ต.ค. 67 – ก.ย. 68");
    private static readonly Reported SatisfactionFound = Satisfaction.Narrative("ความพึงพอใจคุณภาพหลังการให้บริการ ร้อยละ 96.03");
    private static readonly Reported SatisfactionMean = Satisfaction.Narrative("ข้อมูลเฉลี่ยสะสมระหว่าง ต.ค. 67 – ก.ย. 68");
    private static readonly Reported Provinces = Understanding.Narrative(
        "จำนวน 18 จังหวัด คือ น่าน พิชญะโลก แพร่ ลำปาง พะเยา ขอนแก่น นครพนมหนองบัวลำภู นครราชสีมา (2 ครั้ง) อุบลราชธานี สุราษฎร์ธานี ภูเก็ต สระแก้ว ระยอง นครปฐม พระนครศรีอยุธยา กาญจนบุรี");

    // “นครพนมหนองบัวลำภู” is read as two.
    private static readonly string[] ProvincesNamed =
    [
        "น่าน", "พิชญะโลก", "แพร่", "ลำปาง", "พะเยา", "ขอนแก่น", "นครพนม", "หนองบัวลำภู", "นครราชสีมา", "อุบลราชธานี",
        "สุราษฎร์ธานี", "ภูเก็ต", "สระแก้ว", "ระยอง", "นครปฐม", "พระนครศรีอยุธยา", "กาญจนบุรี",
    ];

    private static readonly Reported EventsForTheElderly = Agencies.Narrative(
        "จำนวน 18 ครั้ง โดยให้ความอนุเคราะห์ในการเชิญกลุ่มเป้าหมายผู้สูงอายุเข้าร่วมกิจกรรม");
    private static readonly Reported EventsForStudents = Agencies.Narrative(
        "จำนวน 18 ครั้ง โดยให้ความอนุเคราะห์ในการเชิญกลุ่มเป้าหมายนักเรียน นักศึกษาเข้าร่วมกิจกรรม");

    private static readonly ReportedQuarterlyBudget Budget = new(
        Title,
        BahtUnit.Millions,
        plan: ["96.8800", "34.2300", "39.0700", "13.7920", "9.7880"],
        spent: ["96.8799", "84.1800", "0.0286", "12.5024", "0.1689"],
        disbursed: ["78.6866", "-", "15.0453", "19.0874", "44.5539"],
        committed: ["18.1933", "84.1800", "(15.0167)", "(6.5850)", "(44.3850)"]);

    // ── The project ─────────────────────────────────────────────────────────────────────────────────────────────────────

    public static readonly Project Project = new(
        "8",
        new("โครงการศูนย์ช่วยเหลือและจัดการปัญหาออนไลน์", "A centre that helps with problems online and manages them"),
        Etda2568.Year,
        [
            new ProjectIndicator(
                "1",
                new("ร้อยละการแก้ปัญหาเรื่องการซื้อขายออนไลน์โดยศูนย์ช่วยเหลือและจัดการปัญหาออนไลน์", "Percentage of problems of online trading that the online help centre solved"),
                (ProblemsSolved >= 90).AsPrinted("ร้อยละ 90"),
                ReportRecipients.BudgetBureau,
                progress:
                [
                    new(ProblemsSolved.Cumulative(Etda2568.Year, null, null, null, null)
                        .WithWords(1, "ติดตามการดำเนินงาน (มีการจัดเก็บข้อมูลรายเดือน)")
                        .WithWords(4, "สรุปผลประจำปี")),
                ],
                observations: [ProblemsSolved.Observed(98.08m)]),
            new ProjectIndicator(
                "2",
                HelpSatisfaction.Title,
                (HelpSatisfaction >= 90).AsPrinted("ร้อยละ 90"),
                ReportRecipients.BudgetBureau,
                progress:
                [
                    new(HelpSatisfaction.Cumulative(Etda2568.Year, null, null, null, null)
                        .WithWords(1, "ติดตามการดำเนินงาน (มีการจัดเก็บข้อมูลรายเดือน)")
                        .WithWords(4, "สำรวจและสรุปผล")),
                ],
                observations: [HelpSatisfaction.Observed(96.03m)]),
            new ProjectIndicator(
                "3",
                UnderstandingGained.Title,
                (UnderstandingGained >= 80).AsPrinted("ร้อยละ 80"),
                ReportRecipients.BudgetBureau,
                progress:
                [
                    new(UnderstandingGained.Cumulative(Etda2568.Year, null, null, null, null)
                        .WithWords(1, "ติดตามการดำเนินงาน (จัดเก็บข้อมูลต่อเนื่องเมื่อมีการจัดกิจกรรม)")
                        .WithWords(4, "สรุปผล")),
                ],
                observations: [UnderstandingGained.Observed(96.18m)]),
            new ProjectIndicator(
                "4",
                new("ขยายหน่วยงานความร่วมมือ เพื่อรองรับการแก้ไขปัญหาให้ทันทั่วถึงต่อสถานการณ์", "More agencies that co-operate, so that problems are solved in time and everywhere"),
                (CooperatingAgencies >= 5).AsPrinted("5 หน่วยงาน"),
                ReportRecipients.BudgetBureau,
                progress:
                [
                    new(CooperatingAgencies.Cumulative(Etda2568.Year, null, null, null, null)
                        .WithWords(1, "ติดตามการดำเนินงาน แผนงานร่วมกับเครือข่าย")
                        .WithWords(4, "สรุปผล")),
                ],
                observations: [CooperatingAgencies.Observed(9)]),
        ],
        Budget.ToLedger(Etda2568.Year, allocated: Baht.Millions(96.8800m)));

    // ── What its figures claim of each other ────────────────────────────────────────────────────────────────────────────

    public static readonly PublishedProject Published = new(
        Project,
        Summary: [Problems1, Satisfaction1, Understanding1, Agencies1],
        Details: [Problems, Satisfaction, Understanding, Agencies],
        Budget,
        StandingAlone: [],
        new Reconciliation(Project.Title,
        [
            Reconcile.Duplicates(Problems1.Target.QuoteExact("90").In("ร้อยละ"), Problems.Target.QuoteExact("90").In("ร้อยละ")),
            Reconcile.Duplicates(Problems1.Result.Quote("98.08").In("ร้อยละ"), Problems.Result.Quote("98.08").In("ร้อยละ"), ProblemsFound.Quote("98.08").In("ร้อยละ")),
            Reconcile.Mean(ProblemsFound.Quote("98.08").In("ร้อยละ"), ProblemsMean),

            Reconcile.Duplicates(Satisfaction1.Target.QuoteExact("90").In("ร้อยละ"), Satisfaction.Target.QuoteExact("90").In("ร้อยละ")),
            Reconcile.Duplicates(Satisfaction1.Result.Quote("96.03").In("ร้อยละ"), Satisfaction.Result.Quote("96.03").In("ร้อยละ"), SatisfactionFound.Quote("96.03").In("ร้อยละ")),
            Reconcile.Mean(SatisfactionFound.Quote("96.03").In("ร้อยละ"), SatisfactionMean),

            Reconcile.Duplicates(Understanding1.Target.QuoteExact("80").In("ร้อยละ"), Understanding.Target.QuoteExact("80").In("ร้อยละ")),
            Reconcile.Duplicates(Understanding1.Result.Quote("96.18").In("ร้อยละ"), Understanding.Result.Quote("96.18").In("ร้อยละ")),

            Reconcile.Count(Provinces.QuoteExact("18").In("จังหวัด"), ProvincesNamed),

            Reconcile.Duplicates(Agencies1.Target.QuoteExact("5").In("หน่วยงาน"), Agencies.Target.QuoteExact("5").In("หน่วยงาน")),
            Reconcile.Duplicates(Agencies1.Result.QuoteExact("9").In("หน่วยงาน"), Agencies.Result.QuoteExact("9").In("หน่วยงาน")),
            Reconcile.Count(
                Agencies.Result.QuoteExact("9").In("หน่วยงาน"),
                "กรมการค้าต่างประเทศ",
                "บริษัท ไปรษณีย์ไทย จำกัด",
                "สำนักงานคณะกรรมการกำกับหลักทรัพย์และตลาดหลักทรัพย์ (ก.ล.ต.)",
                "บริษัท Facebook ประเทศไทย จาก Meta",
                "บริษัท แอดวานซ์ อินโฟร์ เซอร์วิส จำกัด (มหาชน) (AIS)",
                "บริษัท ตี๊กต็อก (ไทยแลนด์) จำกัด (TikTok Thailand)",
                "สำนักงานตำรวจแห่งชาติ",
                "กรมกิจการผู้สูงอายุ",
                "สมาคมสถาบันอุดมศึกษาเอกชนแห่งประเทศไทย (สสอช.)"),
            Reconcile.Duplicates(EventsForTheElderly.QuoteExact("18").In("ครั้ง"), EventsForStudents.QuoteExact("18").In("ครั้ง")),

            // Read as the events of row 3, which have the same name; two of them were in นครราชสีมา: “(2 ครั้ง)”.
            Reconcile.Count(EventsForTheElderly.QuoteExact("18").In("ครั้ง"), [.. ProvincesNamed, "นครราชสีมา"]),
        ]));
}
