namespace Kpi.Domain.Tests.Reporting;

public class VerdictNamesTests
{
    [Theory]
    [InlineData(Verdict.Exact, "ตรงกัน", "exact")]
    [InlineData(Verdict.WithinRounding, "ตรงกันภายในการปัดเศษ", "within rounding")]
    [InlineData(Verdict.Contradiction, "ขัดแย้งกัน", "contradiction")]
    [InlineData(Verdict.NotCheckable, "ตรวจสอบไม่ได้", "not checkable")]
    public void A_verdict_has_a_name_in_both_languages(Verdict verdict, string thai, string english) =>
        Assert.Equal((thai, english), (verdict.Describe(Language.Thai), verdict.Describe(Language.English)));

    [Fact]
    public void There_are_no_other_verdicts() =>
        Assert.Equal("verdict", Assert.Throws<ArgumentOutOfRangeException>(() => VerdictNames.Of((Verdict)9)).ParamName);

    [Theory]
    [InlineData(Disagreement.None, "")]
    [InlineData(Disagreement.Unit, "unit")]
    [InlineData(Disagreement.Value | Disagreement.Title, "value, title")]
    [InlineData(Disagreement.Presence, "whether it is reported")]
    public void Disagreements_are_listed_by_commas(Disagreement disagreement, string english) =>
        Assert.Equal(english, disagreement.Describe(Language.English));
}
