using Consumers;

Assessment assessment = Etda2568.Scorecard.Assess(
    Etda2568.PlatformTrust.Observed(77.53m),
    Etda2568.SmesSupported.Observed(1_315),
    Etda2568.EconomicImpact.Observed(Baht.Millions(512)),
    Evidence.Pending("1.6", assumed: 100),
    Evidence.Awarded("2.2", 94.13m, raw: 453.53m));

Console.WriteLine($"{assessment.Total} {assessment.Range} {assessment.Level}");
