using Etda.Published;
using NodaTime;

namespace Etda.Projects;

/// <summary>Project 1: three indicators, two of them OPDC's 1.1 and 1.6 as well.</summary>
public static class Project1DigitalId
{
    private const string Title = "1. โครงการส่งเสริมและกำกับดูแล Digital ID ของประเทศ";
    private const string Continued = "1. โครงการส่งเสริมและกำกับดูแล Digital ID ของประเทศ (ต่อ)";

    // ── What is measured; the services of indicators 2 and 3 are measured by the scorecard ──────────────────────────────

    public static readonly Measure<long> PrivateSectors = Measure.Count(
        "private-sectors-using-digital-id",
        new("บริการเอกชนมีการใช้ DID", "Sectors of private services that use Digital ID"),
        unit: new("Sector", "sectors"));

    // ── What the report prints ──────────────────────────────────────────────────────────────────────────────────────────

    private static readonly IndicatorTable Summary = IndicatorTable.InSummary(Title);

    private static readonly PrintedIndicator Sectors1 = Summary.Row(
        "1. บริการเอกชนมีการใช้ DID (ทำงานร่วมกับ Business Regulator)", "1 Sector", "1 Sector (Ride Sharing)");
    private static readonly PrintedIndicator Services1 = Summary.Row(
        "2. บริการภาครัฐ e-Service มี Digital ID ที่เหมาะสม", "มากกว่า 580 บริการ", "1,315 บริการ (ก.พ.ร. 100 คะแนน)");
    private static readonly PrintedIndicator Linked1 = Summary.Row(
        "3. ร้อยละของจำนวนงานบริการที่หน่วยงานกลางสนับสนุนให้หน่วยงานของรัฐพัฒนาและเชื่อมโยง Biz Portal และ/หรือ Citizen Portal (Joint KPI สำนักงาน ก.พ.ร. สดช. สพส. และ สพรอ.)",
        "ร้อยละ 100",
        "อยู่ระหว่างสำนักงาน ก.พ.ร. ประเมินผลการดำเนินงาน");

    private static readonly PrintedIndicator Sectors = new IndicatorTable(Title, "ตัวชี้วัด (สำนักงบประมาณ)").Row(
        "1. บริการเอกชนมีการใช้ DID (ทำงานร่วมกับ Business Regulator เช่น Social media, Economy sharing, e-Market place) ผลที่ได้ เป็นกลุ่ม Digital Platform ในประเภท Ride Sharing",
        "1 Sector",
        "1 Sector",
        "ติดตามการดำเนินงานตามแผน 4", "", "", "1");
    private static readonly PrintedIndicator Services = new IndicatorTable(Continued, "ตัวชี้วัด (สำนักงบประมาณ และ ก.พ.ส.)").Row(
        "2. ความสำเร็จของการส่งเสริมและกำกับดูแล Digital ID ของประเทศ",
        "มากกว่า 580 บริการ",
        "1,315 บริการ (100 คะแนน)",
        "การส่งเสริมและขยายผลการใช้งาน Digital ID ของ e-Service ภาครัฐ", "", "", "สรุปข้อมูลเป้าหมายมากกว่า 580 บริการ");
    private static readonly PrintedIndicator Linked = new IndicatorTable(Continued, "ตัวชี้วัด (สำนักงบประมาณ และ ก.พ.ร.)").Row(
        "3. ร้อยละของจำนวนงานบริการที่หน่วยงานกลางสนับสนุนให้หน่วยงานของรัฐพัฒนาและเชื่อมโยงกับแพลตฟอร์มดิจิทัลกลาง (Biz Portal และ/หรือ Citizen Portal) (สำนักงาน ก.พ.ร. สดช. สพร. และ ETDA)",
        "ร้อยละ 100",
        "อยู่ระหว่างสำนักงาน ก.พ.ร. ประเมินผลการดำเนินงาน",
        "ติดตามการดำเนินงานตามแผนฯ", "", "", "ร้อยละ 100");

    private static readonly Reported Approvals = Sectors.Narrative(
        "บริษัทที่ได้รับการอนุมัติเชื่อมต่อ ThalID จำนวน 3 บริษัท คือ 1. บริษัท ทาดา โมบิลิตี้ (ไทยแลนด์) จำกัด (บริการแพลตฟอร์ม TADA) อนุมัติแล้ว 23 ก.ย. 68 2. บริษัท ดอยดู ดิจิทัล (ประเทศไทย) จำกัด (บริการแพลตฟอร์ม In drive) อนุมัติแล้ว 23 ก.ย. 68 และ 3. บริษัท แก็ทซีซี (ไทยแลนด์) จำกัด (บริการแพลตฟอร์ม Maxim) อยู่ระหว่างการเสนอผู้บริหาร");
    private static readonly Reported ServicesReached = Services.Narrative("จำนวน 1,315 บริการ (สะสม) ณ วันที่ 22 ส.ค. 68");
    private static readonly Reported Baseline = Services.Narrative(
        "Baseline: รายการ e-Service ของหน่วยงานของรัฐตามรายการที่ ก.พ.ส. กำหนดในปี 2565 จำนวน 725 บริการ");
    private static readonly Reported ServicesInPlan = Linked.Narrative("จำนวน 302 งานบริการ");

    private static readonly ReportedQuarterlyBudget Budget = new(
        Title,
        BahtUnit.Millions,
        plan: ["39.1151", "16.3300", "18.6300", "1.7930", "2.3621"],
        spent: ["39.1070", "25.3317", "7.0001", "5.0211", "1.7541"],
        disbursed: ["36.4250", "0.6032", "5.7611", "9.8495", "20.2112"],
        committed: ["2.6820", "24.7285", "1.2390", "(4.8284)", "(18.4571)"]);

