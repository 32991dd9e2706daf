namespace Kpi.Domain.Tests.Rules;

/// <summary>KPI3011.</summary>
public class ScoreOutOfRangeTests
{
    [Theory]
    [InlineData("120")]
    [InlineData("100.01")]
    [InlineData("-0.01")]
    public void A_score_outside_the_range_of_the_framework_is_refused_awarded_or_assumed(string score)
    {
        AssertBreaks([Evidence.Pending("2.1", Number.Of(score))], Expected(score, "2.1", 0));
        AssertBreaks([Evidence.Awarded("2.1", Number.Of(score))], Expected(score, "2.1", 0));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("100")]
    [InlineData("100.00")]
    public void The_ends_of_the_range_are_accepted(string score)
    {
        Evidence[] evidence = [Evidence.Pending("2.1", Number.Of(score)), Evidence.Awarded("1.1", Number.Of(score))];
        RuleAssert.Keeps(() => Example.Scorecard().Assess(evidence), () => Example.Scorecard().Validate(evidence));
    }

    [Fact]
    public void A_score_may_be_wrong_in_range_and_place_at_once() => AssertBreaks(
        [Evidence.Pending("2.1", 75), Evidence.Awarded("9.9", 101)],
        new Broken(
            "KPI3009",
            "evidence",
            "Evidence for indicator 9.9: scorecard ETDA 2568 has no such indicator",
            "หลักฐานของตัวชี้วัด 9.9: แบบประเมิน ETDA 2568 ไม่มีตัวชี้วัดนี้",
            1),
        Expected("101", "9.9", 1));

    private static Broken Expected(string score, string code, int itemIndex) => new(
        "KPI3011",
        "evidence",
        $"Score {score} of indicator {code} is outside 0 to 100, the score range of OPDC public organization 2568",
        $"คะแนน {score} ของตัวชี้วัด {code} อยู่นอกช่วง 0 ถึง 100 ของกรอบการประเมินองค์การมหาชนของสำนักงาน ก.พ.ร. ปี 2568",
        itemIndex);

    private static void AssertBreaks(Evidence[] evidence, params Broken[] expected) =>
        RuleAssert.Breaks(() => Example.Scorecard().Assess(evidence), () => Example.Scorecard().Validate(evidence), expected);
}
