using Etda.Published;

namespace Etda.Projects;

/// <summary>Project 2: a share and a ratio, which the project's own table prints as a percentage.</summary>
public static class Project2Infrastructure
{
    private const string Title = "2. โครงการศึกษาและพัฒนาโครงสร้างพื้นฐานด้านดิจิทัลที่สำคัญของประเทศ";

    // ── What is measured ────────────────────────────────────────────────────────────────────────────────────────────────

    public static readonly Measure<Percentage> UserSatisfaction = Measure.Share("infrastructure-user-satisfaction", new(
        "ความพึงพอใจของผู้ใช้บริการโครงสร้างพื้นฐานดิจิทัล",
        "Satisfaction of the users of digital infrastructure"));

    public static readonly Measure<decimal> BenefitCostRatio = Measure.Ratio("benefit-cost-ratio", new(
        "Benefit Cost Ratio: B/C Ratio",
        "Benefit-cost ratio"));

    // ── What the report prints ──────────────────────────────────────────────────────────────────────────────────────────

    private static readonly IndicatorTable Summary = IndicatorTable.InSummary(Title);
    private static readonly IndicatorTable Details = new(Title, "ตัวชี้วัด (สำนักงบประมาณ)");

    private static readonly PrintedIndicator Satisfaction1 = Summary.Row("1. ความพึงพอใจของผู้ใช้บริการโครงสร้างพื้นฐานดิจิทัล", "ร้อยละ 85", "ร้อยละ 90.60");
    private static readonly PrintedIndicator Ratio1 = Summary.Row("2. ประเมินความคุ้มค่า (Benefit Cost Ratio: B/C Ratio) ของบริการฯ", "3 เท่า", "5.72 เท่า");

    private static readonly PrintedIndicator Satisfaction = Details.Row(
        "1. ความพึงพอใจของผู้ใช้บริการโครงสร้างพื้นฐานดิจิทัล (เช่น NRCA, Web Validation, e-Tax invoice by email เป็นต้น)",
        "ร้อยละ 85",
        "ร้อยละ 90.60",
        "ให้บริการโครงสร้างพื้นฐาน", "", "", "ร้อยละ 85");

    // The text runs the cells of the quarters together.
    private static readonly PrintedIndicator Ratio = Details.Row(
        "2. ประเมินความคุ้มค่า (Benefit Cost Ratio: B/C Ratio) ของบริการโครงสร้างพื้นฐานดิจิทัล",
        "ร้อยละ 3",
        "ร้อยละ 5.72",
        "ศึกษาและเตรียมจัดเก็บข้อมูล (เก็บข้อมูล เดือน เม.ย.-มิ.ย.)", "จัดเก็บข้อมูลและสรุปผล");

    private static readonly Reported SatisfactionFound = Satisfaction.Narrative("ความพึงพอใจและการรับรู้ของผู้ใช้บริการ สพรอ. คือ ร้อยละ 90.60");
    private static readonly Reported InvoicesSent = Satisfaction.Narrative("e-Tax invoice by email จำนวน 2,862,591 ฉบับ");
    private static readonly Reported Validations = Satisfaction.Narrative("Web Validation จำนวน 259,084 ฉบับ");
    private static readonly Reported TrustedStore = Satisfaction.Narrative("ระบบ NRCA G3 ได้รับการอนุมัติเข้าเป็นสมาชิก Trusted Store เพิ่ม 1 รายการ คือ Foxit");
    private static readonly Reported Certified = Satisfaction.Narrative(
        "มีผู้ออกใบรับรอง (SubCA) ที่ได้รับการรับรองแล้ว รวมจำนวน 3 ราย คือ 1. บริษัท ไทยดิจิทัล ไอดี จำกัด 2. บริษัท อินเทอร์เน็ตประเทศไทย จำกัด (มหาชน) 3. บริษัท เทิร์นคีย์ คอมมูนิเคชั่น เซอร์วิส จำกัด (มหาชน)");
    private static readonly Reported Applicants = Satisfaction.Narrative("มีผู้สมัคร SubCA ที่อยู่ระหว่างการตรวจประเมิน WebTrust 3 ราย ดังนี้ 1. BMSPCA 2. INETCA 3. NTCA");
    private static readonly Reported RatioFound = Ratio.Narrative("ประเมินความคุ้มค่า (Benefit Cost Ratio: B/C Ratio) ของบริการโครงสร้างพื้นฐานดิจิทัล ร้อยละ 5.72");

