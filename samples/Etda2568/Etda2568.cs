using NodaTime;

namespace Etda;

/// <summary>
/// ETDA (สพรอ.) in OPDC's evaluation (ตัวชี้วัด ก.พ.ร.) for fiscal year 2568: what is measured, what is asked for, and
/// what was found. Thai titles and all figures stand in <c>report/etda-2568.txt</c> as they stand here; the comments
/// quote the headings under which they are found. English titles are translations.
/// </summary>
public static class Etda2568
{
    public static readonly FiscalYear Year = FiscalYear.FromBuddhistEra(2568);

    // ── What is measured ────────────────────────────────────────────────────────────────────────────────────────────

    public static readonly Measure<long> DigitalIdServices = Measure.Count("digital-id-services", new(
        "บริการภาครัฐ e-Service มี Digital ID ที่เหมาะสม",
        "Government e-Services with an appropriate Digital ID"));

    public static readonly Achievement AdoptionKept = Measure.Achieved("adoption-kept", new(
        "ไม่น้อยกว่า Adoption performance ของปี 2567",
        "Adoption performance not below that of FY 2567"));

    public static readonly Measure<Percentage> PlatformConfidence = Measure.Share("platform-confidence", new(
        "ความเชื่อมั่นในการใช้งาน Digital Platform Service",
        "Confidence in using digital platform services"));

    public static readonly Measure<long> AgenciesApplyingAiGuidelines = Measure.Count("agencies-applying-ai-guidelines", new(
        "หน่วยงานที่นำ AI Guideline หรือ Toolkits ไปปรับใช้",
        "Agencies that apply the AI guidelines or toolkits"));

    public static readonly Measure<long> SmesSupported = Measure.Count("smes-supported", new(
        "SME ที่มีการส่งเสริม Digital Transformation",
        "SMEs supported in digital transformation"));

    public static readonly Measure<Baht> EconomicImpact = Measure.Money("economic-impact", new(
        "ผลกระทบทางด้านเศรษฐกิจและสังคม",
        "Economic and social impact"));

    public static readonly Measure<Percentage> ServicesOnCentralPlatform = Measure.Share("services-on-central-platform", new(
        "งานบริการเป้าหมายในปี 2568 ที่หน่วยงานกลางสนับสนุนฯ",
        "Services targeted for 2568 that the central agencies support"));

    // ── What is asked for ───────────────────────────────────────────────────────────────────────────────────────────
    // Titles and weights: the table "ผลการประเมินองค์กร (ตัวชี้วัด ก.พ.ร.) ประจำปีงบประมาณ พ.ศ. 2568".
    // Tiers: the project tables headed "ตัวชี้วัด (สำนักงบประมาณ และ ก.พ.ร.)", whose damaged text now and then reads "ก.พ.ส.".
    // A tier that prints a bare number asks for at least that. Where no tiers are printed, the evaluator scores.

