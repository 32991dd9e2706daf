using NodaTime;

namespace Kpi.Domain.Tests.Projects;

/// <summary>
/// Rows of ETDA's report for fiscal year 2568 (samples/Etda2568/report), each from the tables of its project: plan and, in
/// brackets, actual by quarter, target and result, whom the table names as recipients, and the quarterly budget table.
/// </summary>
internal static class EtdaProjects2568
{
    public static readonly FiscalYear Year = FiscalYear.FromBuddhistEra(2568);

    private const ReportRecipients Both = ReportRecipients.BudgetBureau | ReportRecipients.Opdc;

    private static readonly BilingualText People = new("ราย", "people");

    public static readonly Measure<long> Sectors = Measure.Count("did-sectors", new("กลุ่มบริการเอกชนที่ใช้ DID", "Private sectors using Digital ID"), new("Sector", "sectors"));
    public static readonly Measure<long> Services = Measure.Count("digital-id-services", new("บริการ e-Service ที่มี Digital ID", "e-Services with Digital ID"), new("บริการ", "services"));
    public static readonly Measure<Percentage> LinkedServices = Measure.Share("linked-services", new("งานบริการที่เชื่อมโยง", "Services linked"));

    public static readonly Measure<long> Aware = Measure.Count("ai-aware", new("ผู้รับรู้เรื่อง AI", "People aware of AI"), People);
    public static readonly Measure<long> Guidelines = Measure.Count("ai-guidelines", new("กรอบแนวทาง AI Governance", "AI governance guidelines"), new("เรื่อง", "guidelines"));

    public static readonly Measure<long> PartnerSectors = Measure.Count("partner-sectors", new("ภาคที่ดำเนินโครงการร่วม", "Sectors with partners"), new("Sectors", "sectors"));
    public static readonly Measure<long> Smes = Measure.Count("smes", new("จำนวน SME", "SMEs"), People);
    public static readonly Measure<Baht> Impact = Measure.Money("impact", new("มูลค่าผลกระทบ", "Economic impact"));

    public static readonly Measure<long> Reach = Measure.Count("reach", new("การเข้าถึงสื่อ", "Reach of media"), new("การเข้าถึง", "views"));
    public static readonly Measure<long> Trainers = Measure.Count("trainers", new("Trainer ที่ผ่านการอบรม", "Trainers trained"), People);
    public static readonly Measure<long> AwarenessTrainers = Measure.Count("awareness-trainers", new("กิจกรรมสร้างความตระหนักรู้", "Awareness activities"), People);
    public static readonly Measure<long> WorkforceTrainers = Measure.Count("workforce-trainers", new("กิจกรรมเผยแพร่และพัฒนาทักษะ", "Workforce activities"), People);
    public static readonly Measure<long> EdcTrainers = Measure.Count("edc-trainers", "EDC Trainer", People);
    public static readonly Measure<long> PitchingTrainers = Measure.Count("pitching-trainers", "Business Pitching", People);

