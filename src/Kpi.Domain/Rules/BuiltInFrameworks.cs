namespace Kpi.Domain.Rules;

/// <summary>The frameworks that the library brings, as far as rules need them; their sources stand with <c>EvaluationFramework</c>.</summary>
internal static class BuiltInFrameworks
{
    /// <summary>OPDC's scheme for public organizations (องค์การมหาชน), fiscal year 2568.</summary>
    public static readonly FrameworkFacts OpdcPublicOrganization2568 = new(
        new("กรอบการประเมินองค์การมหาชนของสำนักงาน ก.พ.ร. ปี 2568", "OPDC public organization 2568"),
        LowestScore: 0m,
        HighestScore: 100m,
        [("1", 70m), ("2", 30m)],
        CodesNest: true);

    /// <summary>OPDC's older scheme: scores from 1 to 5.</summary>
    public static readonly FrameworkFacts OpdcOneToFive = new(
        new("กรอบการประเมินของสำนักงาน ก.พ.ร. แบบคะแนน 1–5", "OPDC 1–5"),
        LowestScore: 1m,
        HighestScore: 5m,
        ComponentWeights: null,
        CodesNest: false);

    /// <summary>The Integrity and Transparency Assessment (ITA).</summary>
    public static readonly FrameworkFacts IntegrityAndTransparency = new(
        new("การประเมินคุณธรรมและความโปร่งใส (ITA)", "ITA"),
        LowestScore: 0m,
        HighestScore: 100m,
        ComponentWeights: null,
        CodesNest: false);
}
