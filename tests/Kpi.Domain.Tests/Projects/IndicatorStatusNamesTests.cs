namespace Kpi.Domain.Tests.Projects;

public class IndicatorStatusNamesTests
{
    [Theory]
    [InlineData(IndicatorStatus.Met, "สำเร็จตามเป้าหมาย", "met")]
    [InlineData(IndicatorStatus.Below, "ต่ำกว่าเป้าหมายที่กำหนด", "below")]
    [InlineData(IndicatorStatus.NotDue, "ยังไม่ถึงกำหนด", "not due")]
    [InlineData(IndicatorStatus.Pending, "อยู่ระหว่างการประเมิน", "pending")]
    [InlineData(IndicatorStatus.Missing, "ยังไม่มีผล", "missing")]
    public void A_status_has_a_name_in_both_languages(IndicatorStatus status, string thai, string english) =>
        Assert.Equal((thai, english), (status.Describe(Language.Thai), status.Describe(Language.English)));

    [Fact]
    public void There_are_no_other_statuses() =>
        Assert.Equal("status", Assert.Throws<ArgumentOutOfRangeException>(() => IndicatorStatusNames.Of((IndicatorStatus)9)).ParamName);
}
