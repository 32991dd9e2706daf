using NodaTime;
using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Targets;

public class CriterionTextTests
{
    private static readonly Measure<long> Agencies = Measure.Count("agencies", "Agencies", new("หน่วยงาน", "agencies"));

    [Fact]
    public void Each_comparison_has_its_words()
    {
        AssertSays("at least 85%", "ไม่น้อยกว่าร้อยละ 85", Trust >= 85);
        AssertSays("more than 85%", "มากกว่าร้อยละ 85", Trust > 85);
        AssertSays("at most 85%", "ไม่เกินร้อยละ 85", Trust <= 85);
        AssertSays("less than 85%", "น้อยกว่าร้อยละ 85", Trust < 85);
        AssertSays("exactly 85%", "เท่ากับร้อยละ 85", Trust.Exactly(85));
    }

    [Fact]
    public void Each_kind_of_measure_has_its_unit()
    {
        AssertSays("more than 1,000", "มากกว่า 1,000", Smes > 1_000);
        AssertSays("at least 500 million baht", "ไม่น้อยกว่า 500 ล้านบาท", Impact >= Baht.Millions(500));
        AssertSays("at least 20 agencies", "ไม่น้อยกว่า 20 หน่วยงาน", Agencies >= 20);
        AssertSays("more than 1.5 times", "มากกว่า 1.5 เท่า", Measure.Ratio("roi", "Return") > 1.5m);
        AssertSays("at least 1,453.53 points", "ไม่น้อยกว่า 1,453.53 คะแนน", Measure.Points("pmqa", "PMQA 4.0") >= 1_453.53m);
        AssertSays("at least 3 stars", "ไม่น้อยกว่า 3 ดาว", Measure.Points("stars", "Stars", new("ดาว", "stars")) >= 3);
        AssertSays("more than -5 baht", "มากกว่า -5 บาท", Measure.Money("surplus", "Surplus", canBeNegative: true) > Baht.Of(-5));
    }

    [Fact]
    public void Done_and_not_done_are_statements_about_the_title()
    {
        AssertSays("“Plan” is done", "“แผน” สำเร็จ", Plan.Done);
        AssertSays("“Plan” is not done", "“แผน” ไม่สำเร็จ", Plan.NotDone);
        AssertSays("SMEs supported at least 544 or “Plan” is done", "จำนวน SME ไม่น้อยกว่า 544 หรือ “แผน” สำเร็จ", Smes >= 544 | Plan.Done);
    }

    [Fact]
    public void Days_have_words_of_their_own()
    {
        Measure<LocalDate> launch = Measure.Date("launch", "Launch");
        var day = new LocalDate(2025, 9, 30);
        AssertSays("on or before 30 September 2025", "ภายในวันที่ 30 กันยายน 2568", launch <= day);
        AssertSays("before 30 September 2025", "ก่อนวันที่ 30 กันยายน 2568", launch < day);
        AssertSays("on or after 30 September 2025", "ตั้งแต่วันที่ 30 กันยายน 2568 เป็นต้นไป", launch >= day);
        AssertSays("after 30 September 2025", "หลังวันที่ 30 กันยายน 2568", launch > day);
        AssertSays("on 30 September 2025", "ในวันที่ 30 กันยายน 2568", launch.Exactly(day));
        AssertSays("on 31 December 1940", "ในวันที่ 31 ธันวาคม ค.ศ. 1940", launch.Exactly(new LocalDate(1940, 12, 31)));
        AssertSays("on 1 January 1941", "ในวันที่ 1 มกราคม 2484", launch.Exactly(new LocalDate(1941, 1, 1)));
        AssertSays(
            "from 1 October 2024 to 30 September 2025", "ตั้งแต่วันที่ 1 ตุลาคม 2567 ถึงวันที่ 30 กันยายน 2568", launch.Between(new LocalDate(2024, 10, 1), day));
    }

    [Fact]
    public void Both_ends_of_a_range_are_named()
    {
        AssertSays("from 544 to 580", "ตั้งแต่ 544 ถึง 580", Smes.Between(544, 580));
        AssertSays("from 65% to 75%", "ตั้งแต่ร้อยละ 65 ถึงร้อยละ 75", Trust.Between(65, 75));
        AssertSays("from 10 agencies to 20 agencies", "ตั้งแต่ 10 หน่วยงาน ถึง 20 หน่วยงาน", Agencies.Between(10, 20));
        AssertSays("from 544 to 580", "ตั้งแต่ 544 ถึง 580", Smes >= 544 & Smes <= 580);
        AssertSays("from 544 to 544", "ตั้งแต่ 544 ถึง 544", Smes.Between(544, 544));
        AssertSays("at least 580 and at most 544", "ไม่น้อยกว่า 580 และไม่เกิน 544", Smes >= 580 & Smes <= 544);
        AssertSays(
            "SMEs supported from 1 to 2 and Confidence at most 5%", "จำนวน SME ตั้งแต่ 1 ถึง 2 และความเชื่อมั่น ไม่เกินร้อยละ 5", Smes.Between(1, 2) & Trust <= 5);
    }

    // Tier advanced of indicator 1.4 as the report prints it.
    [Fact]
    public void Where_several_measures_are_named_each_threshold_says_which() =>
        AssertSays(
            "SMEs supported at least 100 and Economic impact at least 500 million baht",
            "จำนวน SME ไม่น้อยกว่า 100 และผลกระทบทางเศรษฐกิจ ไม่น้อยกว่า 500 ล้านบาท",
            Smes >= 100 & Impact >= Baht.Millions(500));

    [Fact]
    public void Brackets_stand_where_they_change_the_meaning()
    {
        AssertSays("at least 1 and at least 2 or at least 3", "ไม่น้อยกว่า 1 และไม่น้อยกว่า 2 หรือไม่น้อยกว่า 3", (Smes >= 1 & Smes >= 2) | Smes >= 3);
        AssertSays("at least 1 and (at least 2 or at least 3)", "ไม่น้อยกว่า 1 และ(ไม่น้อยกว่า 2 หรือไม่น้อยกว่า 3)", Smes >= 1 & (Smes >= 2 | Smes >= 3));
        AssertSays("(at least 1 or at least 2) and at least 3", "(ไม่น้อยกว่า 1 หรือไม่น้อยกว่า 2) และไม่น้อยกว่า 3", (Smes >= 1 | Smes >= 2) & Smes >= 3);
        AssertSays("not (at least 1 and at least 2)", "ไม่ใช่(ไม่น้อยกว่า 1 และไม่น้อยกว่า 2)", !(Smes >= 1 & Smes >= 2));
    }

    private static void AssertSays(string english, string thai, Criterion criterion)
    {
        Assert.Equal(english, criterion.Describe(Language.English));
        Assert.Equal(thai, criterion.Describe(Language.Thai));
        Assert.Equal(english, criterion.ToString());
    }
}
