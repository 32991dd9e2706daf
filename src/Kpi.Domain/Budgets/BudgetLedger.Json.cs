using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Budgets;

/// <content>
/// As JSON: <c>{ "title": …, "year": "FY2568", "allocated": 39115100, "plan": …, "entries": [ … ] }</c>, with the
/// <c>sourceYear</c> where it was carried over.
/// </content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class BudgetLedger
{
    /// <summary>How a ledger is written as JSON and read back: opened, and every entry posted at once.</summary>
    public static JsonFormat<BudgetLedger> Json { get; } = new JsonFormat();

    /// <summary>How a ledger is written as JSON and read back: opened, and every entry posted at once.</summary>
    public sealed class JsonFormat : JsonFormat<BudgetLedger>
    {
        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out BudgetLedger value) => LedgerReading.TryRead(ref json, scope, out value);

        internal override void Write(Utf8JsonWriter json, BudgetLedger value, JsonScope scope) => LedgerReading.Write(json, value, scope);
    }
}
