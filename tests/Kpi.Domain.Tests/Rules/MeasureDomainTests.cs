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
    public void A_kind_of_measure_takes_these_values(MeasureKind kind, string value, bool isTaken) =>
        Assert.Equal(isTaken, MeasureDomain.Of(kind).Contains(Number.Of(value)));

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
