using Kpi.Domain.Tests.Scorecards;

namespace Kpi.Domain.Tests.Reporting;

/// <summary>Figures of the report outside the budget tables, transcribed as printed, each with its place, and what they claim of each other.</summary>
internal static class EtdaReport
{
    private const string Evaluation = "ผลการประเมินองค์กร (ตัวชี้วัด ก.พ.ร.)";
    private const string ScoreColumn = "คะแนนที่ได้เทียบจากค่าเป้าหมาย 100 คะแนน";
    private const string WeightedColumn = "คะแนนถ่วงน้ำหนัก";

    /// <summary>Project 3, 3.: ร้อยละ 65, 75 and 85, each read as at least that.</summary>
    private static readonly TieredTarget TrustTarget = new(Etda2568.PlatformTrust >= 65, Etda2568.PlatformTrust >= 75, Etda2568.PlatformTrust >= 85);

    /// <summary>The evaluation table: weighted scores, components, total and level.</summary>
    public static Reconciliation OfEvaluation { get; } = new(new("ตารางผลการประเมินองค์กร", "Table of the evaluation"),
    [
        Reconcile.Weighted(Weighted("1.1", "15"), Score("1.1", "100"), 15),
        Reconcile.Weighted(Weighted("1.2", "11.25"), Score("1.2", "75"), 15),
        Reconcile.Weighted(Weighted("1.3", "15"), Score("1.3", "100"), 15),
        Reconcile.Weighted(Weighted("1.4", "15"), Score("1.4", "100"), 15),
        Reconcile.Weighted(Weighted("1.5", "8"), Score("1.5", "100"), 8),
        Reconcile.Weighted(Weighted("1.6", "2"), Score("1.6", "อยู่ระหว่างสำนักงาน ก.พ.ร. ประเมินผลการดำเนินงาน"), 2),
        Reconcile.Weighted(Weighted("2.1", "7.50"), Score("2.1", "75"), 10),
        Reconcile.Weighted(Weighted("2.2", "9.40"), Score("2.2", "94.13"), 10),
        Reconcile.Weighted(Weighted("2.3", "10"), Score("2.3", "100"), 10),
        Reconcile.Sum(Weighted("1", "66.25"), Weighted("1.1", "15"), Weighted("1.2", "11.25"), Weighted("1.3", "15"), Weighted("1.4", "15"), Weighted("1.5", "8"), Weighted("1.6", "2")),
        Reconcile.Sum(Weighted("2", "26.90"), Weighted("2.1", "7.50"), Weighted("2.2", "9.40"), Weighted("2.3", "10")),
        Reconcile.Sum(Weighted("รวม", "93.15"), Weighted("1", "66.25"), Weighted("2", "26.90")),
        Reconcile.WeightedTotal(Weighted("2", "26.90"), (Score("2.1", "75"), 10), (Score("2.2", "94.13"), 10), (Score("2.3", "100"), 10)),
        Reconcile.Level(Reported.Text("ระดับดี").At(new PlaceOfPrint(Evaluation, "รวม", ScoreColumn)), Weighted("รวม", "93.15"), EvaluationFramework.OpdcPublicOrganization2568),
        Reconcile.Points(Score("1.2", "75"), TrustTarget, EvaluationFramework.OpdcPublicOrganization2568, new ReportedResult(Etda2568.PlatformTrust, Passage("3.3", "77.53"))),
    ]);

    /// <summary>The projects' texts: means, breakdowns, quarters, counts, and figures that are printed twice.</summary>
    public static Reconciliation OfProjects { get; } = new(new("ข้อความรายโครงการ", "Texts of the projects"),
    [
        // 3.3: the mean of the two types of platform.
        Reconcile.Mean(Passage("3.3", "77.53"), Passage("3.3", "75.72"), Passage("3.3", "79.33")),

        // 4.1: quarters, plan and actual; the events of the fourth quarter.
        Reconcile.Sum(Passage("4.1", "20,000"), Quarters("4.1", "2,000", "2,000", "6,000", "10,000")),
        Reconcile.Sum(Passage("4.1", "68,991"), Quarters("4.1", "9,322", "37,766", "14,550", "7,353")),
        Reconcile.Partition(
            Passage("4.1", "7,353"),
            Quarters("4.1", "70", "30", "35", "25", "40", "40", "49", "59", "78", "40", "50", "31", "387", "27", "300", "109", "80", "100", "70", "103", "152", "274", "240", "4,800", "50", "20", "52", "42"),
            isComplete: true),

        // 5.3: views by channel; the digits of the first are damaged.
        Reconcile.Sum(Passage("5.3", "981,740"), Passage("5.3", "323,8777"), Passage("5.3", "657,863")),

        // 7.2: quarters and the two programmes.
        Reconcile.Sum(Passage("7.2", "1,000,000"), Quarters("7.2", "200,000", "200,000", "300,000", "300,000")),
        Reconcile.Sum(Passage("7.2", "13,031,074.00"), Quarters("7.2", "256,479", "463,366", "470,359", "11,840,481")),
        Reconcile.Sum(Passage("7.2", "13,031,074.00"), Passage("7.2", "7,896,220"), Passage("7.2", "5,134,854")),

        // 7.3: quarters and activities.
        Reconcile.Sum(Passage("7.3", "1,000"), Quarters("7.3", "100", "100", "200", "600")),
        Reconcile.Sum(Passage("7.3", "3,907"), Quarters("7.3", "634", "644", "1,864", "762")),
        Reconcile.Partition(Passage("7.3", "3,907"), Quarters("7.3", "1,348", "1,212", "966", "381"), isComplete: true),

        // 7.4: quarters, programmes, and the parts of each programme.
        Reconcile.Sum(Passage("7.4", "50,000"), Quarters("7.4", "5,000", "15,000", "15,000", "15,000")),
        Reconcile.Sum(Passage("7.4", "52,660"), Quarters("7.4", "5,228", "15,465", "17,937", "14,010")),
        Reconcile.Sum(Passage("7.4", "52,660"), Passage("7.4", "27,020"), Passage("7.4", "25,640")),
        Reconcile.Partition(Passage("7.4", "27,020"), Quarters("7.4", "13,580", "1,348", "608", "11,484"), isComplete: true),
        Reconcile.Partition(Passage("7.4", "25,640"), Quarters("7.4", "6,272", "1,553", "1,054", "241", "16,520"), isComplete: true),

        // The summary of the projects and their own tables print one figure in two units.
        Reconcile.Duplicates(Passage("7.4", "52,660").In("คน"), Passage("7.4", "52,660").In("ครัวเรือน")),
        Reconcile.Duplicates(Passage("2.2", "5.72").In("เท่า"), Passage("2.2", "5.72").In("ร้อยละ")),
        Reconcile.Duplicates(Passage("1.2", "1,315").In("บริการ"), Passage("1.2", "1,315").In("บริการ"), Passage("1.2", "1,315").In("บริการ")),
        Reconcile.Duplicates(Passage("1.3", "อยู่ระหว่างสำนักงาน ก.พ.ร. ประเมินผลการดำเนินงาน"), Passage("1.3", "อยู่ระหว่างสำนักงาน ก.พ.ร. ประเมินผลการดำเนินงาน")),
    ]);

