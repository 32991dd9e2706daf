using System.Text.Json;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Projects;

/// <summary>Recipients as JSON: a list of their names, <c>["budgetBureau", "opdc"]</c>, empty for none. Undefined ones are refused. Immutable.</summary>
public sealed class ReportRecipientsFormat : JsonFormat<ReportRecipients>
{
    private static readonly (ReportRecipients Recipient, JsonEncodedText Name)[] Names =
        [(ReportRecipients.BudgetBureau, JsonEncodedText.Encode("budgetBureau")), (ReportRecipients.Opdc, JsonEncodedText.Encode("opdc"))];

    private static readonly BilingualText Expected = new("budgetBureau หรือ opdc ชื่อละครั้งเดียว", "budgetBureau or opdc, each once,");

    /// <summary>The format of recipients.</summary>
    public ReportRecipientsFormat()
    {
    }

    internal static ReportRecipientsFormat Instance { get; } = new();

    internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out ReportRecipients value)
    {
        value = ReportRecipients.None;
        if (!JsonValue.TryBeginList(ref json, scope))
            return false;
        bool isWhole = true;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            ReportRecipients recipient = Find(ref json);
            if (recipient == ReportRecipients.None || (value & recipient) != 0)
            {
                isWhole = false;
                JsonValue.Refuse(ref json, scope, Expected);
            }

            value |= recipient;
        }

        return isWhole;
    }

    internal override void Write(Utf8JsonWriter json, ReportRecipients value, JsonScope scope)
    {
        if ((value & ~(ReportRecipients.BudgetBureau | ReportRecipients.Opdc)) != 0)
            throw new JsonException($"{value} are no recipients that have names.");
        json.WriteStartArray();
        foreach ((ReportRecipients recipient, JsonEncodedText name) in Names)
        {
            if ((value & recipient) != 0)
                json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }

    private static ReportRecipients Find(ref Utf8JsonReader json)
    {
        string? text = json.TokenType == JsonTokenType.String ? JsonText.TryGet(ref json) : null;
        return Array.Find(Names, named => named.Name.ToString() == text).Recipient;
    }
}