    // ── The project ─────────────────────────────────────────────────────────────────────────────────────────────────────

    public static readonly Project Project = new(
        "1",
        new("โครงการส่งเสริมและกำกับดูแล Digital ID ของประเทศ", "Promoting and overseeing the country's Digital ID"),
        Etda2568.Year,
        [
            new ProjectIndicator(
                "1",
                new("บริการเอกชนมีการใช้ DID", "Private services that use Digital ID"),
                (PrivateSectors >= 1).AsPrinted("1 Sector"),
                ReportRecipients.BudgetBureau,
                progress: [new(PrivateSectors.Cumulative(Etda2568.Year, null, null, null, 1).WithWords(1, "ติดตามการดำเนินงานตามแผน 4"))],
                observations: [PrivateSectors.Observed(1)]),
            new ProjectIndicator(
                "2",
                new("ความสำเร็จของการส่งเสริมและกำกับดูแล Digital ID ของประเทศ", "Success in promoting and overseeing the country's Digital ID"),
                (Etda2568.DigitalIdServices > 580).AsPrinted("มากกว่า 580 บริการ"),
                ReportRecipients.BudgetBureau | ReportRecipients.Opdc,
                progress:
                [
                    new(Etda2568.DigitalIdServices.Cumulative(Etda2568.Year, null, null, null, null)
                        .WithWords(1, "การส่งเสริมและขยายผลการใช้งาน Digital ID ของ e-Service ภาครัฐ")
                        .WithWords(4, "สรุปข้อมูลเป้าหมายมากกว่า 580 บริการ")),
                ],
                observations: [Etda2568.DigitalIdServices.Observed(1_315, asOf: new LocalDate(2025, 8, 22))]),
            new ProjectIndicator(
                "3",
                new(
                    "ร้อยละของจำนวนงานบริการที่หน่วยงานกลางสนับสนุนให้หน่วยงานของรัฐพัฒนาและเชื่อมโยงกับแพลตฟอร์มดิจิทัลกลาง",
                    "Percentage of services that the central agencies support state agencies to develop and connect to the central digital platform"),
                (Etda2568.ServicesOnCentralPlatform >= 100).AsPrinted("ร้อยละ 100"),
                ReportRecipients.BudgetBureau | ReportRecipients.Opdc,
                progress: [new(Etda2568.ServicesOnCentralPlatform.Cumulative(Etda2568.Year, null, null, null, 100).WithWords(1, "ติดตามการดำเนินงานตามแผนฯ"))],
                evaluatedBy: new("สำนักงาน ก.พ.ร.", "OPDC"),
                jointOwners: ["สำนักงาน ก.พ.ร.", "สดช.", "สพร.", "ETDA"]),
        ],
        Budget.ToLedger(Etda2568.Year, allocated: Baht.Millions(39.1151m)));

    // ── What its figures claim of each other ────────────────────────────────────────────────────────────────────────────

    public static readonly PublishedProject Published = new(
        Project,
        Summary: [Sectors1, Services1, Linked1],
        Details: [Sectors, Services, Linked],
        Budget,
        StandingAlone: [Baseline.QuoteExact("725").In("บริการ"), ServicesInPlan.QuoteExact("302").In("งานบริการ")],
        new Reconciliation(Project.Title,
        [
            Reconcile.Duplicates(Sectors1.Target.QuoteExact("1").In("Sector"), Sectors.Target.QuoteExact("1").In("Sector")),
            Reconcile.Duplicates(Sectors1.Result.QuoteExact("1").In("Sector"), Sectors.Result.QuoteExact("1").In("Sector")),
            Reconcile.Sum(Sectors.Target.QuoteExact("1"), Sectors.Quarters[3].QuoteExact("1")),
            Reconcile.Count(
                Approvals.QuoteExact("3").In("บริษัท"),
                "บริษัท ทาดา โมบิลิตี้ (ไทยแลนด์) จำกัด",
                "บริษัท ดอยดู ดิจิทัล (ประเทศไทย) จำกัด",
                "บริษัท แก็ทซีซี (ไทยแลนด์) จำกัด"),

            Reconcile.Duplicates(Services1.Target.QuoteExact("580").In("บริการ"), Services.Target.QuoteExact("580").In("บริการ"), Services.Quarters[3].QuoteExact("580").In("บริการ")),
            Reconcile.Duplicates(
                Services1.Result.QuoteExact("1,315").In("บริการ"),
                Services.Result.QuoteExact("1,315").In("บริการ"),
                ServicesReached.QuoteExact("1,315").In("บริการ")),
            Reconcile.Duplicates(
                EvaluationTable.Score("1.1"),
                Services1.Result.QuoteExact("100").In("คะแนน"),
                Services.Result.QuoteExact("100").In("คะแนน")),
            Reconcile.Points(
                EvaluationTable.Score("1.1"),
                Etda2568.Scorecard["1.1"].Target!,
                Etda2568.Scorecard.Framework,
                new ReportedResult(Etda2568.DigitalIdServices, Services.Result.QuoteExact("1,315").In("บริการ"))),

            Reconcile.Duplicates(Linked1.Target.QuoteExact("100").In("ร้อยละ"), Linked.Target.QuoteExact("100").In("ร้อยละ"), Linked.Quarters[3].QuoteExact("100").In("ร้อยละ")),
            Reconcile.Duplicates(Linked1.Result, Linked.Result),
        ]));
}
