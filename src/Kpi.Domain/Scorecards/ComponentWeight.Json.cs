using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Scorecards;

/// <content>As JSON: <c>{ "code": "1", "weight": 70 }</c>.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class ComponentWeight
{
    /// <summary>How it is written as JSON and read back.</summary>
    public static JsonFormat<ComponentWeight> Json { get; } = new JsonFormat();

    /// <summary>How it is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<ComponentWeight>
    {
        private const int CodeMember = 0, WeightMember = 1;

        private static readonly JsonMembers Members = new(required: 2, "code", "weight");

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out ComponentWeight value)
        {
            value = null!;
            if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject members))
                return false;
            string? code = null;
            Weight? weight = null;
            while (members.Next(ref json, scope, out int member))
            {
                switch (member)
                {
                    case CodeMember:
                        code = JsonValue.TryReadText(ref json, scope, out string codeRead) ? codeRead : null;
                        break;
                    default:
                        weight = Weight.Json.TryRead(ref json, scope, out Weight weightRead) ? weightRead : null;
                        break;
                }
            }

            return code is { } codeKnown && weight is { } weightKnown
                && JsonValue.TryMake(scope, members.Position, () => new ComponentWeight(codeKnown, weightKnown), out value);
        }

        internal override void Write(Utf8JsonWriter json, ComponentWeight value, JsonScope scope)
        {
            json.WriteStartObject();
            json.WriteString(Members[CodeMember], value.Code);
            json.WriteNumber(Members[WeightMember], value.Weight.Value);
            json.WriteEndObject();
        }
    }
}
