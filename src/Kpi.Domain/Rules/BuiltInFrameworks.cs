namespace Kpi.Domain.Rules;

/// <summary>The frameworks that the library brings, as far as rules need them; their sources stand with <c>EvaluationFramework</c>.</summary>
internal static class BuiltInFrameworks
{
    /// <summary>OPDC's scheme for public organizations (องค์การมหาชน), fiscal year 2568.</summary>
    public static readonly FrameworkFacts OpdcPublicOrganization2568 = new(
        new("กรอบการประเมินองค์การมหาชนของสำนักงาน ก.พ.ร. ปี 2568", "OPDC public organization 2568"),
        LowestScore: 0m,
        HighestScore: 100m,
        [("1", 70m), ("2", 30m)]);
}
