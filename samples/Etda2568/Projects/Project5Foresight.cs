using Etda.Published;

namespace Etda.Projects;

/// <summary>Project 5: four indicators, of which the summary prints three.</summary>
public static class Project5Foresight
{
    private const string Title = "5. โครงการศูนย์วิจัยข้อมูลด้านธุรกรรมอิเล็กทรอนิกส์และการคาดการณ์อนาคต";
    private const string Continued = "5. โครงการศูนย์วิจัยข้อมูลด้านธุรกรรมอิเล็กทรอนิกส์และการคาดการณ์อนาคต (ต่อ)";
    private const string Heading = "ตัวชี้วัด (สำนักงบประมาณ)";

    // ── What is measured ────────────────────────────────────────────────────────────────────────────────────────────────

    public static readonly Measure<long> InsightSubjects = Measure.Count(
        "insight-subjects",
        new("ข้อมูลเชิงลึกด้านธุรกรรมทางอิเล็กทรอนิกส์", "Insights into electronic transactions"),
        unit: new("เรื่อง", "subjects"));

    public static readonly Measure<long> AgenciesUsingData = Measure.Count(
        "agencies-using-data",
        new("หน่วยงานนำข้อมูลไปใช้ประโยชน์", "Agencies that put the data to use"),
        unit: new("หน่วยงาน", "agencies"));

    public static readonly Measure<long> AwarenessWorks = Measure.Count(
        "awareness-works",
        new("ผลงานด้านการสร้างการรับรู้", "Works that raise awareness"),
        unit: new("ชิ้นงาน", "works"));

    public static readonly Achievement AwarenessWorksPublished = Measure.Achieved("awareness-works-published", new("เผยแพร่", "The works are published"));

    public static readonly Measure<long> SandboxAgencies = Measure.Count(
        "sandbox-agencies",
        new("หน่วยงาน/Use case เข้ามาทดสอบ", "Agencies or use cases that come to be tested"),
        unit: new("หน่วยงาน", "agencies"));

    // ── What the report prints ──────────────────────────────────────────────────────────────────────────────────────────

    private static readonly IndicatorTable Summary = IndicatorTable.InSummary(Title);
    private static readonly IndicatorTable Details = new(Title, Heading);
    private static readonly IndicatorTable MoreDetails = new(Continued, Heading);

    private static readonly PrintedIndicator Insights1 = Summary.Row("1. ข้อมูลเชิงลึกด้านธุรกรรมทางอิเล็กทรอนิกส์", "4 เรื่อง", "4 เรื่อง");
    private static readonly PrintedIndicator Users1 = Summary.Row("2. มีหน่วยงานนำข้อมูลไปใช้ประโยชน์ เช่น สศช. สสว. สดช. สสช. เป็นต้น", "10 หน่วยงาน", "12 หน่วยงาน");
    private static readonly PrintedIndicator Works1 = Summary.Row("3. ผลงานด้านการสร้างการรับรู้", "20 ชิ้นงาน และเผยแพร่", "24 ชิ้นงาน และเผยแพร่");

