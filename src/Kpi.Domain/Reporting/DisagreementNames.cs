namespace Kpi.Domain.Reporting;

/// <summary>The names of what prints of one figure can disagree in, as they stand within a sentence.</summary>
public static class DisagreementNames
{
    private static readonly (Disagreement Aspect, BilingualText Name)[] Aspects =
    [
        (Disagreement.Value, new("ค่า", "value")),
        (Disagreement.Unit, new("หน่วย", "unit")),
        (Disagreement.Title, new("ชื่อรายการ", "title")),
        (Disagreement.Presence, new("การมีค่ารายงาน", "whether it is reported")),
    ];

    /// <summary>What is disagreed in, in one language, by commas: <c>value, unit</c>; empty where in nothing.</summary>
    public static string Describe(this Disagreement disagreement, Language language) =>
        string.Join(", ", Aspects.Where(aspect => (disagreement & aspect.Aspect) != 0).Select(aspect => aspect.Name.In(language)));
}
