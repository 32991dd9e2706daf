namespace Consumers;

public static class Weights
{
    public static readonly Weight TooHeavy = 101;

    public static readonly Scorecard Total99 = new(
        "ETDA", FiscalYear.FromBuddhistEra(2568), EvaluationFramework.OpdcPublicOrganization2568,
        [
            new Component("1", "Operations", [new Indicator("1.1", "Digital ID", weight: 70)]),
            new Component("2", "Capability", [new Indicator("2.1", "PMQA 4.0", weight: 29)]),
        ]);
}
