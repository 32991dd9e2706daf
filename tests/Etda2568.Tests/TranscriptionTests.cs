using System.Security.Cryptography;

namespace Etda.Tests;

/// <summary>What the sample says that the report prints, the report prints.</summary>
public sealed class TranscriptionTests
{
    [Fact]
    public void The_report_is_byte_for_byte_the_one_that_was_received() => Assert.Equal(
        "A997F4106708D4AB1FCE7F7FE268DF65EFCCDCCEAE5980B6C404FE855996B4B1",
        Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Report.File))));

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    public void A_component_stands_in_the_table_with_title_weight_and_weighted_score(string code)
    {
        Component component = Etda2568.Scorecard.Components.Single(component => component.Code == code);
        PublishedRow published = PublishedEvaluation.Rows[code];

        Assert.Single(Report.Lines, $"องค์ประกอบที่ {code} {component.Title.Thai}\t{component.TotalWeight}\t\t{published.WeightedScore}");
        Assert.Null(published.Score);
    }

    [Theory]
    [InlineData("1.1", "100 คะแนน")]
    [InlineData("1.2", "75 คะแนน")]
    [InlineData("1.3", "100 คะแนน")]
    [InlineData("1.4", "100 คะแนน")]
    [InlineData("1.5", "100 คะแนน")]
    [InlineData("1.6", "อยู่ระหว่างสำนักงาน ก.พ.ร. ประเมินผลการดำเนินงาน")]
    [InlineData("2.1", "75 คะแนน")]
    [InlineData("2.2", "94.13 คะแนน (453.53)")]
    [InlineData("2.3", "100 คะแนน (ดำเนินการสำเร็จตามแผน)")]
    public void An_indicator_stands_in_the_table_with_title_weight_score_and_weighted_score(string code, string printedScore)
    {
        Indicator indicator = Etda2568.Scorecard.Indicators.Single(indicator => indicator.Code == code);
        PublishedRow published = PublishedEvaluation.Rows[code];

        Assert.Single(Report.Lines, $"{code} {indicator.Title.Thai}\t{indicator.Weight}\t{printedScore}\t{published.WeightedScore}");
        Assert.StartsWith(published.Score is { } score ? $"{score} คะแนน" : "อยู่ระหว่าง", printedScore, StringComparison.Ordinal);
    }

    [Fact]
    public void The_total_and_the_level_stand_in_the_table() => Assert.Single(
        Report.Lines,
        $"รวม (ค่าประมาณการ)\t100\tผลการประเมินองค์กร (ระดับ{PublishedEvaluation.LevelInThai})\t{PublishedEvaluation.Total}");

    [Fact]
    public void Every_row_that_is_published_is_a_component_or_an_indicator_of_the_scorecard() => Assert.Equal(
        Etda2568.Scorecard.Components.SelectMany(component => component.Indicators.Select(indicator => indicator.Code).Prepend(component.Code)),
        PublishedEvaluation.Rows.Keys);

    [Theory]
    [InlineData("1.1", Tier.Basic, 544, "เป้าหมายขั้นต้น (50 คะแนน) : บริการภาครัฐที่ให้บริการในรูปแบบอิเล็กทรอนิกส์ (e-Service) มีการพิสูจน์และยืนยันตัวตน (Digital ID) ที่เหมาะสมในการให้บริการประชาชนและภาคธุรกิจ จำนวน 544 บริการ")]
    [InlineData("1.1", Tier.Standard, 544, "จำนวนระหว่าง 544 – 580 บริการ")]
    [InlineData("1.1", Tier.Advanced, 580, "มากกว่าจำนวน 580 บริการ จากรายการบริการของรัฐที่ควรใช้ Digital ID หรือไม่น้อยกว่า Adoption performance ของปี 2567")]
    [InlineData("1.2", Tier.Basic, 65, "ร้อยละความเชื่อมั่นในการใช้งาน Digital Platform Service (เพิ่ม 1 ประเภทบริการแพลตฟอร์มดิจิทัล)* ร้อยละ 65")]
    [InlineData("1.2", Tier.Standard, 75, "ร้อยละความเชื่อมั่นในการใช้งาน Digital Platform Service (เพิ่ม 1 ประเภทบริการแพลตฟอร์มดิจิทัล)* ร้อยละ 75")]
    [InlineData("1.2", Tier.Advanced, 85, "ร้อยละความเชื่อมั่นในการใช้งาน Digital Platform Service (เพิ่ม 1 ประเภทบริการแพลตฟอร์มดิจิทัล)* ร้อยละ 85")]
    [InlineData("1.3", Tier.Basic, 10, "เป้าหมายขั้นต้น (50 คะแนน) : จำนวนหน่วยงานที่นำ AI Guideline หรือ Toolkits ไปปรับใช้ 10 หน่วยงาน")]
    [InlineData("1.3", Tier.Standard, 15, "เป้าหมายมาตรฐาน (75 คะแนน) : จำนวนหน่วยงานที่นำ AI Guideline หรือ Toolkits ไปปรับใช้ 15 หน่วยงาน")]
    [InlineData("1.3", Tier.Advanced, 20, "เป้าหมายขั้นสูง (100 คะแนน) : จำนวนหน่วยงานที่นำ AI Guideline หรือ Toolkits ไปปรับใช้ 20 หน่วยงาน")]
    [InlineData("1.4", Tier.Basic, 50, "เป้าหมายขั้นต้น (50 คะแนน) : จำนวน SME ที่มีการส่งเสริม Digital Transformation เพื่อสร้างโอกาสทางเศรษฐกิจ จำนวน 50 ราย")]
    [InlineData("1.4", Tier.Standard, 75, "เป้าหมายมาตรฐาน (75 คะแนน) : จำนวน SME ที่มีการส่งเสริม Digital Transformation เพื่อสร้างโอกาสทางเศรษฐกิจ จำนวน 75 ราย")]
    [InlineData("1.4", Tier.Advanced, 100, "จำนวน 100 ราย และ ส่งผลให้เกิดผลกระทบทางด้านเศรษฐกิจและสังคม มูลค่าไม่น้อยกว่า 500 ล้านบาท")]
    [InlineData("1.6", Tier.Basic, 60, "เป้าหมายขั้นต้น (50 คะแนน) : ร้อยละ 60 ของจำนวนงานบริการเป้าหมายในปี 2568 ที่หน่วยงานกลางสนับสนุนฯ")]
    [InlineData("1.6", Tier.Standard, 80, "เป้าหมายมาตรฐาน (75 คะแนน) : ร้อยละ 80 ของจำนวนงานบริการเป้าหมายในปี 2568 ที่หน่วยงานกลางสนับสนุนฯ")]
    [InlineData("1.6", Tier.Advanced, 100, "เป้าหมายขั้นสูง (100 คะแนน) : ร้อยละ 100 ของจำนวนงานบริการเป้าหมายในปี 2568 ที่หน่วยงานกลางสนับสนุนฯ")]
    public void A_tier_has_the_threshold_that_the_report_prints(string code, Tier tier, int threshold, string printed)
    {
        Criterion criterion = Etda2568.Scorecard.Indicators.Single(indicator => indicator.Code == code).Target![tier];

        Assert.Contains(printed, Report.Text, StringComparison.Ordinal);
        Assert.Contains($" {threshold} ", $"{printed} ", StringComparison.Ordinal);
        Assert.Matches($@"(?<!\d){threshold}(?!\d)", criterion.Describe(Language.Thai));
        Assert.EndsWith(criterion.Printed ?? "", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void The_impact_that_advanced_asks_for_is_the_printed_500_million_baht() => Assert.Equal(
        "SME ที่มีการส่งเสริม Digital Transformation ไม่น้อยกว่า 100 และผลกระทบทางด้านเศรษฐกิจและสังคม ไม่น้อยกว่า 500 ล้านบาท",
        Etda2568.Scorecard.Indicators.Single(indicator => indicator.Code == "1.4").Target!.Advanced.Describe(Language.Thai));

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
