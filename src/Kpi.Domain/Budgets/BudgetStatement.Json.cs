using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Time;
using NodaTime;

namespace Kpi.Domain.Budgets;

/// <content>
/// As JSON: <c>{ "ledger": …, "asOf": "2025-03-31", "quarters": [ … ], "total": … }</c> with the ledger as it was on the
/// day, or <c>{ "title": …, "parts": [ … ], … }</c> where statements add up. Quarters and total follow.
/// </content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class BudgetStatement
{
    /// <summary>How a statement is written as JSON and read back.</summary>
    public static JsonFormat<BudgetStatement> Json { get; } = new JsonFormat();

    /// <summary>How a statement is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<BudgetStatement>
    {
        private const int LedgerMember = 0, TitleMember = 1, PartsMember = 2, AsOfMember = 3, QuartersMember = 4, TotalMember = 5;

        private static readonly JsonMembers Members = new(required: 0, "ledger", "title", "parts", "asOf", "quarters", "total");
        private static readonly BilingualText OneForm = new("ledger กับ asOf หรือ title กับ parts", "ledger with asOf, or title with parts");

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out BudgetStatement value)
        {
            value = null!;
            Utf8JsonReader start = json;
            if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject statement))
                return false;
            BudgetLedger? ledger = null;
            BilingualText? title = null;
            BudgetStatement[]? parts = null;
            LocalDate? asOf = null;
            while (statement.Next(ref json, scope, out int member))
            {
                switch (member)
                {
                    case LedgerMember:
                        ledger = BudgetLedger.Json.ReadPart(ref json, scope);
                        break;
                    case TitleMember:
                        title = BilingualText.Json.ReadPart(ref json, scope);
                        break;
                    case PartsMember:
                        parts = Json.ReadList(ref json, scope);
                        break;
                    case AsOfMember:
                        asOf = DateFormat.Instance.ReadValue(ref json, scope);
                        break;
                    default:
                        json.TrySkip();
                        break;
                }
            }

            bool isOfLedger = statement.Has(LedgerMember);
            bool hasOneForm = isOfLedger
                ? statement.Has(AsOfMember) && !statement.Has(TitleMember) && !statement.Has(PartsMember)
                : statement.Has(TitleMember) && statement.Has(PartsMember);
            if (!hasOneForm)
            {
                scope.AddAt(statement.Position, JsonRules.Part(OneForm));
                return false;
            }

            bool isMade = isOfLedger
                ? ledger is not null && asOf is { } day && JsonValue.TryMake(scope, statement.Position, () => ledger.Statement(day), out value)
                : title is not null && parts is not null && JsonValue.TryMake(scope, statement.Position, () => Combine(title, parts, nameof(parts)), out value);
            BudgetStatement made = value;
            if (isMade)
                DerivedMembers.Check(start, scope, statement, isOfLedger ? QuartersMember : AsOfMember, (derived, derivedScope) => WriteDerived(derived, made, derivedScope));
            return isMade;
        }

        internal override void Write(Utf8JsonWriter json, BudgetStatement value, JsonScope scope)
        {
            json.WriteStartObject();
            if (value._ledger is { } ledger)
            {
                BudgetLedger.Json.Write(json, Members[LedgerMember], ledger.Until(value.AsOf), scope);
            }
            else
            {
                BilingualText.Json.Write(json, Members[TitleMember], value.Title, scope);
                Json.WriteList(json, Members[PartsMember], value.Parts, scope);
            }

            WriteDerived(json, value, scope);
            json.WriteEndObject();
        }

        /// <summary>What follows from parts; of a ledger, all but the day.</summary>
        private static void WriteDerived(Utf8JsonWriter json, BudgetStatement value, JsonScope scope)
        {
            DateFormat.Instance.Write(json, Members[AsOfMember], value.AsOf, scope);
            BudgetQuarter.Json.WriteList(json, Members[QuartersMember], value.Quarters, scope);
            BudgetFigures.Json.Write(json, Members[TotalMember], value.Total, scope);
        }
    }
}
