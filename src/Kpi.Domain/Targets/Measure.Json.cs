using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Targets;

/// <content>As JSON: <c>{ "code": "platform-trust", "kind": "share", "title": … }</c>.</content>
[JsonConverter(typeof(JsonFormat))]
public abstract partial class Measure
{
    /// <summary>How a measure is written as JSON and read back.</summary>
    public static JsonFormat<Measure> Json { get; } = new JsonFormat();

    private static Measure Make(string code, MeasureKind kind, BilingualText title, BilingualText? unit, bool canBeNegative) => kind switch
    {
        MeasureKind.Count => Count(code, title, unit),
        MeasureKind.Share => Share(code, title),
        MeasureKind.Percentage => Percent(code, title),
        MeasureKind.Money => Money(code, title, canBeNegative),
        MeasureKind.Ratio => Ratio(code, title, canBeNegative),
        MeasureKind.Points => Points(code, title, unit, canBeNegative),
        MeasureKind.Date => Date(code, title),
        _ => Achieved(code, title),
    };

    /// <summary>How a measure is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<Measure>
    {
        private const int Code = 0, Kind = 1, Title = 2, Unit = 3, Negative = 4;

        private static readonly JsonMembers Members = new(required: 3, "code", "kind", "title", "unit", "canBeNegative");
        private static readonly BilingualText OfCountOrPoints = new("หน่วยของจำนวนนับหรือคะแนนเท่านั้น", "a unit of a count or of points; other kinds have their own");
        private static readonly BilingualText OfMoneyRatioOrPoints =
            new("false เพราะมีเพียงเงิน จำนวนเท่า และคะแนนที่ติดลบได้", "false; only money, ratios and points can be negative where they say so");

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out Measure value)
        {
            value = null!;
            if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject measure))
                return false;
            string? code = null;
            MeasureKind? kind = null;
            BilingualText? title = null, unit = null;
            bool canBeNegative = false;
            Utf8JsonReader unitAt = default, negativeAt = default;
            while (measure.Next(ref json, scope, out int member))
            {
                switch (member)
                {
                    case Code:
                        code = JsonValue.TryReadText(ref json, scope, out string text) ? text : null;
                        break;
                    case Kind:
                        kind = NameFormat<MeasureKind>.Instance.TryRead(ref json, scope, out MeasureKind name) ? name : null;
                        break;
                    case Title:
                        title = BilingualText.Json.TryRead(ref json, scope, out BilingualText words) ? words : null;
                        break;
                    case Unit:
                        unitAt = json;
                        unit = BilingualText.Json.TryRead(ref json, scope, out BilingualText named) ? named : null;
                        break;
                    default:
                        negativeAt = json;
                        JsonValue.TryReadFlag(ref json, scope, out canBeNegative);
                        break;
                }
            }

            if (code is null || kind is not { } known || title is null)
                return false;
            if (unit is not null && known is not (MeasureKind.Count or MeasureKind.Points))
                scope.Add(ref unitAt, JsonRules.Unexpected(ref unitAt, OfCountOrPoints));
            if (canBeNegative && known is not (MeasureKind.Money or MeasureKind.Ratio or MeasureKind.Points))
                scope.Add(ref negativeAt, JsonRules.Unexpected(ref negativeAt, OfMoneyRatioOrPoints));
            value = Make(code, known, title, unit, canBeNegative);
            return true;
        }

        internal override void Write(Utf8JsonWriter json, Measure value, JsonScope scope)
        {
            json.WriteStartObject();
            json.WriteString(Members[Code], value.Code);
            json.WritePropertyName(Members[Kind]);
            NameFormat<MeasureKind>.Instance.Write(json, value.Kind, scope);
            json.WritePropertyName(Members[Title]);
            BilingualText.Json.Write(json, value.Title, scope);
            bool isOwnUnit = value.Kind == MeasureKind.Count || (value.Kind == MeasureKind.Points && value.Unit != DefaultPoints);
            if (isOwnUnit && value.Unit is { } unit)
            {
                json.WritePropertyName(Members[Unit]);
                BilingualText.Json.Write(json, unit, scope);
            }

            if (value.Facts.CanBeNegative)
                json.WriteBoolean(Members[Negative], true);
            json.WriteEndObject();
        }
    }
}
