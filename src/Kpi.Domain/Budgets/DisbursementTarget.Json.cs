using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Time;

namespace Kpi.Domain.Budgets;

/// <content>As JSON: <c>{ "title": "overall", "quarter": "Q1/2568", "rate": 32, "source": "…" }</c>.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class DisbursementTarget
{
    /// <summary>How a target is written as JSON and read back.</summary>
    public static JsonFormat<DisbursementTarget> Json { get; } = new JsonFormat();

    /// <summary>How a target is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<DisbursementTarget>
    {
        private const int TitleMember = 0, QuarterMember = 1, RateMember = 2, SourceMember = 3;

        private static readonly JsonMembers Members = new(required: 4, "title", "quarter", "rate", "source");

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out DisbursementTarget value)
        {
            value = null!;
            if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject target))
                return false;
            BilingualText? title = null;
            FiscalQuarter? quarter = null;
            Percentage? rate = null;
            string? source = null;
            while (target.Next(ref json, scope, out int member))
            {
                switch (member)
                {
                    case TitleMember:
                        title = BilingualText.Json.ReadPart(ref json, scope);
                        break;
                    case QuarterMember:
                        quarter = FiscalQuarter.Json.ReadValue(ref json, scope);
                        break;
                    case RateMember:
                        rate = Percentage.Json.ReadValue(ref json, scope);
                        break;
                    default:
                        source = JsonFormatParts.ReadText(ref json, scope);
                        break;
                }
            }

            return title is not null && quarter is { } due && rate is { } share && source is not null
                && JsonValue.TryMake(scope, target.Position, () => new DisbursementTarget(title, due, share, source), out value);
        }

        internal override void Write(Utf8JsonWriter json, DisbursementTarget value, JsonScope scope)
        {
            json.WriteStartObject();
            BilingualText.Json.Write(json, Members[TitleMember], value.Title, scope);
            FiscalQuarter.Json.Write(json, Members[QuarterMember], value.Quarter, scope);
            json.WriteNumber(Members[RateMember], value.Rate.Value);
            json.WriteString(Members[SourceMember], value.Source);
            json.WriteEndObject();
        }
    }
}
