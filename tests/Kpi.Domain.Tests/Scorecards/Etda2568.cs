namespace Kpi.Domain.Tests.Scorecards;

/// <summary>
/// ETDA's evaluation for fiscal year 2568 as the report prints it: weights and awarded scores from the table of OPDC
/// indicators, tiers and results from the tables of the projects.
/// </summary>
internal static class Etda2568
{
    public static readonly Measure<long> DigitalIdServices = Measure.Count("digital-id-services", new("บริการที่ใช้ Digital ID", "Services with Digital ID"));
    public static readonly Measure<Percentage> PlatformTrust = Measure.Share("platform-trust", new("ความเชื่อมั่นในแพลตฟอร์มดิจิทัล", "Confidence in platforms"));
    public static readonly Measure<long> AiAdopters = Measure.Count("ai-adopters", new("หน่วยงานที่นำ AI Guideline ไปใช้", "Agencies using the AI guideline"));
    public static readonly Measure<long> SmesSupported = Measure.Count("smes-supported", new("SME ที่ได้รับการส่งเสริม", "SMEs supported"));
    public static readonly Measure<Baht> EconomicImpact = Measure.Money("economic-impact", new("ผลกระทบทางเศรษฐกิจ", "Economic impact"));
    public static readonly Measure<Percentage> LinkedServices = Measure.Share("linked-services", new("งานบริการที่เชื่อมโยง", "Services linked"));

    public static readonly Scorecard Scorecard = new(
        "ETDA",
        FiscalYear.FromBuddhistEra(2568),
        EvaluationFramework.OpdcPublicOrganization2568,
        [
            new Component("1", new("ประสิทธิภาพ ประสิทธิผลของการดำเนินงาน", "Effectiveness and efficiency"),
            [
                new Indicator("1.1", new("การส่งเสริมและกำกับดูแล Digital ID", "Digital ID"), weight: 15, new TieredTarget(
                    basic: DigitalIdServices >= 544, standard: DigitalIdServices > 544, advanced: DigitalIdServices > 580)),
                new Indicator("1.2", new("ความเชื่อมั่นในการใช้งาน Digital Platform Service", "Confidence in platforms"), weight: 15, new TieredTarget(
                    basic: PlatformTrust >= 65, standard: PlatformTrust >= 75, advanced: PlatformTrust >= 85)),
                new Indicator("1.3", new("หน่วยงานที่นำ AI Guideline ไปปรับใช้", "AI guideline"), weight: 15, new TieredTarget(
                    basic: AiAdopters >= 10, standard: AiAdopters >= 15, advanced: AiAdopters >= 20)),
                new Indicator("1.4", new("SME ที่มีการส่งเสริม Digital Transformation", "SMEs"), weight: 15, new TieredTarget(
                    basic: SmesSupported >= 50,
                    standard: SmesSupported >= 75,
                    advanced: SmesSupported >= 100 & EconomicImpact >= Baht.Millions(500))),
                new Indicator("1.5", new("งานบริการ e-Service ที่เชื่อมโยง", "e-Services linked"), weight: 8),
                new Indicator("1.6", new("งานบริการที่หน่วยงานกลางสนับสนุน", "Services supported"), weight: 2, new TieredTarget(
                    basic: LinkedServices >= 60, standard: LinkedServices >= 80, advanced: LinkedServices >= 100)),
            ]),
            new Component("2", new("ศักยภาพการดำเนินงาน", "Capability"),
            [
                new Indicator("2.1", new("ความพร้อมรัฐบาลดิจิทัล", "Digital government readiness"), weight: 10),
                new Indicator("2.2", "PMQA 4.0", weight: 10),
                new Indicator("2.3", new("การกำกับดูแลกิจการของคณะกรรมการ", "Board governance"), weight: 10),
            ]),
        ]);

    public static readonly Evidence[] Evidence =
    [
        DigitalIdServices.Observed(1_315),
        PlatformTrust.Observed(77.53m),
        AiAdopters.Observed(22),
        SmesSupported.Observed(175),
        EconomicImpact.Observed(Baht.Millions(639)),
        Kpi.Domain.Scorecards.Evidence.Awarded("1.5", 100),
        Kpi.Domain.Scorecards.Evidence.Pending("1.6", assumed: 100),
        Kpi.Domain.Scorecards.Evidence.Awarded("2.1", 75),
        Kpi.Domain.Scorecards.Evidence.Awarded("2.2", 94.13m, raw: 453.53m),
        Kpi.Domain.Scorecards.Evidence.Awarded("2.3", 100),
    ];
}
