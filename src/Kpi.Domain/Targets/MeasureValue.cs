using System.Globalization;
using System.Text.Json;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Time;
using NodaTime;

namespace Kpi.Domain.Targets;

/// <summary>The values of measures as JSON: dates as texts, done or not done as true or false, numbers of the measure's unit otherwise.</summary>
internal static class MeasureValue
{
    private static readonly BilingualText LargestCount = new(
        $"จำนวนนับไม่เกิน {long.MaxValue.ToString(CultureInfo.InvariantCulture)}", $"a count up to {long.MaxValue.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>Reads a value that the measure can take.</summary>
    public static bool TryRead(ref Utf8JsonReader json, JsonScope scope, Measure measure, out decimal value)
    {
        Utf8JsonReader start = json;
        value = 0m;
        switch (measure.Kind)
        {
            case MeasureKind.Achievement:
                if (!JsonValue.TryReadFlag(ref json, scope, out bool isDone))
                    return false;
                value = isDone ? 1m : 0m;
                return true;
            case MeasureKind.Date:
                if (!DateFormat.Instance.TryRead(ref json, scope, out LocalDate date))
                    return false;
                value = Measure.ToDayNumber(date);
                break;
            default:
                if (!JsonValue.TryReadNumber(ref json, scope, out value))
                    return false;
                break;
        }

        if (MeasureRules.CheckValue(measure.Facts, value, "value") is { } violation)
            scope.Add(ref start, violation);
        else if (measure.Kind == MeasureKind.Count && value > long.MaxValue)
            scope.Add(ref start, JsonRules.Unexpected(ref start, LargestCount));
        else
            return true;
        return false;
    }

    public static void Write(Utf8JsonWriter json, JsonScope scope, Measure measure, decimal value)
    {
        if (measure.Kind == MeasureKind.Achievement)
            json.WriteBooleanValue(value == 1m);
        else if (measure.Kind == MeasureKind.Date)
            DateFormat.Instance.Write(json, Measure.OfDayNumber(value), scope);
        else
            json.WriteNumberValue(value);
    }
}
