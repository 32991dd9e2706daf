using Etda.Published;

namespace Etda.Projects;

/// <summary>Project 7: actual figures stand in brackets behind the planned ones, and activities went beyond the plan.</summary>
public static class Project7DigitalSkills
{
    private const string Title = "7. โครงการพัฒนาทักษะด้านดิจิทัลให้เท่าทันต่อการเปลี่ยนแปลง";
    private const string Continued = "7. โครงการพัฒนาทักษะด้านดิจิทัลให้เท่าทันต่อการเปลี่ยนแปลง (ต่อ)";

    private static readonly BilingualText People = new("ราย", "people");
    private static readonly BilingualText Reached = new("การเข้าถึง", "times reached");
    private static readonly BilingualText Households = new("ครัวเรือน", "households");

    // ── What is measured ────────────────────────────────────────────────────────────────────────────────────────────────

    public static readonly Measure<long> Courses = Measure.Count(
        "e-transaction-courses", new("หลักสูตรธุรกรรมทางอิเล็กทรอนิกส์", "Courses on electronic transactions"), unit: new("หลักสูตร", "courses"));

    public static readonly Measure<long> Reach = Measure.Count("social-media-reach", new("การเข้าถึงสื่อ/Content ผ่าน Social media", "Reach of media and content on social media"), Reached);
    public static readonly Measure<long> EdcReach = Measure.Count("edc-reach", new("เผยแพร่ประชาสัมพันธ์คลิป EDC", "Reach of clips of EDC"), Reached);
    public static readonly Measure<long> EldcReach = Measure.Count("eldc-reach", new("เผยแพร่ประชาสัมพันธ์คลิป ELDC", "Reach of clips of ELDC"), Reached);

    public static readonly Measure<long> Trainers = Measure.Count("trainers", new("จำนวน Trainer ที่ผ่านการอบรม", "Number of trainers who were trained"), People);
    public static readonly Measure<long> AwarenessTrainers = Measure.Count("awareness-trainers", new("กิจกรรมสร้างความตระหนักรู้และพัฒนาทักษะ", "Activities for awareness and skills"), People);
    public static readonly Measure<long> WorkforceTrainers = Measure.Count("workforce-trainers", new("กิจกรรมการเผยแพร่และพัฒนาทักษะ", "Activities that spread and develop skills"), People);
    public static readonly Measure<long> EdcTrainers = Measure.Count("edc-trainers", new("อบรม EDC Trainer", "Training of EDC trainers"), People);
    public static readonly Measure<long> PitchingTrainers = Measure.Count("pitching-trainers", new("พัฒนากำลังคนดิจิทัลกับกิจกรรมรายงานผลการดำเนินงาน Business Pitching", "Digital workforce: business pitching"), People);

    public static readonly Measure<long> Population = Measure.Count("population-with-courses", new("มีประชากรเข้าถึงหลักสูตร", "Population that the courses reach"), Households);
    public static readonly Measure<long> EdcPopulation = Measure.Count("edc-population", new("EDC ทั้งหมด", "All of EDC"), Households);
    public static readonly Measure<long> EldcPopulation = Measure.Count("eldc-population", new("ELDC ทั้งหมด", "All of ELDC"), Households);

    // What it is the percentage of is not said, so that it may be more than 100.
    public static readonly Measure<Percentage> KnowledgeGained = Measure.Percent("trainees-knowledge-gained", new("ผู้เข้ารับการอบรมมีความรู้ที่เพิ่มขึ้น", "Trainees' gain in knowledge"));

    // ── What the report prints ──────────────────────────────────────────────────────────────────────────────────────────

    private static readonly IndicatorTable Summary = IndicatorTable.InSummary(Title);
    private static readonly IndicatorTable Details = new(Title, "ตัวชี้วัด (สำนักงบประมาณ)", resultColumn: "ผลตามเป้าหมาย");
    private static readonly IndicatorTable MoreDetails = new(Continued, "ตัวชี้วัด (สำนักงบประมาณ)");

    private static readonly PrintedIndicator Courses1 = Summary.Row("1. หลักสูตรธุรกรรมทางอิเล็กทรอนิกส์", "5 หลักสูตร", "7 หลักสูตร");
    private static readonly PrintedIndicator Reach1 = Summary.Row("2. การเข้าถึงสื่อ/Content ผ่าน Social media", "1,000,000 การเข้าถึง", "13,031,074.00 การเข้าถึง");
    private static readonly PrintedIndicator Trainers1 = Summary.Row("3. จำนวน Trainer ที่ผ่านการอบรม", "1,000 ราย", "3,907 ราย");
    private static readonly PrintedIndicator Population1 = Summary.Row("4. มีประชากรเข้าถึงหลักสูตร", "50,000 คน", "52,660 คน");

