using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Scorecards;

/// <content>As JSON: <c>{ "name": …, "lowerBound": 80 }</c>.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class Level
{
    /// <summary>How it is written as JSON and read back.</summary>
    public static JsonFormat<Level> Json { get; } = new JsonFormat();

    /// <summary>How it is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<Level>
    {
        private const int NameMember = 0, LowerBoundMember = 1;

        private static readonly JsonMembers Members = new(required: 2, "name", "lowerBound");

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out Level value)
        {
            value = null!;
            if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject members))
                return false;
            BilingualText? name = null;
            Score? lowerBound = null;
            while (members.Next(ref json, scope, out int member))
            {
                switch (member)
                {
                    case NameMember:
                        name = BilingualText.Json.TryRead(ref json, scope, out BilingualText nameRead) ? nameRead : null;
                        break;
                    default:
                        lowerBound = Score.Json.TryRead(ref json, scope, out Score lowerBoundRead) ? lowerBoundRead : null;
                        break;
                }
            }

            return name is { } nameKnown && lowerBound is { } lowerBoundKnown
                && JsonValue.TryMake(scope, members.Position, () => new Level(nameKnown, lowerBoundKnown), out value);
        }

        internal override void Write(Utf8JsonWriter json, Level value, JsonScope scope)
        {
            json.WriteStartObject();
            json.WritePropertyName(Members[NameMember]);
            BilingualText.Json.Write(json, value.Name, scope);
            json.WriteNumber(Members[LowerBoundMember], value.LowerBound.Value);
            json.WriteEndObject();
        }
    }
}
