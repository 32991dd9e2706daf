using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Time;

namespace Kpi.Domain.Targets;

/// <content>
/// As JSON: <c>{ "measure": …, "quarter": "Q1/2568", "value": 2000 }</c>, with <c>words</c> where they stand instead of a
/// figure, or neither where it holds nothing.
/// </content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class QuarterEntry
{
    /// <summary>How an entry is written as JSON and read back.</summary>
    public static JsonFormat<QuarterEntry> Json { get; } = new JsonFormat();

    /// <summary>How an entry is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<QuarterEntry>
    {
        private const int MeasureMember = 0, QuarterMember = 1, ValueMember = 2, WordsMember = 3;

        private static readonly JsonMembers Members = new(required: 2, "measure", "quarter", "value", "words");
        private static readonly BilingualText OneOfTwo = new("value หรือ words อย่างใดอย่างหนึ่ง", "value or words, not both");

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out QuarterEntry value)
        {
            value = null!;
            if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject entry))
                return false;
            Measure? measure = null;
            FiscalQuarter? quarter = null;
            string? words = null;
            Utf8JsonReader valueAt = default;
            bool hasValue = false;
            while (entry.Next(ref json, scope, out int member))
            {
                switch (member)
                {
                    case MeasureMember:
                        measure = QuarterFigure.ReadMeasure(ref json, scope);
                        break;
                    case QuarterMember:
                        quarter = FiscalQuarter.Json.ReadValue(ref json, scope);
                        break;
                    case ValueMember:
                        // Whether it fits is known when the measure is, which may stand behind it.
                        hasValue = true;
                        valueAt = json;
                        json.TrySkip();
                        break;
                    default:
                        words = JsonFormatParts.ReadText(ref json, scope);
                        break;
                }
            }

            if (measure is null || quarter is not { } which)
                return false;
            decimal figure = 0m;
            if (hasValue && !QuarterFigure.TryRead(ref valueAt, scope, measure, out figure))
                return false;
            value = new QuarterEntry(measure, which, hasValue ? figure : null, words);
            if (!hasValue || words is null)
                return true;
            scope.AddAt(entry.Position, JsonRules.Part(OneOfTwo));
            return false;
        }

        internal override void Write(Utf8JsonWriter json, QuarterEntry value, JsonScope scope)
        {
            json.WriteStartObject();
            json.WritePropertyName(Members[MeasureMember]);
            MeasureDeclarations.Write(json, scope, value._measure);
            FiscalQuarter.Json.Write(json, Members[QuarterMember], value.Quarter, scope);
            if (value.Value is { } figure)
                json.WriteNumber(Members[ValueMember], figure);
            if (value.Words is { } words)
                json.WriteString(Members[WordsMember], words);
            json.WriteEndObject();
        }
    }
}
