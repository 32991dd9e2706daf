namespace Kpi.Domain.Tests.Reporting;

public class YearOnYearTests
{
    [Theory]
    [InlineData("93.60", "93.83", "-0.23", "[-0.24, -0.22]", ChangeDirection.Fall, "93.60 after 93.83: fall of 0.23", "93.60 ปีก่อน 93.83: ลดลง 0.23")]
    [InlineData("88.45", "87.80", "0.65", "[0.64, 0.66]", ChangeDirection.Rise, "88.45 after 87.80: rise of 0.65", "88.45 ปีก่อน 87.80: เพิ่มขึ้น 0.65")]
    [InlineData("90.6", "90.6", "0", "[-0.1, 0.1]", ChangeDirection.Unknown, "90.6 after 90.6: cannot be said which way", "90.6 ปีก่อน 90.6: บอกไม่ได้ว่าเพิ่มขึ้นหรือลดลง")]
    [InlineData("91", "90", "1", "[0, 2]", ChangeDirection.Unknown, "91 after 90: cannot be said which way", "91 ปีก่อน 90: บอกไม่ได้ว่าเพิ่มขึ้นหรือลดลง")]
    [InlineData("90", "91", "-1", "[-2, 0]", ChangeDirection.Unknown, "90 after 91: cannot be said which way", "90 ปีก่อน 91: บอกไม่ได้ว่าเพิ่มขึ้นหรือลดลง")]
    public void A_change_and_its_direction_as_printed(string now, string before, string change, string range, ChangeDirection direction, string english, string thai)
    {
        var compared = new YearOnYear(Reported.Parse(now), Reported.Parse(before));
        Assert.Equal((Number.Of(change), range, direction), (compared.Change, compared.Range.ToString(), compared.Direction));
        Assert.Equal((english, thai), (compared.ToString(), compared.Describe(Language.Thai)));
        Assert.Equal((Reported.Parse(now), Reported.Parse(before)), (compared.ThisYear, compared.LastYear));
    }

    [Fact]
    public void Exact_figures_can_be_unchanged_and_open_ends_decide()
    {
        Assert.Equal("22 after 22: unchanged", new YearOnYear(Reported.Exact(22m), Reported.Exact(22m)).ToString());
        Assert.Equal("22 ปีก่อน 22: เท่าเดิม", new YearOnYear(Reported.Exact(22m), Reported.Exact(22m)).Describe(Language.Thai));
        Assert.Equal(ChangeDirection.Rise, new YearOnYear(Reported.Exact(10m), Reported.Truncated(9m)).Direction);
        Assert.Equal(ChangeDirection.Fall, new YearOnYear(Reported.Truncated(9m), Reported.Exact(10m)).Direction);
        Assert.Equal(ChangeDirection.Rise, new YearOnYear(Reported.Exact(2m), Reported.Exact(1m)).Direction);
    }

    [Fact]
    public void Units_of_different_scale_are_compared_in_their_base()
    {
        var compared = new YearOnYear(Reported.Rounded(1m).In(BahtUnit.Millions), Reported.Rounded(400m).In(BahtUnit.Thousands));
        Assert.Equal((600_000m, "[99500, 1100500]"), (compared.Change, compared.Range.ToString()));
        Assert.Equal(0.5m, new YearOnYear(Reported.Rounded(1.5m).In(BahtUnit.Millions), Reported.Rounded(1.0m).In(BahtUnit.Millions)).Change);
    }

    [Fact]
    public void Without_numbers_there_is_no_change()
    {
        foreach ((Reported now, Reported before) in new[] { (Reported.Text("รอผล"), Reported.Nothing), (Reported.Nothing, Reported.NotReported), (Reported.Exact(decimal.MaxValue), Reported.Exact(decimal.MinValue)) })
        {
            var compared = new YearOnYear(now, before);
            Assert.Equal((null, null, ChangeDirection.Unknown), (compared.Change, compared.Range, compared.Direction));
        }

        Assert.Equal(default, ChangeDirection.Unknown);
    }

    [Fact]
    public void Equality_is_by_both_figures()
    {
        var compared = new YearOnYear(Reported.Rounded(1m), Reported.Rounded(2m));
        Laws.Equality(compared, new YearOnYear(Reported.Rounded(1m), Reported.Rounded(2m)), new YearOnYear(Reported.Rounded(1.0m), Reported.Rounded(2m)));
        Laws.Equality(compared, new YearOnYear(Reported.Rounded(1m), Reported.Rounded(2m)), new YearOnYear(Reported.Rounded(1m), Reported.Rounded(3m)));
        Assert.Equal("thisYear", Assert.Throws<ArgumentNullException>(() => new YearOnYear(null!, Reported.Nothing)).ParamName);
        Assert.Equal("lastYear", Assert.Throws<ArgumentNullException>(() => new YearOnYear(Reported.Nothing, null!)).ParamName);
    }
}
