namespace Kpi.Domain.Projects;

/// <summary>The names of statuses, as they stand within a sentence.</summary>
public static class IndicatorStatusNames
{
    private static readonly BilingualText Met = new("สำเร็จตามเป้าหมาย", "met");
    private static readonly BilingualText Below = new("ต่ำกว่าเป้าหมายที่กำหนด", "below");
    private static readonly BilingualText NotDue = new("ยังไม่ถึงกำหนด", "not due");
    private static readonly BilingualText Pending = new("อยู่ระหว่างการประเมิน", "pending");
    private static readonly BilingualText Missing = new("ยังไม่มีผล", "missing");

    /// <summary>The name of a status in both languages: <c>สำเร็จตามเป้าหมาย</c>, <c>met</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public static BilingualText Of(IndicatorStatus status) => status switch
    {
        IndicatorStatus.Met => Met,
        IndicatorStatus.Below => Below,
        IndicatorStatus.NotDue => NotDue,
        IndicatorStatus.Pending => Pending,
        IndicatorStatus.Missing => Missing,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "An indicator is Missing, Met, Below, NotDue or Pending."),
    };

    /// <summary>The name of a status in one language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public static string Describe(this IndicatorStatus status, Language language) => Of(status).In(language);
}
