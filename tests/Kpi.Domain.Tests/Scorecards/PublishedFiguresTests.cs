using Kpi.Testing;

namespace Kpi.Domain.Tests.Scorecards;

/// <summary>The figures of the report's evaluation of ETDA, worked out by hand and held against the library.</summary>
public class PublishedFiguresTests
{
    private static readonly Assessment Assessment = Etda2568.Scorecard.Assess(Etda2568.Evidence);

    // The table of OPDC indicators (ตัวชี้วัด ก.พ.ร.), columns score and weighted score. The one row that differs is 2.2,
    // printed 9.40: 94.13 × 10 % is 9.413.
    [Theory]
    [InlineData("1.1", "100", "15")]
    [InlineData("1.2", "75", "11.25")]
    [InlineData("1.3", "100", "15")]
    [InlineData("1.4", "100", "15")]
    [InlineData("1.5", "100", "8")]
    [InlineData("1.6", "100", "2")]
    [InlineData("2.1", "75", "7.5")]
    [InlineData("2.2", "94.13", "9.413")]
    [InlineData("2.3", "100", "10")]
    public void Each_indicator_scores_what_the_table_prints_and_weighs_in_exactly(string code, string score, string weighted)
    {
        Assert.Equal(Number.Of(score), Assessment[code].Score?.Value);
        Assert.Equal(Number.Of(weighted), Assessment[code].WeightedScore?.Value);
    }

    // Row "component 1": 15 + 11.25 + 15 + 15 + 8 + 2 = 66.25, as printed.
    [Fact]
    public void Component_1_is_66_25_as_printed() => Assert.Equal(66.25m, Assessment.Components[0].WeightedScore?.Value);

    // Row "component 2": 7.5 + 9.413 + 10 = 26.913; printed 26.90, which adds up the printed 9.40.
    [Fact]
    public void Component_2_is_26_913_where_26_90_is_printed() => Assert.Equal(26.913m, Assessment.Components[1].WeightedScore?.Value);

    // Row "total (estimate)": 66.25 + 26.913 = 93.163; printed 93.15. The level is printed in the same row: good (ระดับดี).
    [Fact]
    public void The_total_is_93_163_where_93_15_is_printed_and_the_level_is_good_as_printed()
    {
        Assert.Equal(93.163m, Assessment.Total?.Value);
        Assert.Equal(new BilingualText("ดี", "Good"), Assessment.Level?.Name);
    }

    // Indicator 1.6 weighs 2 and is still being evaluated: 0 to 100 points are 0 to 2 of the total.
    [Fact]
    public void The_total_is_an_estimate_from_91_163_to_93_163()
    {
        Assert.True(Assessment.IsEstimate);
        Assert.Equal(DecimalInterval.Closed(91.163m, 93.163m), Assessment.Range);
    }

    [Fact]
    public void The_explanation_is_the_approved_one() =>
        Approved.Verify($"{Assessment.Explain(Language.English)}\n{Assessment.Explain(Language.Thai)}");
}
