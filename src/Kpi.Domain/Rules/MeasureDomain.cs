namespace Kpi.Domain.Rules;

/// <summary>The values that a measure can take, bounds included; a null bound is open-ended.</summary>
internal readonly record struct MeasureDomain(decimal? Lower, decimal? Upper, bool IsInteger)
{
    public static MeasureDomain Of(MeasureFacts measure)
    {
        MeasureDomain domain = Of(measure.Kind);
        return measure.CanBeNegative ? domain with { Lower = null } : domain;
    }

    /// <summary>The values of a kind, where the measure does not say otherwise.</summary>
    public static MeasureDomain Of(MeasureKind kind) => kind switch
    {
        MeasureKind.Count => new(0m, null, IsInteger: true),
        MeasureKind.Share => new(0m, 100m, IsInteger: false),
        MeasureKind.Percentage => new(null, null, IsInteger: false),
        MeasureKind.Money or MeasureKind.Ratio or MeasureKind.Points => new(0m, null, IsInteger: false),
        MeasureKind.Achievement => new(0m, 1m, IsInteger: true),
        MeasureKind.Date => new(DayNumber.First, DayNumber.Last, IsInteger: true),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of measure."),
    };

    public bool Contains(decimal value) =>
        !(value < Lower) && !(value > Upper) && (!IsInteger || decimal.Truncate(value) == value);

    /// <summary>The domain of a kind in words, as the message of KPI2004 ends.</summary>
    public static BilingualText Describe(MeasureKind kind) => kind switch
    {
        MeasureKind.Count => new("จำนวนนับเป็นจำนวนเต็มตั้งแต่ 0", "a count is a whole number from 0"),
        MeasureKind.Share => new("สัดส่วนเป็นร้อยละ 0 ถึง 100", "a share is 0 to 100 percent"),
        MeasureKind.Percentage => new("ร้อยละเป็นทศนิยมใด ๆ", "a percentage is any decimal"),
        MeasureKind.Money => new("จำนวนเงินเริ่มตั้งแต่ 0 บาท", "money is from 0 baht"),
        MeasureKind.Achievement => new("มีเพียงสำเร็จหรือไม่สำเร็จ", "it is done or not done"),
        MeasureKind.Ratio => new("จำนวนเท่าเริ่มตั้งแต่ 0", "a ratio is from 0"),
        MeasureKind.Points => new("คะแนนเริ่มตั้งแต่ 0", "points are from 0"),
        MeasureKind.Date => new(
            $"วันที่อยู่ระหว่าง {DayNumber.Describe(DayNumber.First)} ถึง {DayNumber.Describe(DayNumber.Last)}",
            $"a date is {DayNumber.Describe(DayNumber.First)} to {DayNumber.Describe(DayNumber.Last)}"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of measure."),
    };

    /// <summary>A value of the kind in words, as messages show it.</summary>
    public static BilingualText DescribeValue(MeasureKind kind, decimal value) => kind switch
    {
        MeasureKind.Achievement => value == 0m ? new BilingualText("ไม่สำเร็จ", "not done") : new BilingualText("สำเร็จ", "done"),
        MeasureKind.Date => DayNumber.Describe(value),
        _ => CanonicalNumber.Of(value),
    };
}