    /// <summary>Counts that are stated beside a list of names, as the list is printed.</summary>
    public static Reconciliation OfLists { get; } = new(new("รายชื่อ", "Lists"),
    [
        Reconcile.Count(
            Passage("4.4", "22"),
            "ธนาคารเพื่อการเกษตรและสหกรณ์การเกษตร (ร.ก.ส.)", "กลสิคร บีซีเนส เทคโนโลยี กรุ๊ป (KBTG)", "คณะแพทยศาสตร์ จุฬาลงกรณ์มหาวิทยาลัย",
            "กรมสนธิสัญญาและกฎหมาย กระทรวงการต่างประเทศ", "บริษัท โกลบอล เพาเวอร์ ซินเนอร์ยี จำกัด (มหาชน)-GPSC", "Economic Research Institute for ASEAN and East Asia (ERIA)",
            "สำนักงานคณะกรรมการกำกับและส่งเสริมการประกอบธุรกิจประกันภัย (คปท.)", "สำนักงานคณะกรรมการการรักษาความมั่นคงปลอดภัยไซเบอร์แห่งชาติ (สกมช.)", "SCG เพื่อจัดทำ Responsible AI Framework",
            "สถาบันมาตรวิทยาแห่งชาติ", "สำนักงานเศรษฐกิจการคลัง", "สว.พระนั่งเกล้า", "สำนักเลขาธิการคณะรัฐมนตรี", "สมาคมผู้บริหารการพยาบาลโรงพยาบาลชุมชน", "สมาคมสถาบันการเงินของรัฐ",
            "การไฟฟ้าส่วนภูมิภาค (กฟภ.)", "ศูนย์เทคโนโลยีสารสนเทศ กระทรวงการต่างประเทศ", "ธนาคารแห่งประเทศไทย (ธปท.)",
            "สำนักเลขาธิการคณะกรรมการแห่งชาติว่าด้วยการศึกษา วิทยาศาสตร์และวัฒนธรรมแห่งสหประชาชาติ กระทรวงศึกษาธิการ", "สำนักงาน ก.พ.ร.",
            "สถาบันคุณวุฒิวิชาชีพ (องค์การมหาชน) (สคช.)", "สถาบันพัฒนาบุคลากรภาครัฐด้านดิจิทัล (สพรอ.)"),
        Reconcile.Count(Passage("4.3", "3"), "คปภ", "ก.พ.ร.", "BOT"),
        Reconcile.Count(
            Passage("5.2", "12"),
            "UNCTAD", "สดช.", "สศช.", "DBD", "WDCR (ดศ.)", "สำนักงานสถิติแห่งชาติ", "ธนาคารแห่งประเทศไทย", "DITP", "สสว.", "TMA", "กรมสรรพากร", "กขค."),

        // 8.3: จำนวน 18 จังหวัด; one of the seventeen, นครราชสีมา, “(2 ครั้ง)”. “นครพนมหนองบัวลำภู” is read as two.
        Reconcile.Count(
            Passage("8.3", "18"),
            "น่าน", "พิชญะโลก", "แพร่", "ลำปาง", "พะเยา", "ขอนแก่น", "นครพนม", "หนองบัวลำภู", "นครราชสีมา (2 ครั้ง)", "อุบลราชธานี",
            "สุราษฎร์ธานี", "ภูเก็ต", "สระแก้ว", "ระยอง", "นครปฐม", "พระนครศรีอยุธยา", "กาญจนบุรี"),
    ]);

    private static Reported Score(string code, string cell) => Reported.Parse(cell, ExactWhereWhole(cell)).At(new PlaceOfPrint(Evaluation, code, ScoreColumn));

    private static Reported Weighted(string code, string cell) => Reported.Parse(cell).At(new PlaceOfPrint(Evaluation, code, WeightedColumn));

    private static Reported Passage(string code, string cell) => Reported.Parse(cell).At(new PlaceOfPrint(row: code));

    private static Reported[] Quarters(string code, params string[] cells) => [.. cells.Select(cell => Passage(code, cell))];

    // The points of a tier, 50, 75 and 100, are what they are; an evaluator's 94.13 is rounded.
    private static ReportedKind ExactWhereWhole(string cell) => cell is "75" or "100" ? ReportedKind.Exact : ReportedKind.Rounded;
}
