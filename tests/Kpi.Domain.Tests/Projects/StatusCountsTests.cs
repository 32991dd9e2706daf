using FsCheck.Fluent;
using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Projects;

public class StatusCountsTests
{
    private static readonly IndicatorStatus[] Statuses = Enum.GetValues<IndicatorStatus>();

    [Fact]
    public void Every_indicator_is_counted_once_in_the_status_that_it_has() =>
        Property.Holds(Gen.Choose(0, 6).SelectMany(count => Gen.Elements(Statuses).ArrayOf(count)), Shrink, statuses =>
        {
            StatusCounts counts = Count(statuses);
            Assert.Equal(statuses.Length, counts.Total);
            Assert.Equal(counts.Total, Statuses.Sum(status => counts[status]));
            Assert.All(Statuses, status => Assert.Equal(statuses.Count(other => other == status), counts[status]));
        });

    [Fact]
    public void It_reads_in_the_order_from_met_to_missing()
    {
        StatusCounts counts = Count([IndicatorStatus.Missing, IndicatorStatus.Pending, IndicatorStatus.NotDue, IndicatorStatus.Below, IndicatorStatus.Met, IndicatorStatus.Met]);
        Assert.Equal("6 indicators: 2 met, 1 below, 1 not due, 1 pending, 1 missing", counts.ToString());
        Assert.Equal("6 ตัวชี้วัด: สำเร็จตามเป้าหมาย 2, ต่ำกว่าเป้าหมายที่กำหนด 1, ยังไม่ถึงกำหนด 1, อยู่ระหว่างการประเมิน 1, ยังไม่มีผล 1", counts.Describe(Language.Thai));
    }

    [Fact]
    public void A_status_that_does_not_exist_is_refused()
    {
        StatusCounts counts = Count([]);
        Assert.Equal("status", Assert.Throws<ArgumentOutOfRangeException>(() => counts[(IndicatorStatus)5]).ParamName);
        Assert.Equal("status", Assert.Throws<ArgumentOutOfRangeException>(() => counts[(IndicatorStatus)(-1)]).ParamName);
    }

    [Fact]
    public void Equality_is_by_the_numbers() =>
        Laws.Equality(Count([IndicatorStatus.Met, IndicatorStatus.Below]), Count([IndicatorStatus.Below, IndicatorStatus.Met]), Count([IndicatorStatus.Met, IndicatorStatus.Met]));

    private static StatusCounts Count(IndicatorStatus[] statuses) =>
        new(statuses.Select(status => new IndicatorStanding(new ProjectIndicator("1", "Indicator", Smes >= 1), Year, Year.End, status, quartersEnded: 0, [])));

    private static IEnumerable<IndicatorStatus[]> Shrink(IndicatorStatus[] statuses) =>
        statuses.Length == 0 ? [] : [statuses[1..], statuses[..^1]];
}
