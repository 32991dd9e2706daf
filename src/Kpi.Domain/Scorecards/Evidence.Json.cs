using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Scorecards;

/// <content>
/// As JSON: an observation, <c>{ "measure": …, "value": 77.53 }</c>, an awarded score,
/// <c>{ "indicator": "2.2", "awarded": 94.13, "raw": 453.53 }</c>, or a pending one, <c>{ "indicator": "1.6", "assumed": 100 }</c>.
/// </content>
[JsonConverter(typeof(JsonFormat))]
public abstract partial class Evidence
{
    /// <summary>How evidence is written as JSON and read back.</summary>
    public static JsonFormat<Evidence> Json { get; } = new JsonFormat();

    /// <summary>How evidence is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<Evidence>
    {
        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out Evidence value) => EvidenceReading.TryRead(ref json, scope, out value);

        internal override void Write(Utf8JsonWriter json, Evidence value, JsonScope scope) => EvidenceReading.Write(json, value, scope);
    }
}
