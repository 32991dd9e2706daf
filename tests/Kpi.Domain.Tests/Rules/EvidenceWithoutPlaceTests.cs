using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Rules;

/// <summary>KPI3009.</summary>
public class EvidenceWithoutPlaceTests
{
    private const string NoSuchMeasure = "scorecard ETDA 2568 has no such measure";
    private const string NoSuchMeasureInThai = "แบบประเมิน ETDA 2568 ไม่มีตัววัดนี้";
    private const string NoSuchIndicator = "scorecard ETDA 2568 has no such indicator";
    private const string NoSuchIndicatorInThai = "แบบประเมิน ETDA 2568 ไม่มีตัวชี้วัดนี้";
    private const string GivenAlready = "it is given already; each is given once";
    private const string GivenAlreadyInThai = "ให้มาแล้ว แต่ละรายการให้ได้ครั้งเดียว";

    [Fact]
    public void An_observation_of_a_measure_that_no_target_names_is_refused() =>
        AssertBreaks([Growth.Observed(5)], OfMeasure("growth", 0, NoSuchMeasure, NoSuchMeasureInThai));

    [Fact]
    public void A_measure_of_the_same_code_and_another_kind_is_another_measure() =>
        AssertBreaks([Measure.Count("platform-trust", "A count").Observed(5)], OfMeasure("platform-trust", 0, NoSuchMeasure, NoSuchMeasureInThai));

    [Fact]
    public void A_measure_of_the_same_code_and_kind_is_the_same_measure_whatever_its_title() =>
        AssertKeeps(Measure.Share("platform-trust", "Another title").Observed(80));

    [Fact]
    public void Two_observations_of_one_measure_are_refused_even_where_they_agree() =>
        AssertBreaks([Trust.Observed(80), Trust.Observed(80)], OfMeasure("platform-trust", 1, GivenAlready, GivenAlreadyInThai));

    [Fact]
    public void A_score_for_a_code_that_the_scorecard_does_not_have_is_refused() =>
        AssertBreaks([Evidence.Awarded("9.9", 75), Evidence.Pending("1", 75)],
            OfIndicator("9.9", 0, NoSuchIndicator, NoSuchIndicatorInThai),
            OfIndicator("1", 1, NoSuchIndicator, NoSuchIndicatorInThai));

    [Fact]
    public void Two_scores_for_one_indicator_are_refused_of_whichever_sort() =>
        AssertBreaks([Evidence.Awarded("2.1", 75), Evidence.Pending("2.1", 75)], OfIndicator("2.1", 1, GivenAlready, GivenAlreadyInThai));

    [Fact]
    public void A_score_and_an_observation_for_one_indicator_are_accepted_and_so_is_no_evidence()
    {
        AssertKeeps(Evidence.Awarded("1.1", 75), Trust.Observed(90));
        AssertKeeps();
    }

    [Fact]
    public void Every_mistake_is_carried_in_the_order_of_the_evidence() => AssertBreaks(
        [Growth.Observed(5), Trust.Observed(80), Evidence.Awarded("9.9", 75), Trust.Observed(81), Growth.Observed(6)],
        OfMeasure("growth", 0, NoSuchMeasure, NoSuchMeasureInThai),
        OfIndicator("9.9", 2, NoSuchIndicator, NoSuchIndicatorInThai),
        OfMeasure("platform-trust", 3, GivenAlready, GivenAlreadyInThai),
        OfMeasure("growth", 4, NoSuchMeasure, NoSuchMeasureInThai));

    private static Broken OfMeasure(string code, int itemIndex, string english, string thai) =>
        new("KPI3009", "evidence", $"Evidence for measure {code}: {english}", $"หลักฐานของตัววัด {code}: {thai}", itemIndex);

    private static Broken OfIndicator(string code, int itemIndex, string english, string thai) =>
        new("KPI3009", "evidence", $"Evidence for indicator {code}: {english}", $"หลักฐานของตัวชี้วัด {code}: {thai}", itemIndex);

    private static void AssertBreaks(Evidence[] evidence, params Broken[] expected) =>
        RuleAssert.Breaks(() => Scorecard().Assess(evidence), () => Scorecard().Validate(evidence), expected);

    private static void AssertKeeps(params Evidence[] evidence) =>
        RuleAssert.Keeps(() => Scorecard().Assess(evidence), () => Scorecard().Validate(evidence));
}
