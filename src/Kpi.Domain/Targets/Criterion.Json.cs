using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Targets;

/// <content>
/// As JSON: <c>{ "measure": "platform-trust", "atLeast": 65 }</c>, and <c>allOf</c>, <c>anyOf</c> and <c>not</c> of such.
/// </content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class Criterion
{
    /// <summary>How a criterion is written as JSON and read back.</summary>
    public static JsonFormat<Criterion> Json { get; } = new JsonFormat();

    /// <summary>How a criterion is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<Criterion>
    {
        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out Criterion value) =>
            CriterionReading.TryRead(ref json, scope, isWhole: true, out value);

        internal override void Write(Utf8JsonWriter json, Criterion value, JsonScope scope) => CriterionWriting.Write(json, value, scope);
    }
}
