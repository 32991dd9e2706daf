using System.Text.Json;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Scorecards;

/// <summary>A datum with its source as JSON: <c>{ "value": …, "source": "…" }</c>, with <c>"isAssumption": true</c> where it is.</summary>
internal sealed class SourcedFormat<T>(JsonFormat<T> format) : JsonFormat<Sourced<T>>
    where T : notnull
{
    private const int Value = 0, Source = 1, IsAssumption = 2;

    private static readonly JsonMembers Members = new(required: 2, "value", "source", "isAssumption");

    internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out Sourced<T> value)
    {
        value = null!;
        if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject sourced))
            return false;
        T datum = default!;
        bool isRead = false;
        string? source = null;
        bool isAssumption = false;
        while (sourced.Next(ref json, scope, out int member))
        {
            switch (member)
            {
                case Value:
                    isRead = format.TryRead(ref json, scope, out datum);
                    break;
                case Source:
                    source = JsonValue.TryReadText(ref json, scope, out string text) ? text : null;
                    break;
                default:
                    JsonValue.TryReadFlag(ref json, scope, out isAssumption);
                    break;
            }
        }

        if (!isRead || source is null)
            return false;
        value = new Sourced<T>(datum, source, isAssumption);
        return true;
    }

    internal override void Write(Utf8JsonWriter json, Sourced<T> value, JsonScope scope)
    {
        json.WriteStartObject();
        json.WritePropertyName(Members[Value]);
        format.Write(json, value.Value, scope);
        json.WriteString(Members[Source], value.Source);
        if (value.IsAssumption)
            json.WriteBoolean(Members[IsAssumption], true);
        json.WriteEndObject();
    }
}
