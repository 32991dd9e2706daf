using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Rules;

/// <content>As JSON: one text where both languages have the same, <c>{ "th": …, "en": … }</c> otherwise.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class BilingualText
{
    /// <summary>How a text is written as JSON and read back.</summary>
    public static JsonFormat<BilingualText> Json { get; } = new JsonFormat();

    /// <summary>How a text is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<BilingualText>
    {
        private static readonly JsonMembers Members = new(required: 2, "th", "en");

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out BilingualText value)
        {
            value = Nothing;
            if (json.TokenType != JsonTokenType.StartObject)
            {
                if (!JsonValue.TryReadText(ref json, scope, out string both))
                    return false;
                value = both;
                return true;
            }

            JsonObject.TryBegin(ref json, scope, Members, out JsonObject texts);
            string? thai = null, english = null;
            while (texts.Next(ref json, scope, out int member))
            {
                if (JsonValue.TryReadText(ref json, scope, out string text))
                    (thai, english) = member == 0 ? (text, english) : (thai, text);
            }

            if (thai is null || english is null)
                return false;
            value = new BilingualText(thai, english);
            return true;
        }

        internal override void Write(Utf8JsonWriter json, BilingualText value, JsonScope scope)
        {
            if (value.Thai == value.English)
            {
                json.WriteStringValue(value.English);
                return;
            }

            json.WriteStartObject();
            json.WriteString(Members[0], value.Thai);
            json.WriteString(Members[1], value.English);
            json.WriteEndObject();
        }
    }
}