    public static readonly Scorecard Scorecard = new(
        "ETDA",
        Year,
        EvaluationFramework.OpdcPublicOrganization2568,
        [
            new Component("1", new(
                "การประเมินประสิทธิภาพ ประสิทธิผลของการดำเนินงาน",
                "Evaluation of the efficiency and effectiveness of operations"),
            [
                // Project 1, row 2. As printed the tiers do not nest: basic is one number, standard ends where advanced
                // begins, and only advanced has an alternative. Read here: whoever does better keeps the lower tiers,
                // and the alternative, whose value of 2567 is not given, is done or not done and reaches every tier.
                new Indicator("1.1", new(
                        "ความสำเร็จของการส่งเสริมและกำกับดูแล Digital ID ของประเทศ",
                        "Success in promoting and overseeing the country's Digital ID"),
                    weight: 15,
                    new TieredTarget(
                        basic: (DigitalIdServices >= 544 | AdoptionKept.Done).AsPrinted("บริการภาครัฐที่ให้บริการในรูปแบบอิเล็กทรอนิกส์ (e-Service) มีการพิสูจน์และยืนยันตัวตน (Digital ID) ที่เหมาะสมในการให้บริการประชาชนและภาคธุรกิจ จำนวน 544 บริการ จากรายการบริการของรัฐที่ควรใช้ Digital ID"),
                        standard: (DigitalIdServices > 544 | AdoptionKept.Done).AsPrinted("บริการภาครัฐที่ให้บริการในรูปแบบอิเล็กทรอนิกส์ (e-Service) มีการพิสูจน์และยืนยันตัวตน (Digital ID) ที่เหมาะสมในการให้บริการประชาชนและภาคธุรกิจ จำนวนระหว่าง 544 – 580 บริการ จากรายการบริการของรัฐที่ควรใช้ Digital ID"),
                        advanced: (DigitalIdServices > 580 | AdoptionKept.Done).AsPrinted("บริการภาครัฐที่ให้บริการในรูปแบบอิเล็กทรอนิกส์ (e-Service) มีการพิสูจน์และยืนยันตัวตน (Digital ID) ที่เหมาะสมในการให้บริการประชาชนและภาคธุรกิจ มากกว่าจำนวน 580 บริการ จากรายการบริการของรัฐที่ควรใช้ Digital ID หรือไม่น้อยกว่า Adoption performance ของปี 2567"))),

                // Project 3, row 3.
                new Indicator("1.2", new(
                        "ร้อยละความเชื่อมั่นในการใช้งาน Digital Platform Service",
                        "Percentage of confidence in using digital platform services"),
                    weight: 15,
                    new TieredTarget(
                        basic: (PlatformConfidence >= 65).AsPrinted("ร้อยละความเชื่อมั่นในการใช้งาน Digital Platform Service (เพิ่ม 1 ประเภทบริการแพลตฟอร์มดิจิทัล)* ร้อยละ 65"),
                        standard: (PlatformConfidence >= 75).AsPrinted("ร้อยละความเชื่อมั่นในการใช้งาน Digital Platform Service (เพิ่ม 1 ประเภทบริการแพลตฟอร์มดิจิทัล)* ร้อยละ 75"),
                        advanced: (PlatformConfidence >= 85).AsPrinted("ร้อยละความเชื่อมั่นในการใช้งาน Digital Platform Service (เพิ่ม 1 ประเภทบริการแพลตฟอร์มดิจิทัล)* ร้อยละ 85"))),

                // Project 4, row 4.
                new Indicator("1.3", new(
                        "จำนวนหน่วยงานที่นำ AI Guideline หรือ Toolkits ไปปรับใช้",
                        "Number of agencies that apply the AI guidelines or toolkits"),
                    weight: 15,
                    new TieredTarget(
                        basic: (AgenciesApplyingAiGuidelines >= 10).AsPrinted("จำนวนหน่วยงานที่นำ AI Guideline หรือ Toolkits ไปปรับใช้ 10 หน่วยงาน"),
                        standard: (AgenciesApplyingAiGuidelines >= 15).AsPrinted("จำนวนหน่วยงานที่นำ AI Guideline หรือ Toolkits ไปปรับใช้ 15 หน่วยงาน"),
                        advanced: (AgenciesApplyingAiGuidelines >= 20).AsPrinted("จำนวนหน่วยงานที่นำ AI Guideline หรือ Toolkits ไปปรับใช้ 20 หน่วยงาน"))),

                // Project 6, row 3.
                new Indicator("1.4", new(
                        "จำนวน SME ที่มีการส่งเสริม Digital Transformation",
                        "Number of SMEs supported in digital transformation"),
                    weight: 15,
                    new TieredTarget(
                        basic: (SmesSupported >= 50).AsPrinted("จำนวน SME ที่มีการส่งเสริม Digital Transformation เพื่อสร้างโอกาสทางเศรษฐกิจ จำนวน 50 ราย"),
                        standard: (SmesSupported >= 75).AsPrinted("จำนวน SME ที่มีการส่งเสริม Digital Transformation เพื่อสร้างโอกาสทางเศรษฐกิจ จำนวน 75 ราย"),
                        advanced: (SmesSupported >= 100 & EconomicImpact >= Baht.Millions(500)).AsPrinted("จำนวน SME ที่มีการส่งเสริม Digital Transformation เพื่อสร้างโอกาสทางเศรษฐกิจ จำนวน 100 ราย และ ส่งผลให้เกิดผลกระทบทางด้านเศรษฐกิจและสังคม มูลค่าไม่น้อยกว่า 500 ล้านบาท"))),

                new Indicator("1.5", new(
                        "ร้อยละของงานบริการ e-Service ที่สามารถเชื่อมโยงกับแพลตฟอร์มดิจิทัลกลาง การแจ้งการประกอบธุรกิจบริการแพลตฟอร์มดิจิทัล",
                        "Percentage of e-Services that can connect to the central digital platform: notification of digital platform businesses"),
                    weight: 8),

                // Project 1, row 3.
                new Indicator("1.6", new(
                        "ร้อยละของจำนวนงานบริการที่หน่วยงานกลางสนับสนุนให้หน่วยงานของรัฐพัฒนาและเชื่อมโยงกับแพลตฟอร์มดิจิทัลกลาง",
                        "Percentage of services that the central agencies support state agencies to develop and connect to the central digital platform"),
                    weight: 2,
                    new TieredTarget(
                        basic: (ServicesOnCentralPlatform >= 60).AsPrinted("ร้อยละ 60 ของจำนวนงานบริการเป้าหมายในปี 2568 ที่หน่วยงานกลางสนับสนุนฯ"),
                        standard: (ServicesOnCentralPlatform >= 80).AsPrinted("ร้อยละ 80 ของจำนวนงานบริการเป้าหมายในปี 2568 ที่หน่วยงานกลางสนับสนุนฯ"),
                        advanced: (ServicesOnCentralPlatform >= 100).AsPrinted("ร้อยละ 100 ของจำนวนงานบริการเป้าหมายในปี 2568 ที่หน่วยงานกลางสนับสนุนฯ"))),
            ]),
            new Component("2", new(
                "การประเมินศักยภาพการดำเนินงานเพื่อบรรลุเป้าหมาย",
                "Evaluation of the capability to operate towards the goals"),
            [
                new Indicator("2.1", new(
                        "การประเมินระดับความพร้อมรัฐบาลดิจิทัล (DG Readiness Survey)",
                        "Assessment of the level of digital government readiness (DG Readiness Survey)"),
                    weight: 10),
                new Indicator("2.2", new(
                        "ตัวชี้วัดการประเมินสถานะของหน่วยงานภาครัฐในการเป็นระบบราชการ 4.0 (PMQA 4.0)",
                        "Assessment of a government agency's status as Government 4.0 (PMQA 4.0)"),
                    weight: 10),
                new Indicator("2.3", new(
                        "ตัวชี้วัดการควบคุมดูแลกิจการของคณะกรรมการองค์การมหาชน",
                        "Oversight of affairs by the public organization's board"),
                    weight: 10),
            ]),
        ]);