    // The summary has no row of indicator 5; here nothing is printed where it would stand.
    private static readonly PrintedIndicator Knowledge1 = Summary.Row("5 ผู้เข้ารับการอบรมมีความรู้ที่เพิ่มขึ้น", target: "", result: "");

    private static readonly PrintedIndicator CoursesHeld = Details.Row(
        "1. หลักสูตรธุรกรรมทางอิเล็กทรอนิกส์ และการนำเทคโนโลยีมาประยุกต์ใช้กับบริการธุรกรรมทางอิเล็กทรอนิกส์ให้แก่หน่วยงานรัฐ เอกชน และประชาชน",
        "5 หลักสูตร",
        "7 หลักสูตร",
        "-", "2", "-", "3");
    private static readonly PrintedIndicator ReachGained = Details.Row(
        "2. การเข้าถึงสื่อ/Content ผ่าน Social media",
        "1,000,000 การเข้าถึง",
        "13,031,074.00 การเข้าถึง",
        "200,000 (256,479)", "200,000 (463,366)", "300,000 (470,359)", "300,000 (11,840,481)");
    private static readonly PrintedIndicator TrainersTrained = Details.Row(
        "3. จำนวน Trainer ที่ผ่านการอบรม",
        "1,000 ราย",
        "3,907 ราย",
        "100 (634)", "100 (644)", "200 (1,864)", "600 (762)");
    private static readonly PrintedIndicator PopulationReached = MoreDetails.Row(
        "4. มีประชากรเข้าถึงหลักสูตร",
        "50,000 ครัวเรือน",
        "52,660 ครัวเรือน",
        "5,000 (5,228)", "15,000 (15,465)", "15,000 (17,937)", "15,000 (14,010)");
    private static readonly PrintedIndicator Knowledge = MoreDetails.Row(
        "5 ผู้เข้ารับการอบรมมีความรู้ที่เพิ่มขึ้น",
        "ร้อยละ 70",
        "ร้อยละ 86.31",
        "จัดเก็บข้อมูลอย่างต่อเนื่อง", "", "70", "");

    private static readonly Reported EdcClips = ReachGained.Narrative("7,896,220 การเข้าถึง");
    private static readonly Reported EldcClips = ReachGained.Narrative("5,134,854 การเข้าถึง");

    private static readonly Reported Awareness = TrainersTrained.Narrative(
        "กิจกรรมสร้างความตระหนักรู้และพัฒนาทักษะ: การเลือกใช้เทคโนโลยีที่น่าเชื่อถือในการทำธุรกรรมทางอิเล็กทรอนิกส์ จำนวน 1,348 ราย (นอกเหนือแผน)");
    private static readonly Reported Workforce = TrainersTrained.Narrative(
        "กิจกรรมการเผยแพร่และพัฒนาทักษะ: เพื่อการพัฒนากำลังคนด้านดิจิทัล ประจำปี 2568 จำนวน 1,212 ราย (นอกเหนือแผน)");
    private static readonly Reported EdcTraining = TrainersTrained.Narrative("อบรม EDC Trainer จำนวน 966 ราย (ตามแผน)");
    private static readonly Reported Pitching = TrainersTrained.Narrative(
        "พัฒนากำลังคนดิจิทัลกับกิจกรรมรายงานผลการดำเนินงาน Business Pitching สู่อุปกรณ์เคลื่อนที่เศรษฐกิจชุมชนอย่างยั่งยืน จำนวน 381 ราย (ตามแผน)");

