namespace Kpi.Domain.Rules;

/// <summary>The types whose default is no value, although nothing stops anyone from writing it: KPI9002.</summary>
internal static class MeaninglessDefaults
{
    /// <summary>Why the default of a type, by its full name, means nothing.</summary>
    public static readonly IReadOnlyDictionary<string, BilingualText> ReasonByType = new Dictionary<string, BilingualText>(StringComparer.Ordinal)
    {
        ["Kpi.Domain.Quantities.Weight"] = new("น้ำหนัก 0 ใช้ไม่ได้ไม่ว่าที่ใด", "a weight of 0 is refused wherever a weight is used"),
    };
}