    private static readonly PrintedIndicator Insights = Details.Row(
        "1. ข้อมูลเชิงลึกด้านธุรกรรมทางอิเล็กทรอนิกส์ เช่น มูลค่าพาณิชย์อิเล็กทรอนิกส์ (e-Commerce) ความพร้อมทางด้านการประยุกต์ใช้เทคโนโลยีดิจิทัล ข้อเสนอแนะเชิงลึกด้านอธิปไตยทางดิจิทัลของประเทศไทย (Digital Sovereignty) และด้านปัญญาประดิษฐ์และเศรษฐกิจข้อมูล (AI & Data Economy)",
        "4 เรื่อง",
        "",
        "กระบวนการจัดเก็บข้อมูล/วิเคราะห์ข้อมูล", "", "", "4");
    private static readonly PrintedIndicator Users = Details.Row(
        "2. มีหน่วยงานนำข้อมูลไปใช้ประโยชน์ เช่น สศช. สสว. สดช. สสช. สพว. DBD DITP เป็นต้น",
        "10 หน่วยงาน",
        "มีหน่วยงานขอใช้ข้อมูลแล้ว 12 หน่วยงาน",
        "หน่วยงานต่างๆ ประสานขอข้อมูล นำข้อมูลไปใช้ประโยชน์ เช่น กำหนดนโยบาย วิเคราะห์สถานการณ์ที่เกี่ยวข้อง เช่น e-Commerce Value, Digital Transformation Maturity เป็นต้น", "", "", "10");
    private static readonly PrintedIndicator Works = MoreDetails.Row(
        "3. ผลงานด้านการสร้างการรับรู้และความตระหนักถึงความสำคัญต่อการเปลี่ยนแปลงจากผลกระทบด้านดิจิทัลในอนาคตผ่านช่องทาง Social Media",
        "20 ชิ้นงาน และเผยแพร่",
        "24 ชิ้นงาน และเผยแพร่",
        "จัดทำวิดีโอ และเตรียมเผยแพร่ เดือน ก.ค.", "", "", "ทยอยปล่อยลง Social (20)");

    // The text runs the cells of the quarters together.
    private static readonly PrintedIndicator Testing = MoreDetails.Row(
        "4. มีแนวทางการส่งเสริมและกำกับเทคโนโลยีโดยมีหน่วยงาน/Use case เข้ามาทดสอบ",
        "2 หน่วยงาน",
        "2 หน่วยงาน",
        "อยู่ระหว่างการดำเนินการ", "", "2");

    // Where the summary would print indicator 4, but does not.
    private static readonly PrintedIndicator Testing1 = Summary.Row("4. มีแนวทางการส่งเสริมและกำกับเทคโนโลยีโดยมีหน่วยงาน/Use case เข้ามาทดสอบ", target: "", result: "");

    private static readonly Reported CommerceIndustries = Insights.Narrative("ชุดข้อมูลมูลค่าพาณิชย์อิเล็กทรอนิกส์ 8 กลุ่มอุตสาหกรรม");
    private static readonly Reported WorksMade = Works.Narrative("ดำเนินการจัดทำวิดีโอเรียบร้อยแล้ว จำนวน 24 ชิ้นงาน");
    private static readonly Reported ViewsOnYouTube = Works.Narrative("YouTube: ETDA Thailand มียอด 323,8777 รับชม (View)");
    private static readonly Reported ViewsOnFacebook = Works.Narrative("Facebook: ADTE by ETDA มียอด 657,863 รับชม (View)");
    private static readonly Reported ViewsInAll = Works.Narrative("รวมทั้งหมดทุกช่องทาง ยอดรวม 981,740 รับชม (View)");
    private static readonly Reported AgenciesTesting = Testing.Narrative(
        "2 หน่วยงาน คือ กรมการปกครอง และ สำนักงานคณะกรรมการกิจการกระจายเสียง กิจการโทรทัศน์ และกิจการโทรคมนาคมแห่งชาติ");

    private static readonly string[] UsersOfCommerceValue =
    [
        "UNCTAD",
        "สำนักงานคณะกรรมการดิจิทัลเพื่อเศรษฐกิจและสังคมแห่งชาติ (สดช.)",
        "สำนักงานสภาพัฒนาการเศรษฐกิจและสังคมแห่งชาติ (สศช.)",
        "สำนักงานพัฒนาธุรกิจการค้า (DBD)",
        "คณะกรรมการกำกับ WDCR (ดศ.)",
        "สำนักงานสถิติแห่งชาติ",
        "ธนาคารแห่งประเทศไทย",
        "กรมส่งเสริมการค้าระหว่างประเทศ (DITP)",
    ];