    // Below row 4 the text stands in merged cells of the table.
    private static readonly Reported Edc = PopulationReached.Narrative("EDC ทั้งหมด 27,020 ครัวเรือน");
    private static readonly Reported EdcByTrainers = PopulationReached.Narrative("1. ขยายผลจาก EDC TRAINER จำนวน 13,580 ครัวเรือน");
    private static readonly Reported EdcAwareness = PopulationReached.Narrative(
        "2. กิจกรรมสร้างความตระหนักรู้และพัฒนาทักษะ การเลือกใช้ เทคโนโลยีที่น่าเชื่อถือในการทำธุรกรรมทางอิเล็กทรอนิกส์ จำนวน 1,348 ครัวเรือน");
    private static readonly Reported EdcCourses = PopulationReached.Narrative("3. อบรม EDC จำนวน 608 ครัวเรือน");
    private static readonly Reported EdcLearning = PopulationReached.Narrative("4. e-learning จำนวน 11,484 ครัวเรือน");
    private static readonly Reported Eldc = PopulationReached.Narrative("ELDC ทั้งหมด 25,640 ครัวเรือน");
    private static readonly Reported EldcWorkforce = PopulationReached.Narrative(
        "1. กิจกรรมการเผยแพร่และพัฒนาทักษะ เพื่อการพัฒนากำลังคนด้านดิจิทัล ประจำปี 2568 จำนวน 6,272 ครัวเรือน");
    private static readonly Reported EldcPartners = PopulationReached.Narrative(
        "2. กิจกรรมพัฒนากำลังคนดิจิทัลอย่างต่อเนื่องร่วมกับหน่วยงานความร่วมมือปี 2568 จำนวน 1,553 ครัวเรือน");
    private static readonly Reported EldcAwareness = PopulationReached.Narrative(
        "3. กิจกรรมสร้างความตระหนักรู้และพัฒนาทักษะ การเลือกใช้เทคโนโลยีที่น่าเชื่อถือในการทำ ธุรกรรมทางอิเล็กทรอนิกส์ จำนวน 1,054 ครัวเรือน");
    private static readonly Reported EldcStatistics = PopulationReached.Narrative("4. อบรม สำนักงานสถิติแห่งชาติ 77 จังหวัด จำนวน 241 ครัวเรือน");
    private static readonly Reported EldcLearning = PopulationReached.Narrative("5. e-learning จำนวน 16,520 ครัวเรือน");

    private static readonly Reported KnowledgeFound = Knowledge.Narrative("ผู้เข้ารับการอบรมมีความรู้ที่เพิ่มขึ้น ร้อยละ 86.31");
    private static readonly Reported KnowledgeMean = Knowledge.Narrative("ข้อมูลเฉลี่ยสะสมระหว่าง ต.ค. 67 – ก.ย. 68");

    private static readonly ReportedQuarterlyBudget Budget = new(
        Title,
        BahtUnit.Millions,
        plan: ["48.7650", "17.0800", "19.4900", "7.3140", "4.8810"],
        spent: ["48.7631", "12.9379", "35.4534", "0.1265", "0.2453"],
        disbursed: ["48.7631", "0.5464", "8.0124", "9.3959", "30.8084"],
        committed: ["-", "12.3915", "27.4410", "(9.2694)", "(30.5631)"]);

    // ── The project ─────────────────────────────────────────────────────────────────────────────────────────────────────

    public static readonly Project Project = new(
        "7",
        new("โครงการพัฒนาทักษะด้านดิจิทัลให้เท่าทันต่อการเปลี่ยนแปลง", "Developing digital skills that keep pace with change"),
        Etda2568.Year,
        [
            new ProjectIndicator(
                "1",
                new(
                    "หลักสูตรธุรกรรมทางอิเล็กทรอนิกส์ และการนำเทคโนโลยีมาประยุกต์ใช้กับบริการธุรกรรมทางอิเล็กทรอนิกส์ให้แก่หน่วยงานรัฐ เอกชน และประชาชน",
                    "Courses on electronic transactions, and on applying technology to them, for agencies, businesses and the public"),
                (Courses >= 5).AsPrinted("5 หลักสูตร"),
                ReportRecipients.BudgetBureau,
                progress: [new(Courses.Incremental(Etda2568.Year, null, 2, null, 3))],
                observations: [Courses.Observed(7)]),
            new ProjectIndicator(
                "2",
                Reach.Title,
                (Reach >= 1_000_000).AsPrinted("1,000,000 การเข้าถึง"),
                ReportRecipients.BudgetBureau,
                progress: [new(Reach.Incremental(Etda2568.Year, 200_000, 200_000, 300_000, 300_000), Reach.Incremental(Etda2568.Year, 256_479, 463_366, 470_359, 11_840_481))],
                observations: [Reach.AsSumOf(EdcReach, EldcReach).Observed(EdcReach.Observed(7_896_220), EldcReach.Observed(5_134_854))]),
            new ProjectIndicator(
                "3",
                Trainers.Title,
                (Trainers >= 1_000).AsPrinted("1,000 ราย"),
                ReportRecipients.BudgetBureau,
                progress: [new(Trainers.Incremental(Etda2568.Year, 100, 100, 200, 600), Trainers.Incremental(Etda2568.Year, 634, 644, 1_864, 762))],
                observations:
                [
                    Trainers.AsSumOf(AwarenessTrainers, WorkforceTrainers, EdcTrainers, PitchingTrainers).Observed(
                        AwarenessTrainers.Observed(1_348), WorkforceTrainers.Observed(1_212), EdcTrainers.Observed(966), PitchingTrainers.Observed(381)),
                ]),

            // “นอกเหนือแผน”: no target is printed; anything is more than nothing.
            new ProjectIndicator("3.1", AwarenessTrainers.Title, AwarenessTrainers > 0, ReportRecipients.BudgetBureau, observations: [AwarenessTrainers.Observed(1_348)], isSupplementary: true),
            new ProjectIndicator("3.2", WorkforceTrainers.Title, WorkforceTrainers > 0, ReportRecipients.BudgetBureau, observations: [WorkforceTrainers.Observed(1_212)], isSupplementary: true),

            // The summary counts persons (คน), the table and its text households.
            new ProjectIndicator(
                "4",
                Population.Title,
                (Population >= 50_000).AsPrinted("50,000 ครัวเรือน"),
                ReportRecipients.BudgetBureau,
                progress: [new(Population.Incremental(Etda2568.Year, 5_000, 15_000, 15_000, 15_000), Population.Incremental(Etda2568.Year, 5_228, 15_465, 17_937, 14_010))],
                observations: [Population.AsSumOf(EdcPopulation, EldcPopulation).Observed(EdcPopulation.Observed(27_020), EldcPopulation.Observed(25_640))]),
            new ProjectIndicator(
                "5",
                KnowledgeGained.Title,
                (KnowledgeGained >= 70).AsPrinted("ร้อยละ 70"),
                ReportRecipients.BudgetBureau,
                progress: [new(KnowledgeGained.Cumulative(Etda2568.Year, null, null, 70, null).WithWords(1, "จัดเก็บข้อมูลอย่างต่อเนื่อง"))],
                observations: [KnowledgeGained.Observed(86.31m)]),
        ],
        Budget.ToLedger(Etda2568.Year, allocated: Baht.Millions(48.7650m)));

