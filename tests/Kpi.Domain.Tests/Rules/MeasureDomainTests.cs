namespace Kpi.Domain.Tests.Rules;

public class MeasureDomainTests
{
    [Theory]
    [InlineData(MeasureKind.Count, "0", true)]
    [InlineData(MeasureKind.Count, "-1", false)]
    [InlineData(MeasureKind.Count, "1.5", false)]
    [InlineData(MeasureKind.Count, "1.0", true)]
    [InlineData(MeasureKind.Share, "0", true)]
    [InlineData(MeasureKind.Share, "100", true)]
    [InlineData(MeasureKind.Share, "100.0001", false)]
    [InlineData(MeasureKind.Share, "-0.0001", false)]
    [InlineData(MeasureKind.Percentage, "-1000", true)]
    [InlineData(MeasureKind.Percentage, "1000.5", true)]
    [InlineData(MeasureKind.Money, "0", true)]
    [InlineData(MeasureKind.Money, "-0.01", false)]
    [InlineData(MeasureKind.Achievement, "0", true)]
    [InlineData(MeasureKind.Achievement, "1", true)]
    [InlineData(MeasureKind.Achievement, "2", false)]
    [InlineData(MeasureKind.Achievement, "0.5", false)]
    [InlineData(MeasureKind.Ratio, "0", true)]
    [InlineData(MeasureKind.Ratio, "-0.01", false)]
    [InlineData(MeasureKind.Points, "0", true)]
    [InlineData(MeasureKind.Points, "453.53", true)]
    [InlineData(MeasureKind.Points, "-0.01", false)]
    [InlineData(MeasureKind.Date, "0", true)]
    [InlineData(MeasureKind.Date, "-1", false)]
    [InlineData(MeasureKind.Date, "0.5", false)]
    [InlineData(MeasureKind.Date, "3652058", true)]
    [InlineData(MeasureKind.Date, "3652059", false)]
    public void A_kind_of_measure_takes_these_values(MeasureKind kind, string value, bool isTaken) =>
        Assert.Equal(isTaken, MeasureDomain.Of(kind).Contains(Number.Of(value)));

    [Theory]
    [InlineData(MeasureKind.Money)]
    [InlineData(MeasureKind.Ratio)]
    [InlineData(MeasureKind.Points)]
    public void A_measure_may_say_that_it_can_be_negative(MeasureKind kind)
    {
        Assert.True(MeasureDomain.Of(new MeasureFacts("x", kind, CanBeNegative: true)).Contains(-0.01m));
        Assert.False(MeasureDomain.Of(new MeasureFacts("x", kind)).Contains(-0.01m));
    }

    [Theory]
    [InlineData("0", "0001-01-01")]
    [InlineData("739523", "2025-09-30")]
    [InlineData("3652058", "9999-12-31")]
    [InlineData("3652059", "3652059")]
    [InlineData("-1", "-1")]
    public void A_day_is_said_as_a_date_as_far_as_the_calendar_reaches(string day, string text) =>
        Assert.Equal(text, MeasureDomain.DescribeValue(MeasureKind.Date, Number.Of(day)));

    [Fact]
    public void A_number_that_is_no_kind_of_measure_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => MeasureDomain.Of((MeasureKind)99));

    [Fact]
    public void Done_and_not_done_are_said_in_words()
    {
        Assert.Equal(new BilingualText("สำเร็จ", "done"), MeasureDomain.DescribeValue(MeasureKind.Achievement, 1m));
        Assert.Equal(new BilingualText("ไม่สำเร็จ", "not done"), MeasureDomain.DescribeValue(MeasureKind.Achievement, 0m));
        Assert.Equal("77.5", MeasureDomain.DescribeValue(MeasureKind.Share, 77.50m));
    }
}
