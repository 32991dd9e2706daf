using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Scorecards;

/// <content>As JSON: <c>{ "basic": 50, "standard": 75, "advanced": 100 }</c>.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class TierPoints
{
    /// <summary>How it is written as JSON and read back.</summary>
    public static JsonFormat<TierPoints> Json { get; } = new JsonFormat();

    /// <summary>How it is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<TierPoints>
    {
        private const int BasicMember = 0, StandardMember = 1, AdvancedMember = 2;

        private static readonly JsonMembers Members = new(required: 3, "basic", "standard", "advanced");

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out TierPoints value)
        {
            value = null!;
            if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject members))
                return false;
            Score? basic = null;
            Score? standard = null;
            Score? advanced = null;
            while (members.Next(ref json, scope, out int member))
            {
                switch (member)
                {
                    case BasicMember:
                        basic = Score.Json.TryRead(ref json, scope, out Score basicRead) ? basicRead : null;
                        break;
                    case StandardMember:
                        standard = Score.Json.TryRead(ref json, scope, out Score standardRead) ? standardRead : null;
                        break;
                    default:
                        advanced = Score.Json.TryRead(ref json, scope, out Score advancedRead) ? advancedRead : null;
                        break;
                }
            }

            return basic is { } basicKnown && standard is { } standardKnown && advanced is { } advancedKnown
                && JsonValue.TryMake(scope, members.Position, () => new TierPoints(basicKnown, standardKnown, advancedKnown), out value);
        }

        internal override void Write(Utf8JsonWriter json, TierPoints value, JsonScope scope)
        {
            json.WriteStartObject();
            json.WriteNumber(Members[BasicMember], value.Basic.Value);
            json.WriteNumber(Members[StandardMember], value.Standard.Value);
            json.WriteNumber(Members[AdvancedMember], value.Advanced.Value);
            json.WriteEndObject();
        }
    }
}
