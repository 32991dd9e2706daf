using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Targets;

/// <content>As JSON: <c>{ "measure": …, "value": 77.53, "asOf": "2025-08-22" }</c>; what was computed has its parts, too.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class Observation
{
    /// <summary>How an observation is written as JSON and read back.</summary>
    public static JsonFormat<Observation> Json { get; } = new JsonFormat();

    /// <summary>How an observation is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<Observation>
    {
        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out Observation value)
        {
            value = null!;
            if (!JsonObject.TryBegin(ref json, scope, ObservationReading.Members, out JsonObject members))
                return false;
            var reading = new ObservationReading();
            while (members.Next(ref json, scope, out int member))
                reading.Take(ref json, scope, member);
            return members.IsWhole && reading.TryMake(scope, members.Position, out value);
        }

        internal override void Write(Utf8JsonWriter json, Observation value, JsonScope scope)
        {
            json.WriteStartObject();
            ObservationReading.WriteMembers(json, value, scope);
            json.WriteEndObject();
        }
    }
}
