namespace Kpi.Domain.Reporting;

/// <summary>The words of verdicts and disagreements.</summary>
internal static class VerdictText
{
    public static BilingualText NameOf(Verdict verdict) => verdict switch
    {
        Verdict.Exact => new("ตรงกัน", "exact"),
        Verdict.WithinRounding => new("ตรงกันภายในการปัดเศษ", "within rounding"),
        Verdict.Contradiction => new("ขัดแย้งกัน", "contradiction"),
        _ => new("ตรวจสอบไม่ได้", "not checkable"),
    };

    public static BilingualText NameOf(Disagreement disagreement)
    {
        (Disagreement Aspect, BilingualText Name)[] aspects =
        [
            (Disagreement.Value, new("ค่า", "value")),
            (Disagreement.Unit, new("หน่วย", "unit")),
            (Disagreement.Title, new("ชื่อรายการ", "title")),
            (Disagreement.Presence, new("การมีค่ารายงาน", "whether it is reported")),
        ];
        BilingualText[] names = [.. aspects.Where(aspect => disagreement.HasFlag(aspect.Aspect)).Select(aspect => aspect.Name)];
        return new(string.Join(", ", names.Select(name => name.Thai)), string.Join(", ", names.Select(name => name.English)));
    }
}
