using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Targets;

namespace Kpi.Domain.Scorecards;

/// <content>As JSON: <c>{ "code": "1.2", "title": …, "weight": 15, "target": … }</c>.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class Indicator
{
    /// <summary>How an indicator is written as JSON and read back.</summary>
    public static JsonFormat<Indicator> Json { get; } = new JsonFormat();

    /// <summary>How an indicator is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<Indicator>
    {
        private const int CodeMember = 0, TitleMember = 1, WeightMember = 2, TargetMember = 3, OwnersMember = 4, MeasuresMember = 5;

        private static readonly JsonMembers Members = new(required: 3, "code", "title", "weight", "target", "jointOwners", MeasureDeclarations.Member);

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out Indicator value) => TryRead(ref json, scope, out value, out _);

        /// <summary>Reads an indicator; where it has mistakes, what is known of it is there all the same, for the rules of what it is a part of.</summary>
        internal static bool TryRead(ref Utf8JsonReader json, JsonScope scope, out Indicator value, out IndicatorFacts? known)
        {
            (value, known) = (null!, null);
            bool declares = MeasureDeclarations.TryReadAhead(json, scope);
            if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject indicator))
                return false;
            string? code = null;
            BilingualText? title = null;
            Weight? weight = null;
            TieredTarget? target = null;
            string[]? owners = null;
            bool isRefused = false;
            while (indicator.Next(ref json, scope, out int member))
            {
                switch (member)
                {
                    case CodeMember:
                        code = JsonValue.TryReadText(ref json, scope, out string text) ? text : null;
                        break;
                    case TitleMember:
                        title = BilingualText.Json.TryRead(ref json, scope, out BilingualText words) ? words : null;
                        break;
                    case WeightMember:
                        weight = Weight.Json.TryRead(ref json, scope, out Weight percent) ? percent : null;
                        break;
                    case TargetMember:
                        isRefused |= !TieredTarget.Json.TryRead(ref json, scope, out target!);
                        break;
                    case OwnersMember:
                        isRefused |= !JsonValue.TryReadTexts(ref json, scope, out owners!);
                        break;
                    default:
                        MeasureDeclarations.Pass(ref json, scope, declares);
                        break;
                }
            }

            Violation? malformed = code is null ? null : CodeRules.CheckForm(code, nameof(code));
            if (!isRefused && code is not null && title is not null && weight is { } share)
            {
                if (JsonValue.TryMake(scope, indicator.Position, () => new Indicator(code, title, share, target, owners), out value))
                {
                    known = value.Facts;
                    return true;
                }
            }
            else if (malformed is not null)
            {
                scope.AddOf(indicator.Position, malformed);
            }

            bool isTargetKnown = !indicator.Has(TargetMember) || target is not null;
            known = new IndicatorFacts(
                malformed is null ? code : null,
                weight?.Value,
                isTargetKnown ? [.. target?.Measures.Select(measure => measure.Facts) ?? []] : null);
            return false;
        }

        internal override void Write(Utf8JsonWriter json, Indicator value, JsonScope scope)
        {
            json.WriteStartObject();
            MeasureDeclarations.WriteIfOutermost(json, scope, value, static indicator => indicator.Target?.Measures ?? []);
            json.WriteString(Members[CodeMember], value.Code);
            json.WritePropertyName(Members[TitleMember]);
            BilingualText.Json.Write(json, value.Title, scope);
            json.WriteNumber(Members[WeightMember], value.Weight.Value);
            if (value.Target is { } target)
            {
                json.WritePropertyName(Members[TargetMember]);
                TieredTarget.Json.Write(json, target, scope);
            }

            if (value.JointOwners.Count > 0)
                JsonValue.WriteTexts(json, Members[OwnersMember], value.JointOwners);
            json.WriteEndObject();
        }
    }
}