    private static readonly string[] UsersOfTransformationMaturity = ["สำนักงานส่งเสริมวิสาหกิจขนาดกลางและขนาดย่อม (สสว.)", "สมาคมการจัดการธุรกิจแห่งประเทศไทย (TMA)"];
    private static readonly string[] UsersOfPlatformServices = ["กรมสรรพากร", "สำนักงานคณะกรรมการการแข่งขันทางการค้า (กขค.)"];

    private static readonly ReportedQuarterlyBudget Budget = new(
        Title,
        BahtUnit.Millions,
        plan: ["37.6200", "12.5400", "14.3100", "5.3720", "5.3980"],
        spent: ["37.6162", "13.7126", "10.2926", "10.2473", "3.3637"],
        disbursed: ["34.7315", "0.5469", "4.3892", "6.8447", "22.9507"],
        committed: ["2.8847", "13.1657", "5.9034", "3.4026", "(19.5870)"]);

    // ── The project ─────────────────────────────────────────────────────────────────────────────────────────────────────

    public static readonly Project Project = new(
        "5",
        new("โครงการศูนย์วิจัยข้อมูลด้านธุรกรรมอิเล็กทรอนิกส์และการคาดการณ์อนาคต", "Centre for research on electronic transactions and for foresight"),
        Etda2568.Year,
        [
            // The cell of the result is empty; the summary prints “4 เรื่อง”.
            new ProjectIndicator(
                "1",
                InsightSubjects.Title,
                (InsightSubjects >= 4).AsPrinted("4 เรื่อง"),
                ReportRecipients.BudgetBureau,
                progress: [new(InsightSubjects.Cumulative(Etda2568.Year, null, null, null, 4).WithWords(1, "กระบวนการจัดเก็บข้อมูล/วิเคราะห์ข้อมูล"))],
                observations: [InsightSubjects.Observed(4)]),
            new ProjectIndicator(
                "2",
                new("มีหน่วยงานนำข้อมูลไปใช้ประโยชน์", "Agencies put the data to use"),
                (AgenciesUsingData >= 10).AsPrinted("10 หน่วยงาน"),
                ReportRecipients.BudgetBureau,
                progress:
                [
                    new(AgenciesUsingData.Cumulative(Etda2568.Year, null, null, null, 10)
                        .WithWords(1, "หน่วยงานต่างๆ ประสานขอข้อมูล นำข้อมูลไปใช้ประโยชน์ เช่น กำหนดนโยบาย วิเคราะห์สถานการณ์ที่เกี่ยวข้อง เช่น e-Commerce Value, Digital Transformation Maturity เป็นต้น")),
                ],
                observations: [AgenciesUsingData.Observed(12)]),
            new ProjectIndicator(
                "3",
                new(
                    "ผลงานด้านการสร้างการรับรู้และความตระหนักถึงความสำคัญต่อการเปลี่ยนแปลงจากผลกระทบด้านดิจิทัลในอนาคตผ่านช่องทาง Social Media",
                    "Works on social media that make people aware how much the coming digital changes matter"),
                (AwarenessWorks >= 20 & AwarenessWorksPublished.Done).AsPrinted("20 ชิ้นงาน และเผยแพร่"),
                ReportRecipients.BudgetBureau,
                progress:
                [
                    new(AwarenessWorks.Cumulative(Etda2568.Year, null, null, null, null)
                        .WithWords(1, "จัดทำวิดีโอ และเตรียมเผยแพร่ เดือน ก.ค.")
                        .WithWords(4, "ทยอยปล่อยลง Social (20)")),
                ],
                observations: [AwarenessWorks.Observed(24), AwarenessWorksPublished.Observed(true)]),
            new ProjectIndicator(
                "4",
                new(
                    "มีแนวทางการส่งเสริมและกำกับเทคโนโลยีโดยมีหน่วยงาน/Use case เข้ามาทดสอบ",
                    "There are ways of promoting and overseeing technology, for which agencies or use cases come to be tested"),
                (SandboxAgencies >= 2).AsPrinted("2 หน่วยงาน"),
                ReportRecipients.BudgetBureau,
                observations: [SandboxAgencies.Observed(2)]),
        ],
        Budget.ToLedger(Etda2568.Year, allocated: Baht.Millions(37.6200m)));