    // Project 1: three tables of one indicator each. The recipients of the second are damaged (ก.พ.ส.); the tables of the
    // summary and of project 3 print ก.พ.ร.
    public static readonly Project DigitalId = new(
        "1", new("ส่งเสริมและกำกับดูแล Digital ID", "Digital ID"), Year,
        [
            new ProjectIndicator(
                "1", new("บริการเอกชนมีการใช้ DID", "Private services use Digital ID"), (Sectors >= 1).AsPrinted("1 Sector"), ReportRecipients.BudgetBureau,
                progress: [new QuarterlyProgress(Sectors.Cumulative(Year, null, null, null, 1).WithWords(1, "ติดตามการดำเนินงานตามแผน 4"))],
                observations: [Sectors.Observed(1)]),
            new ProjectIndicator(
                "2", new("ความสำเร็จของการส่งเสริม Digital ID", "Digital ID of the public sector"), (Services > 580).AsPrinted("มากกว่า 580 บริการ"), Both,
                progress:
                [
                    new QuarterlyProgress(Services.Cumulative(Year, null, null, null, null)
                        .WithWords(1, "การส่งเสริมและขยายผลการใช้งาน Digital ID ของ e-Service ภาครัฐ")
                        .WithWords(4, "สรุปข้อมูลเป้าหมายมากกว่า 580 บริการ")),
                ],
                observations: [Services.Observed(1_315, new LocalDate(2025, 8, 22))]),
            new ProjectIndicator(
                "3", new("งานบริการที่เชื่อมโยงกับแพลตฟอร์มดิจิทัลกลาง", "Services linked to the central platform"), (LinkedServices >= 100).AsPrinted("ร้อยละ 100"), Both,
                progress: [new QuarterlyProgress(LinkedServices.Cumulative(Year, null, null, null, 100).WithWords(1, "ติดตามการดำเนินงานตามแผนฯ"))],
                evaluatedBy: new("สำนักงาน ก.พ.ร.", "OPDC"),
                jointOwners: ["สำนักงาน ก.พ.ร.", "สดช.", "สพร.", "ETDA"]),
        ],
        Ledger("1", "39.1151", "25.3317 7.0001 5.0211 1.7541", "0.6032 5.7611 9.8495 20.2112"));

    // Project 4, indicators 1 and 2.
    public static readonly Project Ai = new(
        "4", new("ส่งเสริมการใช้งานปัญญาประดิษฐ์อย่างมีธรรมาภิบาล", "AI governance"), Year,
        [
            new ProjectIndicator(
                "1", new("การรับรู้และความตระหนักในการประยุกต์ใช้ AI", "Awareness of AI"), (Aware >= 20_000).AsPrinted("20,000 ราย"), Both,
                progress: [new QuarterlyProgress(Aware.Incremental(Year, 2_000, 2_000, 6_000, 10_000), Aware.Incremental(Year, 9_322, 37_766, 14_550, 7_353))],
                observations: [Aware.Observed(68_991)]),
            new ProjectIndicator(
                "2", new("กรอบแนวทางด้าน AI Governance", "AI governance guidelines"), (Guidelines >= 3).AsPrinted("3 เรื่อง"), Both,
                progress: [new QuarterlyProgress(Guidelines.Incremental(Year, null, 2, null, 1))],
                observations: [Guidelines.Observed(3)]),
        ],
        Ledger("4", "55.4554", "2.3369 17.0917 25.0415 10.6403", "0.3743 3.2660 7.6613 43.7328"));

    // Project 6, indicators 1 and 3; recipients damaged as above.
    public static readonly Project Smart = new(
        "6", new("ศูนย์ให้คำปรึกษาและพัฒนาผู้ประกอบการ", "SME transformation"), Year,
        [
            new ProjectIndicator(
                "1", new("ดำเนินโครงการร่วมกับ Partner", "Projects with partners"), (PartnerSectors >= 2).AsPrinted("2 Sectors"), Both,
                progress: [new QuarterlyProgress(PartnerSectors.Incremental(Year, null, 1, 1, null))],
                observations: [PartnerSectors.Observed(2)]),
            new ProjectIndicator(
                "3", new("จำนวน SME ที่มีการส่งเสริม", "SMEs supported"),
                (Smes >= 100 & Impact >= Baht.Millions(500)).AsPrinted("- จำนวน 100 ราย - มูลค่าไม่น้อยกว่า 500 ล้านบาท"), Both,
                progress:
                [
                    new QuarterlyProgress(Smes.Cumulative(Year, null, null, null, null)
                        .WithWords(1, "ติดตามการดำเนินงานฯ และจัดเก็บข้อมูลในกลุ่ม SMEs")
                        .WithWords(4, "สรุปผล จำนวน SMEs, และผลกระทบทางด้านเศรษฐกิจ")),
                ],
                observations: [Smes.Observed(175), Impact.Observed(Baht.Millions(639))]),
        ],
        Ledger("6", "46.4922", "23.2447 13.8269 8.1012 1.1567", "1.2567 9.0646 10.9483 22.7346"));

