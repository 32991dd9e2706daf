using System.Globalization;
using System.Text.Json;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Targets;

/// <summary>What series of quarters are made of, as JSON: measures whose values are numbers, and figures of them, which a correction may take below zero.</summary>
internal static class QuarterFigure
{
    private static readonly BilingualText InNumbers = new("ตัววัดที่เป็นตัวเลข", "a measure whose values are numbers");
    private static readonly BilingualText AddsUp = new("cumulative เพราะตัววัดนี้ไม่รวมกันข้ามไตรมาส", "cumulative, as the measure does not add up over quarters,");
    private static readonly BilingualText Count = new(
        $"จำนวนเต็มไม่เกิน {long.MaxValue.ToString(CultureInfo.InvariantCulture)}", $"a whole number up to {long.MaxValue.ToString(CultureInfo.InvariantCulture)}");

    public static Measure? ReadMeasure(ref Utf8JsonReader json, JsonScope scope)
    {
        Utf8JsonReader start = json;
        if (!MeasureDeclarations.TryRead(ref json, scope, out Measure measure))
            return null;
        if (measure.Kind is not (MeasureKind.Date or MeasureKind.Achievement))
            return measure;
        scope.Add(ref start, JsonRules.Unexpected(ref start, InNumbers));
        return null;
    }

    /// <summary>Whether figures of the measure can stand for what a series of a kind says they do; false, with a problem at the kind, where not.</summary>
    public static bool CheckKind(Utf8JsonReader kindAt, JsonScope scope, Measure measure, SeriesKind kind)
    {
        if (kind == SeriesKind.Cumulative || SeriesRules.CanAddUp(measure.Kind))
            return true;
        scope.Add(ref kindAt, JsonRules.Unexpected(ref kindAt, AddsUp));
        return false;
    }

    public static bool TryRead(ref Utf8JsonReader json, JsonScope scope, Measure measure, out decimal figure)
    {
        Utf8JsonReader start = json;
        if (!JsonValue.TryReadNumber(ref json, scope, out figure))
            return false;
        bool isCount = decimal.Truncate(figure) == figure && figure is >= long.MinValue and <= long.MaxValue;
        if (isCount || measure.Kind != MeasureKind.Count)
            return true;
        scope.Add(ref start, JsonRules.Unexpected(ref start, Count));
        return false;
    }
}
