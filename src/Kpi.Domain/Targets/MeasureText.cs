using System.Globalization;

using Kpi.Domain.Quantities;

namespace Kpi.Domain.Targets;

/// <summary>How values of measures and comparisons with them are said in Thai and English reports.</summary>
internal static class MeasureText
{
    /// <summary>A value with its unit.</summary>
    public static BilingualText Of(MeasureKind kind, decimal value) => kind switch
    {
        MeasureKind.Share or MeasureKind.Percentage => new($"ร้อยละ {CanonicalNumber.Of(value)}", $"{CanonicalNumber.Of(value)}%"),
        MeasureKind.Money => new(Baht.Of(value).ToString(Language.Thai), Baht.Of(value).ToString(Language.English)),
        MeasureKind.Count => value.ToString("#,##0", CultureInfo.InvariantCulture),
        _ => MeasureDomain.DescribeValue(kind, value),
    };

    /// <summary>A comparison with a threshold: <c>ไม่น้อยกว่าร้อยละ 85</c>, <c>at least 85%</c>.</summary>
    public static BilingualText Of(MeasureKind kind, Comparison comparison, decimal threshold)
    {
        BilingualText value = Of(kind, threshold);
        if (kind == MeasureKind.Achievement)
            return value;

        BilingualText words = comparison switch
        {
            Comparison.AtLeast => new("ไม่น้อยกว่า", "at least"),
            Comparison.MoreThan => new("มากกว่า", "more than"),
            Comparison.AtMost => new("ไม่เกิน", "at most"),
            Comparison.LessThan => new("น้อยกว่า", "less than"),
            _ => new("เท่ากับ", "exactly"),
        };
        string space = char.IsDigit(value.Thai[0]) ? " " : "";
        return new BilingualText($"{words.Thai}{space}{value.Thai}", $"{words.English} {value.English}");
    }
}