    // ── What was found ──────────────────────────────────────────────────────────────────────────────────────────────

    public static readonly Assessment Assessment = Scorecard.Assess(
        // Project 1, row 2, "ผลการดำเนินงานไตรมาส 4": "จำนวน 1,315 บริการ (สะสม) ณ วันที่ 22 ส.ค. 68".
        DigitalIdServices.Observed(1_315, asOf: new LocalDate(2025, 8, 22)),

        // Project 3, row 3, "ผลการดำเนินงาน": "ร้อยละ 77.53 (75 คะแนน)".
        PlatformConfidence.Observed(77.53m),

        // Project 4, row 4, "ผลการดำเนินงาน": "22 หน่วยงาน (100 คะแนน)".
        AgenciesApplyingAiGuidelines.Observed(22),

        // Project 6, row 3, "ผลการดำเนินงาน": "จำนวน 175 ราย" and "รวม 639 ล้านบาท".
        SmesSupported.Observed(175),
        EconomicImpact.Observed(Baht.Millions(639)),

        // The evaluation table, column "คะแนนที่ได้เทียบจากค่าเป้าหมาย 100 คะแนน". Indicator 1.6 has words there,
        // "อยู่ระหว่างสำนักงาน ก.พ.ร. ประเมินผลการดำเนินงาน"; its printed weighted score of 2 at weight 2 assumes 100.
        Evidence.Awarded("1.5", 100),
        Evidence.Pending("1.6", assumed: 100),
        Evidence.Awarded("2.1", 75),
        Evidence.Awarded("2.2", 94.13m, raw: 453.53m),
        Evidence.Awarded("2.3", 100));
}
