namespace Kpi.Analyzers.Tests;
public class Smoke
{
    [Fact]
    public Task Works() => DefinitionTest.VerifyAsync("""
        public static readonly Measure<Percentage> Trust = Measure.Share("platform-trust", new("ความเชื่อมั่น", "Trust"));
        public static readonly Measure<long> Smes = Measure.Count("smes", "SMEs");
        public static readonly Measure<Baht> Impact = Measure.Money("impact", "Impact");
        public static readonly Criterion X = Trust >= {|KPI2004:120|};
        public static readonly TieredTarget T = new(basic: Trust >= 75, standard: {|KPI2001:Trust >= 70|}, advanced: Trust >= 85);
        public static readonly FiscalYear Y = FiscalYear.FromCommonEra({|KPI1001:2568|});
        public static readonly Scorecard Scorecard = new(
            "ETDA", FiscalYear.FromBuddhistEra(2568), EvaluationFramework.OpdcPublicOrganization2568,
            {|KPI3001:[
                new Component("1", "A",
                [
                    new Indicator("1.1", "B", weight: 69, new TieredTarget(
                        basic:    Smes >= 50,
                        standard: Smes >= 75,
                        advanced: Smes >= 100 & Impact >= Baht.Millions(500))),
                ]),
                new("2", "C", [new("2.1", "D", 30)]),
            ]|});
        public static readonly Scorecard Good = new(
            "ETDA", FiscalYear.FromBuddhistEra(2568), EvaluationFramework.OpdcPublicOrganization2568,
            [
                new Component("1", "A",
                [
                    new Indicator("1.1", "B", weight: 70, new TieredTarget(
                        basic:    Smes >= 50,
                        standard: Smes >= 75,
                        advanced: Smes >= 100 & Impact >= Baht.Millions(500))),
                ]),
                new("2", "C", [new("2.1", "D", 30)]),
            ]);
        public static Assessment A() => Good.Assess(Smes.Observed(3), {|KPI3009:Trust.Observed(3)|}, Impact.Observed(Baht.Of(3)), {|KPI3011:Evidence.Pending("2.1", 120)|});
        public static Weight W = {|KPI3003:101|};
        """);
}
