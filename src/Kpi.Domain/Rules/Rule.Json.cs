using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Rules;

/// <content>As JSON: its id, <c>"KPI3001"</c>.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class Rule
{
    /// <summary>How a rule is written as JSON and read back: the very rule of the catalogue.</summary>
    public static JsonFormat<Rule> Json { get; } = new JsonFormat();

    /// <summary>How a rule is written as JSON and read back: the very rule of the catalogue.</summary>
    public sealed class JsonFormat : JsonFormat<Rule>
    {
        private static readonly BilingualText Expected = new("รหัสของกฎ เช่น \"KPI3001\"", "the id of a rule, such as \"KPI3001\"");

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out Rule value)
        {
            string? id = json.TokenType == JsonTokenType.String ? JsonText.TryGet(ref json) : null;
            value = RuleCatalogue.All.FirstOrDefault(rule => rule.Id == id)!;
            if (value is not null)
                return true;
            JsonValue.Refuse(ref json, scope, Expected);
            return false;
        }

        internal override void Write(Utf8JsonWriter json, Rule value, JsonScope scope) => json.WriteStringValue(value.Id);
    }
}
