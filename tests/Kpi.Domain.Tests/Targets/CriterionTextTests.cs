using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Targets;

public class CriterionTextTests
{
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
        AssertSays("done", "สำเร็จ", Plan.Done);
        AssertSays("not done", "ไม่สำเร็จ", Plan.NotDone);
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
