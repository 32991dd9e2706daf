using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Quantities;

/// <content>As JSON: <c>{ "lower": 0, "upper": 100 }</c>, with <c>"includesUpper": false</c> where a bound does not belong.</content>
[JsonConverter(typeof(JsonFormat))]
public readonly partial record struct DecimalInterval
{
    /// <summary>How an interval is written as JSON and read back.</summary>
    public static JsonFormat<DecimalInterval> Json { get; } = new JsonFormat();

    /// <summary>How an interval is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<DecimalInterval>
    {
        private const int Lower = 0, Upper = 1, IncludesLower = 2, IncludesUpper = 3;

        private static readonly JsonMembers Members = new(required: 2, "lower", "upper", "includesLower", "includesUpper");

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out DecimalInterval value)
        {
            value = default;
            if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject interval))
                return false;
            decimal? lower = null, upper = null;
            bool includesLower = true, includesUpper = true;
            while (interval.Next(ref json, scope, out int member))
            {
                switch (member)
                {
                    case Lower:
                        lower = JsonValue.TryReadNumber(ref json, scope, out decimal from) ? from : null;
                        break;
                    case Upper:
                        upper = JsonValue.TryReadNumber(ref json, scope, out decimal to) ? to : null;
                        break;
                    case IncludesLower:
                        JsonValue.TryReadFlag(ref json, scope, out includesLower);
                        break;
                    default:
                        JsonValue.TryReadFlag(ref json, scope, out includesUpper);
                        break;
                }
            }

            return lower is { } first
                && upper is { } last
                && JsonValue.TryMake(scope, interval.Position, () => Of(first, last, includesLower, includesUpper), out value);
        }

        internal override void Write(Utf8JsonWriter json, DecimalInterval value, JsonScope scope)
        {
            json.WriteStartObject();
            json.WriteNumber(Members[Lower], value.Lower);
            json.WriteNumber(Members[Upper], value.Upper);
            if (!value.IncludesLower)
                json.WriteBoolean(Members[IncludesLower], false);
            if (!value.IncludesUpper)
                json.WriteBoolean(Members[IncludesUpper], false);
            json.WriteEndObject();
        }
    }
}
