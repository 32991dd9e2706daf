namespace Consumers;

public static class Etda2568
{
    public static readonly Measure<Percentage> PlatformTrust = Measure.Share("platform-trust", new("ความเชื่อมั่นในการใช้งานแพลตฟอร์มดิจิทัล", "Confidence in digital platform services"));
    public static readonly Measure<long> SmesSupported = Measure.Count("smes-supported", "SMEs supported");
    public static readonly Measure<Baht> EconomicImpact = Measure.Money("economic-impact", "Economic impact");

    public static readonly Scorecard Scorecard = new(
        "ETDA", FiscalYear.FromBuddhistEra(2568), EvaluationFramework.OpdcPublicOrganization2568,
        [
            new Component("1", "Effectiveness and efficiency of operations",
            [
                new Indicator("1.2", "Confidence in digital platform services", weight: 35, new TieredTarget(
                    basic: PlatformTrust >= 65,
                    standard: PlatformTrust >= 75,
                    advanced: PlatformTrust >= 85)),
                new Indicator("1.4", "SMEs taken through digital transformation", weight: 32.5m, new TieredTarget(
                    basic: SmesSupported >= 50,
                    standard: SmesSupported >= 75,
                    advanced: SmesSupported >= 100 & EconomicImpact >= Baht.Millions(500))),
                new Indicator("1.6", "Services linked to the central platform", weight: 2.5m),
            ]),
            new Component("2", "Capability", [new Indicator("2.2", "PMQA 4.0", weight: 30)]),
        ]);
}
