namespace Kpi.Domain.Reporting;

/// <summary>The names of verdicts, as they stand within a sentence.</summary>
public static class VerdictNames
{
    private static readonly BilingualText Exact = new("ตรงกัน", "exact");
    private static readonly BilingualText WithinRounding = new("ตรงกันภายในการปัดเศษ", "within rounding");
    private static readonly BilingualText Contradiction = new("ขัดแย้งกัน", "contradiction");
    private static readonly BilingualText NotCheckable = new("ตรวจสอบไม่ได้", "not checkable");

    /// <summary>The name of a verdict in both languages: <c>ขัดแย้งกัน</c>, <c>contradiction</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such verdict.</exception>
    public static BilingualText Of(Verdict verdict) => verdict switch
    {
        Verdict.Exact => Exact,
        Verdict.WithinRounding => WithinRounding,
        Verdict.Contradiction => Contradiction,
        Verdict.NotCheckable => NotCheckable,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "A verdict is Exact, WithinRounding, Contradiction or NotCheckable."),
    };

    /// <summary>The name of a verdict in one language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such verdict.</exception>
    public static string Describe(this Verdict verdict, Language language) => Of(verdict).In(language);
}
