using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Rules;

/// <content>
/// As JSON: <c>{ "rule": "KPI3012", "parameter": "code", "values": ["1."], "message": … }</c>, with the <c>item</c> of a
/// list; the message follows from rule and values.
/// </content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class Violation
{
    /// <summary>How a violation is written as JSON and read back.</summary>
    public static JsonFormat<Violation> Json { get; } = new JsonFormat();

    /// <summary>How a violation is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<Violation>
    {
        private const int RuleMember = 0, ParameterMember = 1, ValuesMember = 2, ItemMember = 3, MessageMember = 4;

        private static readonly JsonMembers Members = new(required: 3, "rule", "parameter", "values", "item", "message");
        private static readonly BilingualText FromZero = new("จำนวนเต็มตั้งแต่ 0", "a whole number from 0");

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out Violation value)
        {
            value = null!;
            Utf8JsonReader start = json, valuesAt = default;
            if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject violation))
                return false;
            Rule? rule = null;
            string? parameter = null;
            BilingualText[]? values = null;
            int? item = null;
            bool isRefused = false;
            while (violation.Next(ref json, scope, out int member))
            {
                switch (member)
                {
                    case RuleMember:
                        rule = Rule.Json.ReadPart(ref json, scope);
                        break;
                    case ParameterMember:
                        parameter = JsonFormatParts.ReadText(ref json, scope);
                        break;
                    case ValuesMember:
                        valuesAt = json;
                        values = ReadValues(ref json, scope);
                        break;
                    case ItemMember:
                        item = ReadItem(ref json, scope);
                        isRefused |= item is null;
                        break;
                    default:
                        json.TrySkip();
                        break;
                }
            }

            if (rule is null || values is null)
                return false;
            if (values.Length != rule.PlacesInMessage)
            {
                scope.Add(ref valuesAt, JsonRules.Unexpected(ref valuesAt, PlacesOf(rule)));
                return false;
            }

            if (parameter is null || isRefused)
                return false;
            Violation made = new(rule, parameter, item, values);
            DerivedMembers.Check(start, scope, violation, MessageMember, (derived, derivedScope) => WriteMessage(derived, made, derivedScope));
            value = made;
            return true;
        }

        internal override void Write(Utf8JsonWriter json, Violation value, JsonScope scope)
        {
            json.WriteStartObject();
            Rule.Json.Write(json, Members[RuleMember], value.Rule, scope);
            json.WriteString(Members[ParameterMember], value.ParameterName);
            if (value.ItemIndex is { } item)
                json.WriteNumber(Members[ItemMember], item);
            BilingualText.Json.WriteList(json, Members[ValuesMember], value.Values, scope);
            WriteMessage(json, value, scope);
            json.WriteEndObject();
        }

        private static void WriteMessage(Utf8JsonWriter json, Violation value, JsonScope scope) =>
            BilingualText.Json.Write(json, Members[MessageMember], new BilingualText(value.Describe(Language.Thai), value.Describe(Language.English)), scope);

        // A value that a message quotes can be empty, which may be the very mistake.
        private static BilingualText[]? ReadValues(ref Utf8JsonReader json, JsonScope scope)
        {
            if (!JsonValue.TryBeginList(ref json, scope))
                return null;
            var values = new List<BilingualText>();
            bool isWhole = true;
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                string? quoted = json.TokenType == JsonTokenType.String ? JsonText.TryGet(ref json) : null;
                BilingualText? value = quoted is null ? BilingualText.Json.ReadPart(ref json, scope) : BilingualText.Quote(quoted);
                isWhole &= value is not null;
                values.Add(value ?? BilingualText.Nothing);
            }

            return isWhole ? [.. values] : null;
        }

        private static int? ReadItem(ref Utf8JsonReader json, JsonScope scope)
        {
            if (json.TokenType == JsonTokenType.Number && json.TryGetInt32(out int item) && item >= 0)
                return item;
            JsonValue.Refuse(ref json, scope, FromZero);
            return null;
        }

        private static BilingualText PlacesOf(Rule rule)
        {
            string places = CanonicalNumber.Of(rule.PlacesInMessage);
            return new($"รายการ {places} ค่าของข้อความของ {rule.Id}", $"a list of the {places} values of the message of {rule.Id}");
        }
    }
}
