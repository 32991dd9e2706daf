namespace Consumers;

public static class Tiers
{
    private static readonly Measure<Percentage> PlatformTrust = Measure.Share("platform-trust", "Confidence in digital platform services");

    public static readonly TieredTarget StandardIsEasier = new(
        basic: PlatformTrust >= 75,
        standard: PlatformTrust >= 65,
        advanced: PlatformTrust >= 85);
}