    // ── What its figures claim of each other ────────────────────────────────────────────────────────────────────────────

    public static readonly PublishedProject Published = new(
        Project,
        Summary: [Courses1, Reach1, Trainers1, Population1],
        Details: [CoursesHeld, ReachGained, TrainersTrained, PopulationReached, Knowledge],
        Budget,
        StandingAlone: [EldcStatistics.QuoteExact("77").In("จังหวัด")],
        new Reconciliation(Project.Title,
        [
            Reconcile.Duplicates(Courses1.Target.QuoteExact("5").In("หลักสูตร"), CoursesHeld.Target.QuoteExact("5").In("หลักสูตร")),
            Reconcile.Duplicates(Courses1.Result.QuoteExact("7").In("หลักสูตร"), CoursesHeld.Result.QuoteExact("7").In("หลักสูตร")),
            Reconcile.Sum(CoursesHeld.Target.QuoteExact("5"), CoursesHeld.Quarters[0], CoursesHeld.Quarters[1].QuoteExact("2"), CoursesHeld.Quarters[2], CoursesHeld.Quarters[3].QuoteExact("3")),
            Reconcile.Count(
                CoursesHeld.Result.QuoteExact("7").In("หลักสูตร"),
                "การสร้างคอนเทนต์ทางการตลาดบนสื่อออนไลน์แบบมือโปร",
                "กลยุทธ์การสร้างแบรนด์",
                "หลักสูตรเทคโนโลยีปัญญาประดิษฐ์และแนวทางใช้ Generative AI เพื่อการทำงาน",
                "หลักสูตรการสร้างความปลอดภัยให้ธุรกิจออนไลน์ (New Version)",
                "หลักสูตรย่อยด้านอัตลักษณ์ดิจิทัล (Digital ID) สำหรับประชาชน",
                "ก้าวสู่การเป็นนักขายออนไลน์ (New Version)",
                "ก้าวสู่การเป็นนักการตลาดดิจิทัล (New Version)"),

            Reconcile.Duplicates(Reach1.Target.QuoteExact("1,000,000").In("การเข้าถึง"), ReachGained.Target.QuoteExact("1,000,000").In("การเข้าถึง")),
            Reconcile.Duplicates(Reach1.Result.QuoteExact("13,031,074.00").In("การเข้าถึง"), ReachGained.Result.QuoteExact("13,031,074.00").In("การเข้าถึง")),
            Reconcile.Sum(
                ReachGained.Target.QuoteExact("1,000,000"),
                ReachGained.Quarters[0].QuoteExact("200,000"), ReachGained.Quarters[1].QuoteExact("200,000"), ReachGained.Quarters[2].QuoteExact("300,000"), ReachGained.Quarters[3].QuoteExact("300,000")),
            Reconcile.Sum(
                ReachGained.Result.QuoteExact("13,031,074.00"),
                ReachGained.Quarters[0].QuoteExact("256,479"), ReachGained.Quarters[1].QuoteExact("463,366"), ReachGained.Quarters[2].QuoteExact("470,359"), ReachGained.Quarters[3].QuoteExact("11,840,481")),
            Reconcile.Partition(ReachGained.Result.QuoteExact("13,031,074.00"), [EdcClips.QuoteExact("7,896,220"), EldcClips.QuoteExact("5,134,854")], isComplete: true),

            Reconcile.Duplicates(Trainers1.Target.QuoteExact("1,000").In("ราย"), TrainersTrained.Target.QuoteExact("1,000").In("ราย")),
            Reconcile.Duplicates(Trainers1.Result.QuoteExact("3,907").In("ราย"), TrainersTrained.Result.QuoteExact("3,907").In("ราย")),
            Reconcile.Sum(
                TrainersTrained.Target.QuoteExact("1,000"),
                TrainersTrained.Quarters[0].QuoteExact("100"), TrainersTrained.Quarters[1].QuoteExact("100"), TrainersTrained.Quarters[2].QuoteExact("200"), TrainersTrained.Quarters[3].QuoteExact("600")),
            Reconcile.Sum(
                TrainersTrained.Result.QuoteExact("3,907"),
                TrainersTrained.Quarters[0].QuoteExact("634"), TrainersTrained.Quarters[1].QuoteExact("644"), TrainersTrained.Quarters[2].QuoteExact("1,864"), TrainersTrained.Quarters[3].QuoteExact("762")),
            Reconcile.Partition(
                TrainersTrained.Result.QuoteExact("3,907"),
                [Awareness.QuoteExact("1,348"), Workforce.QuoteExact("1,212"), EdcTraining.QuoteExact("966"), Pitching.QuoteExact("381")],
                isComplete: true),

            Reconcile.Duplicates(Population1.Target.QuoteExact("50,000").In("คน"), PopulationReached.Target.QuoteExact("50,000").In("ครัวเรือน")),
            Reconcile.Duplicates(Population1.Result.QuoteExact("52,660").In("คน"), PopulationReached.Result.QuoteExact("52,660").In("ครัวเรือน")),
            Reconcile.Sum(
                PopulationReached.Target.QuoteExact("50,000"),
                PopulationReached.Quarters[0].QuoteExact("5,000"), PopulationReached.Quarters[1].QuoteExact("15,000"), PopulationReached.Quarters[2].QuoteExact("15,000"), PopulationReached.Quarters[3].QuoteExact("15,000")),
            Reconcile.Sum(
                PopulationReached.Result.QuoteExact("52,660"),
                PopulationReached.Quarters[0].QuoteExact("5,228"), PopulationReached.Quarters[1].QuoteExact("15,465"), PopulationReached.Quarters[2].QuoteExact("17,937"), PopulationReached.Quarters[3].QuoteExact("14,010")),
            Reconcile.Partition(PopulationReached.Result.QuoteExact("52,660"), [Edc.QuoteExact("27,020"), Eldc.QuoteExact("25,640")], isComplete: true),
            Reconcile.Partition(
                Edc.QuoteExact("27,020"),
                [EdcByTrainers.QuoteExact("13,580"), EdcAwareness.QuoteExact("1,348"), EdcCourses.QuoteExact("608"), EdcLearning.QuoteExact("11,484")],
                isComplete: true),
            Reconcile.Partition(
                Eldc.QuoteExact("25,640"),
                [EldcWorkforce.QuoteExact("6,272"), EldcPartners.QuoteExact("1,553"), EldcAwareness.QuoteExact("1,054"), EldcStatistics.QuoteExact("241"), EldcLearning.QuoteExact("16,520")],
                isComplete: true),

            // One activity of EDC is counted among the trainers of row 3 and the households of row 4.
            Reconcile.Duplicates(Awareness.QuoteExact("1,348").In("ราย"), EdcAwareness.QuoteExact("1,348").In("ครัวเรือน")),

            Reconcile.Duplicates(Knowledge.Target.QuoteExact("70").In("ร้อยละ"), Knowledge.Quarters[2].QuoteExact("70"), Knowledge1.Target),
            Reconcile.Duplicates(Knowledge.Result.Quote("86.31").In("ร้อยละ"), KnowledgeFound.Quote("86.31").In("ร้อยละ"), Knowledge1.Result),
            Reconcile.Mean(KnowledgeFound.Quote("86.31").In("ร้อยละ"), KnowledgeMean),
        ]));
}