    // Project 7, indicators 2 and 3. The quarters of indicator 2 sum to 13,030,685 and those of 3 to 3,904; the results
    // are printed as here. Of the trainers' four activities two are printed as beyond the plan (นอกเหนือแผน).
    public static readonly Project Skills = new(
        "7", new("พัฒนาทักษะด้านดิจิทัล", "Digital skills"), Year,
        [
            new ProjectIndicator(
                "2", new("การเข้าถึงสื่อ/Content ผ่าน Social media", "Reach on social media"), (Reach >= 1_000_000).AsPrinted("1,000,000 การเข้าถึง"), ReportRecipients.BudgetBureau,
                progress: [new QuarterlyProgress(Reach.Incremental(Year, 200_000, 200_000, 300_000, 300_000), Reach.Incremental(Year, 256_479, 463_366, 470_359, 11_840_481))],
                observations: [Reach.Observed(13_031_074)]),
            new ProjectIndicator(
                "3", new("จำนวน Trainer ที่ผ่านการอบรม", "Trainers trained"), (Trainers >= 1_000).AsPrinted("1,000 ราย"), ReportRecipients.BudgetBureau,
                progress: [new QuarterlyProgress(Trainers.Incremental(Year, 100, 100, 200, 600), Trainers.Incremental(Year, 634, 644, 1_864, 762))],
                observations:
                [
                    Trainers.AsSumOf(AwarenessTrainers, WorkforceTrainers, EdcTrainers, PitchingTrainers).Observed(
                        AwarenessTrainers.Observed(1_348), WorkforceTrainers.Observed(1_212), EdcTrainers.Observed(966), PitchingTrainers.Observed(381)),
                ]),

            // No target is printed for what is beyond the plan; anything is more than nothing.
            new ProjectIndicator(
                "3.1", new("กิจกรรมสร้างความตระหนักรู้และพัฒนาทักษะ", "Awareness activities"), AwarenessTrainers > 0, ReportRecipients.BudgetBureau,
                observations: [AwarenessTrainers.Observed(1_348)], isSupplementary: true),
            new ProjectIndicator(
                "3.2", new("กิจกรรมการเผยแพร่และพัฒนาทักษะ", "Workforce activities"), WorkforceTrainers > 0, ReportRecipients.BudgetBureau,
                observations: [WorkforceTrainers.Observed(1_212)], isSupplementary: true),
        ],
        Ledger("7", "48.7650", "12.9379 35.4534 0.1265 0.2453", "0.5464 8.0124 9.3959 30.8084"));

    public static readonly ProjectPortfolio Portfolio = new(new("โครงการของ สพรอ.", "Projects of ETDA"), Year, [DigitalId, Ai, Smart, Skills]);

    /// <summary>What was spent in each quarter is committed on its first day, and what was disbursed paid on its last.</summary>
    private static BudgetLedger Ledger(string code, string allocated, string spent, string disbursed)
    {
        var entries = new List<BudgetEntry>();
        Baht[] committed = Millions(spent);
        Baht[] paid = Millions(disbursed);
        for (int index = 0; index < committed.Length; index++)
        {
            entries.Add(BudgetEntry.Commit(Year.Quarter(index + 1).Start, "PO", committed[index]));
            entries.Add(BudgetEntry.Disburse(Year.Quarter(index + 1).End, "PO", paid[index]));
        }

        return BudgetLedger.Open(Year, Millions(allocated)[0], title: new($"งบประมาณโครงการ {code}", $"Budget of project {code}")).Post(entries);
    }

    private static Baht[] Millions(string figures) => [.. figures.Split(' ').Select(figure => Baht.Millions(Number.Of(figure)))];
}
