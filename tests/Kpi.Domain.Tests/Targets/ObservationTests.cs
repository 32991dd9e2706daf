using NodaTime;
using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Targets;

public class ObservationTests
{
    private static readonly LocalDate Day = new(2025, 8, 22);

    [Fact]
    public void Equality_is_by_measure_value_and_day()
    {
        Observation observation = Trust.Observed(77.5m, Day);
        Laws.Equality(observation, Measure.Share("platform-trust", "Another title").Observed(77.50m, Day), Trust.Observed(77.51m, Day));
        Laws.Equality(observation, Trust.Observed(77.50m, Day), Trust.Observed(77.5m));
        Laws.Equality(observation, Trust.Observed(77.50m, Day), Trust.Observed(77.5m, Day.PlusDays(1)));
        Laws.Equality(observation, Trust.Observed(77.50m, Day), Growth.Observed(77.5m, Day));
    }

    [Fact]
    public void It_is_described_with_its_unit_in_either_language()
    {
        AssertDescribed("77.53%", "ร้อยละ 77.53", Trust.Observed(77.53m));
        AssertDescribed("-3.5%", "ร้อยละ -3.5", Growth.Observed(-3.50m));
        AssertDescribed("1,315", "1,315", Smes.Observed(1_315));
        AssertDescribed("639 million baht", "639 ล้านบาท", Impact.Observed(Baht.Millions(639)));
        AssertDescribed("done", "สำเร็จ", Plan.Observed(true));
        AssertDescribed("not done", "ไม่สำเร็จ", Plan.Observed(false));
    }

    [Fact]
    public void With_its_title_it_reads_as_a_sentence_has_it()
    {
        Assert.Equal("Confidence 77.53%", Trust.Observed(77.53m).DescribeWithTitle(Language.English));
        Assert.Equal("ความเชื่อมั่น ร้อยละ 77.53", Trust.Observed(77.53m).DescribeWithTitle(Language.Thai));
        Assert.Equal("“Plan” is not done", Plan.Observed(false).DescribeWithTitle(Language.English));
        Assert.Equal("“แผน” สำเร็จ", Plan.Observed(true).DescribeWithTitle(Language.Thai));
    }

    [Fact]
    public void Its_text_is_the_code_and_the_value()
    {
        Assert.Equal("platform-trust = 77.5", Trust.Observed(77.50m).ToString());
        Assert.Equal("plan = not done", Plan.Observed(false).ToString());
    }

    private static void AssertDescribed(string english, string thai, Observation observation)
    {
        Assert.Equal(english, observation.Describe(Language.English));
        Assert.Equal(thai, observation.Describe(Language.Thai));
    }
}
