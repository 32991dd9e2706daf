using System.Security.Cryptography;
using Etda.Published;

namespace Etda.Tests;

/// <summary>What the sample says that the report prints, the report prints.</summary>
public sealed class TranscriptionTests
{
    [Fact]
    public void The_report_is_byte_for_byte_the_one_that_was_received() => Assert.Equal(
        "A997F4106708D4AB1FCE7F7FE268DF65EFCCDCCEAE5980B6C404FE855996B4B1",
        Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Report.File))));

    [Fact]
    public void The_rows_of_the_evaluation_stand_in_its_table() => Assert.All(
        EvaluationTable.Rows.Values.Append(EvaluationTable.Total),
        row => Assert.Single(Report.Lines, string.Join('\t', row.Cells)));

    [Fact]
    public void The_weights_of_the_scorecard_are_the_printed_ones()
    {
        Assert.All(Etda2568.Scorecard.Components, component => Assert.Equal(EvaluationTable.Rows[component.Code].Weight.Number, component.TotalWeight));
        Assert.All(Etda2568.Scorecard.Indicators, indicator => Assert.Equal(EvaluationTable.Rows[indicator.Code].Weight.Number, indicator.Weight.Value));
    }

    [Fact]
    public void Every_row_that_is_published_is_a_component_or_an_indicator_of_the_scorecard() => Assert.Equal(
        Etda2568.Scorecard.Components.SelectMany(component => component.Indicators.Select(indicator => indicator.Code).Prepend(component.Code)),
        EvaluationTable.Rows.Keys);

    public static TheoryData<string, Tier, int, int> Tiers => new()
    {
        { "1.1", Tier.Basic, 50, 544 },
        { "1.1", Tier.Standard, 75, 544 },
        { "1.1", Tier.Advanced, 100, 580 },
        { "1.2", Tier.Basic, 50, 65 },
        { "1.2", Tier.Standard, 75, 75 },
        { "1.2", Tier.Advanced, 100, 85 },
        { "1.3", Tier.Basic, 50, 10 },
        { "1.3", Tier.Standard, 75, 15 },
        { "1.3", Tier.Advanced, 100, 20 },
        { "1.4", Tier.Basic, 50, 50 },
        { "1.4", Tier.Standard, 75, 75 },
        { "1.4", Tier.Advanced, 100, 100 },
        { "1.6", Tier.Basic, 50, 60 },
        { "1.6", Tier.Standard, 75, 80 },
        { "1.6", Tier.Advanced, 100, 100 },
    };

    [Theory]
    [MemberData(nameof(Tiers))]
    public void A_tier_is_printed_with_its_points_and_has_the_printed_threshold(string code, Tier tier, int points, int threshold)
    {
        string heading = tier switch { Tier.Basic => "เป้าหมายขั้นต้น", Tier.Standard => "เป้าหมายมาตรฐาน", _ => "เป้าหมายขั้นสูง" };
        Criterion criterion = Etda2568.Scorecard[code].Target![tier];

        Assert.Contains($"{heading} ({points} คะแนน) : {criterion.Printed}", Report.Text, StringComparison.Ordinal);
        Assert.Matches($@"(?<!\d){threshold}(?!\d)", criterion.Printed!);
        Assert.Matches($@"(?<!\d){threshold}(?!\d)", criterion.Describe(Language.Thai));
    }

    [Fact]
    public void Every_tier_that_the_report_prints_is_a_tier_of_the_scorecard() => Assert.Equal(
        Report.Text.Split("เป้าหมายขั้น").Length - 1 + Report.Text.Split("เป้าหมายมาตรฐาน").Length - 1,
        Tiers.Count);

    [Fact]
    public void The_impact_that_advanced_asks_for_is_the_printed_500_million_baht() => Assert.Equal(
        "SME ที่มีการส่งเสริม Digital Transformation ไม่น้อยกว่า 100 และผลกระทบทางด้านเศรษฐกิจและสังคม ไม่น้อยกว่า 500 ล้านบาท",
        Etda2568.Scorecard["1.4"].Target!.Advanced.Describe(Language.Thai));

    [Theory]
    [InlineData("digital-id-services", "1,315", "จำนวน 1,315 บริการ (สะสม) ณ วันที่ 22 ส.ค. 68")]
    [InlineData("platform-confidence", "ร้อยละ 77.53", "ร้อยละ 77.53 (75 คะแนน)")]
    [InlineData("agencies-applying-ai-guidelines", "22", "22 หน่วยงาน (100 คะแนน)")]
    [InlineData("smes-supported", "175", "จำนวน 175 ราย")]
    [InlineData("economic-impact", "639 ล้านบาท", "รวม 639 ล้านบาท (100 คะแนน)")]
    public void An_observation_has_the_figure_that_the_report_prints(string measure, string figure, string printed)
    {
        Observation observation = Etda2568.Assessment.Results.OfType<MeasuredResult>()
            .SelectMany(result => result.Observations)
            .Single(observation => observation.Measure.Code == measure);

        Assert.Contains(printed, Report.Text, StringComparison.Ordinal);
        Assert.Contains(figure, printed, StringComparison.Ordinal);
        Assert.Equal(figure, observation.Describe(Language.Thai));
    }

    [Fact]
    public void Only_the_services_are_dated_apart_from_the_report()
    {
        Observation dated = Assert.Single(
            Etda2568.Assessment.Results.OfType<MeasuredResult>().SelectMany(result => result.Observations),
            observation => observation.AsOf is not null);

        // 22 ส.ค. 68
        Assert.Equal((Etda2568.DigitalIdServices.Code, new NodaTime.LocalDate(2568 - 543, 8, 22)), (dated.Measure.Code, dated.AsOf!.Value));
    }

    [Fact]
    public void The_raw_figure_of_PMQA_is_the_printed_one() => Assert.Equal(453.53m, ((AwardedResult)Etda2568.Assessment["2.2"]).Award.Raw);

    [Fact]
    public void The_Thai_titles_of_the_measures_stand_in_the_report() => Assert.All(
        Etda2568.Scorecard.Indicators.Select(indicator => indicator.Target).OfType<TieredTarget>().SelectMany(target => target.Measures),
        measure => Assert.Contains(measure.Title.Thai, Report.Text, StringComparison.Ordinal));
}
