namespace Consumers;

public static class Total
{
    public static readonly Scorecard Weights99 = new(
        "ETDA", FiscalYear.FromBuddhistEra(2568), EvaluationFramework.OpdcPublicOrganization2568,
        [
            new Component("1", "Operations",
            [
                new Indicator("1.1", "Digital ID", weight: 40),
                new Indicator("1.2", "Confidence in digital platform services", weight: 30),
            ]),
            new Component("2", "Capability", [new Indicator("2.1", "PMQA 4.0", weight: 29)]),
        ]);
}
