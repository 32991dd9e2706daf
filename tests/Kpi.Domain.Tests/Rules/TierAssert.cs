namespace Kpi.Domain.Tests.Rules;

/// <summary>Asserts which three tiers make a target and which break rules.</summary>
internal static class TierAssert
{
    public static void Breaks(Criterion basic, Criterion standard, Criterion advanced, params Broken[] expected) => RuleAssert.Breaks(
        () => new TieredTarget(basic, standard, advanced), () => TieredTarget.Validate(basic, standard, advanced), expected);

    public static void Keeps(Criterion basic, Criterion standard, Criterion advanced) => RuleAssert.Keeps(
        () => new TieredTarget(basic, standard, advanced), () => TieredTarget.Validate(basic, standard, advanced));
}
