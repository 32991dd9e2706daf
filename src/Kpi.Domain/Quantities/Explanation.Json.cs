using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Quantities;

/// <content>As JSON: <c>{ "statement": …, "parts": [ … ] }</c>, without parts where it rests on nothing further.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class Explanation
{
    /// <summary>How an explanation is written as JSON and read back.</summary>
    public static JsonFormat<Explanation> Json { get; } = new JsonFormat();

    /// <summary>How an explanation is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<Explanation>
    {
        private const int StatementMember = 0, PartsMember = 1;

        private static readonly JsonMembers Members = new(required: 1, "statement", "parts");

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out Explanation value)
        {
            value = null!;
            if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject explanation))
                return false;
            BilingualText? statement = null;
            Explanation[]? parts = [];
            while (explanation.Next(ref json, scope, out int member))
            {
                if (member == StatementMember)
                    statement = BilingualText.Json.ReadPart(ref json, scope);
                else
                    parts = Json.ReadList(ref json, scope);
            }

            if (statement is null || parts is null)
                return false;
            value = new Explanation(statement, parts);
            return true;
        }

        internal override void Write(Utf8JsonWriter json, Explanation value, JsonScope scope)
        {
            json.WriteStartObject();
            BilingualText.Json.Write(json, Members[StatementMember], value.Statement, scope);
            if (value.Parts.Count > 0)
                Json.WriteList(json, Members[PartsMember], value.Parts, scope);
            json.WriteEndObject();
        }
    }
}