    // ── What its figures claim of each other ────────────────────────────────────────────────────────────────────────────

    public static readonly PublishedProject Published = new(
        Project,
        Summary: [Insights1, Users1, Works1],
        Details: [Insights, Users, Works, Testing],
        Budget,
        StandingAlone: [CommerceIndustries.QuoteExact("8").In("กลุ่มอุตสาหกรรม")],
        new Reconciliation(Project.Title,
        [
            Reconcile.Duplicates(Insights1.Target.QuoteExact("4").In("เรื่อง"), Insights.Target.QuoteExact("4").In("เรื่อง")),
            Reconcile.Duplicates(Insights1.Result.QuoteExact("4").In("เรื่อง"), Insights.Result),
            Reconcile.Sum(Insights.Target.QuoteExact("4"), Insights.Quarters[3].QuoteExact("4")),
            Reconcile.Count(
                Insights1.Result.QuoteExact("4").In("เรื่อง"),
                "ชุดข้อมูลมูลค่าพาณิชย์อิเล็กทรอนิกส์ 8 กลุ่มอุตสาหกรรม",
                "ชุดข้อมูล Digital Transformation Maturity Index ของกลุ่มผู้ประกอบการ SME",
                "ชุดข้อมูลความเชื่อมั่นในการใช้แพลตฟอร์มออนไลน์",
                "Digital Sovereignty ด้าน Digital Platform Economy"),

            Reconcile.Duplicates(Users1.Target.QuoteExact("10").In("หน่วยงาน"), Users.Target.QuoteExact("10").In("หน่วยงาน")),
            Reconcile.Duplicates(Users1.Result.QuoteExact("12").In("หน่วยงาน"), Users.Result.QuoteExact("12").In("หน่วยงาน")),
            Reconcile.Sum(Users.Target.QuoteExact("10"), Users.Quarters[3].QuoteExact("10")),
            Reconcile.Count(Users.Result.QuoteExact("12").In("หน่วยงาน"), [.. UsersOfCommerceValue, .. UsersOfTransformationMaturity, .. UsersOfPlatformServices]),

            Reconcile.Duplicates(Works1.Target.QuoteExact("20").In("ชิ้นงาน"), Works.Target.QuoteExact("20").In("ชิ้นงาน")),
            Reconcile.Duplicates(Works1.Result.QuoteExact("24").In("ชิ้นงาน"), Works.Result.QuoteExact("24").In("ชิ้นงาน"), WorksMade.QuoteExact("24").In("ชิ้นงาน")),
            Reconcile.Sum(Works.Target.QuoteExact("20"), Works.Quarters[3].QuoteExact("20")),

            // “323,8777” is damaged: it stays the text that is printed.
            Reconcile.Sum(ViewsInAll.QuoteExact("981,740").In("รับชม (View)"), ViewsOnYouTube.QuoteExact("323,8777").In("รับชม (View)"), ViewsOnFacebook.QuoteExact("657,863").In("รับชม (View)")),

            Reconcile.Duplicates(Testing.Target.QuoteExact("2").In("หน่วยงาน"), Testing1.Target),
            Reconcile.Duplicates(Testing.Result.QuoteExact("2").In("หน่วยงาน"), Testing1.Result, AgenciesTesting.QuoteExact("2").In("หน่วยงาน")),
            Reconcile.Sum(Testing.Target.QuoteExact("2"), Testing.Quarters[2].QuoteExact("2")),
            Reconcile.Count(
                AgenciesTesting.QuoteExact("2").In("หน่วยงาน"),
                "กรมการปกครอง",
                "สำนักงานคณะกรรมการกิจการกระจายเสียง กิจการโทรทัศน์ และกิจการโทรคมนาคมแห่งชาติ"),
        ]));
}
