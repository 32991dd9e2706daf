namespace Etda.Json;

/// <summary>A target in three tiers.</summary>
internal sealed record TargetJson(ScoringMethod Scoring, CriterionJson Basic, CriterionJson Standard, CriterionJson Advanced)
{
    public static TargetJson Of(TieredTarget target) =>
        new(target.Scoring, CriterionJson.Of(target.Basic), CriterionJson.Of(target.Standard), CriterionJson.Of(target.Advanced));
}

/// <summary>What a result must satisfy, as it is read and as it is printed.</summary>
internal sealed record CriterionJson(TextJson Criterion, string? Printed)
{
    public static CriterionJson Of(Criterion criterion) =>
        new(new(criterion.Describe(Language.Thai), criterion.Describe(Language.English)), criterion.Printed);
}