    private static readonly ReportedQuarterlyBudget Budget = new(
        Title,
        BahtUnit.Millions,
        plan: ["64.7122", "53.2040", "10.5100", "0.9460", "0.0522"],
        spent: ["64.4963", "31.9478", "28.5205", "2.8087", "1.2193"],
        disbursed: ["59.3263", "4.0864", "16.4996", "19.5639", "19.1764"],
        committed: ["5.1700", "27.8614", "12.0209", "(16.7552)", "(17.9571)"]);

    // ── The project ─────────────────────────────────────────────────────────────────────────────────────────────────────

    public static readonly Project Project = new(
        "2",
        new("โครงการศึกษาและพัฒนาโครงสร้างพื้นฐานด้านดิจิทัลที่สำคัญของประเทศ", "Studying and developing the country's important digital infrastructure"),
        Etda2568.Year,
        [
            new ProjectIndicator(
                "1",
                UserSatisfaction.Title,
                (UserSatisfaction >= 85).AsPrinted("ร้อยละ 85"),
                ReportRecipients.BudgetBureau,
                progress: [new(UserSatisfaction.Cumulative(Etda2568.Year, null, null, null, 85).WithWords(1, "ให้บริการโครงสร้างพื้นฐาน"))],
                observations: [UserSatisfaction.Observed(90.60m)]),

            // The summary asks for 3 times, the table for “ร้อยละ 3”; a benefit-cost ratio counts times.
            new ProjectIndicator(
                "2",
                new("ประเมินความคุ้มค่า (Benefit Cost Ratio: B/C Ratio) ของบริการโครงสร้างพื้นฐานดิจิทัล", "Value for money (benefit-cost ratio) of digital infrastructure services"),
                (BenefitCostRatio >= 3).AsPrinted("3 เท่า"),
                ReportRecipients.BudgetBureau,
                observations: [BenefitCostRatio.Observed(5.72m)]),
        ],
        Budget.ToLedger(Etda2568.Year, allocated: Baht.Millions(64.7122m)));

    // ── What its figures claim of each other ────────────────────────────────────────────────────────────────────────────

    public static readonly PublishedProject Published = new(
        Project,
        Summary: [Satisfaction1, Ratio1],
        Details: [Satisfaction, Ratio],
        Budget,
        StandingAlone: [InvoicesSent.QuoteExact("2,862,591").In("ฉบับ"), Validations.QuoteExact("259,084").In("ฉบับ")],
        new Reconciliation(Project.Title,
        [
            Reconcile.Duplicates(Satisfaction1.Target.QuoteExact("85").In("ร้อยละ"), Satisfaction.Target.QuoteExact("85").In("ร้อยละ"), Satisfaction.Quarters[3].QuoteExact("85").In("ร้อยละ")),
            Reconcile.Duplicates(Satisfaction1.Result.Quote("90.60").In("ร้อยละ"), Satisfaction.Result.Quote("90.60").In("ร้อยละ"), SatisfactionFound.Quote("90.60").In("ร้อยละ")),
            Reconcile.Count(TrustedStore.QuoteExact("1").In("รายการ"), "Foxit"),
            Reconcile.Count(
                Certified.QuoteExact("3").In("ราย"),
                "บริษัท ไทยดิจิทัล ไอดี จำกัด",
                "บริษัท อินเทอร์เน็ตประเทศไทย จำกัด (มหาชน)",
                "บริษัท เทิร์นคีย์ คอมมูนิเคชั่น เซอร์วิส จำกัด (มหาชน)"),
            Reconcile.Count(Applicants.QuoteExact("3").In("ราย"), "BMSPCA", "INETCA", "NTCA"),

            Reconcile.Duplicates(Ratio1.Target.QuoteExact("3").In("เท่า"), Ratio.Target.QuoteExact("3").In("ร้อยละ")),
            Reconcile.Duplicates(Ratio1.Result.Quote("5.72").In("เท่า"), Ratio.Result.Quote("5.72").In("ร้อยละ"), RatioFound.Quote("5.72").In("ร้อยละ")),
        ]));
}
