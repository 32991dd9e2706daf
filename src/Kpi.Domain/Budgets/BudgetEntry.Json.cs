using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Time;
using NodaTime;

namespace Kpi.Domain.Budgets;

/// <content>
/// As JSON: <c>{ "kind": "commitment", "date": "2024-11-05", "reference": "PO-001", "amount": 24728500 }</c>; a revision of
/// the plan has its plan, from which the amount follows.
/// </content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class BudgetEntry
{
    /// <summary>How an entry is written as JSON and read back.</summary>
    public static JsonFormat<BudgetEntry> Json { get; } = new JsonFormat();

    /// <summary>How an entry is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<BudgetEntry>
    {
        private const int KindMember = 0, DateMember = 1, ReferenceMember = 2, PlanMember = 3, AmountMember = 4;

        private static readonly JsonMembers Members = new(required: 3, "kind", "date", "reference", "plan", "amount");

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out BudgetEntry value)
        {
            value = null!;
            Utf8JsonReader start = json;
            if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject entry))
                return false;
            BudgetEntryKind? kind = null;
            LocalDate? date = null;
            string? reference = null;
            SpendingPlan? plan = null;
            Baht? amount = null;
            while (entry.Next(ref json, scope, out int member))
            {
                switch (member)
                {
                    case KindMember:
                        kind = NameFormat<BudgetEntryKind>.Instance.ReadValue(ref json, scope);
                        break;
                    case DateMember:
                        date = DateFormat.Instance.ReadValue(ref json, scope);
                        break;
                    case ReferenceMember:
                        reference = JsonFormatParts.ReadText(ref json, scope);
                        break;
                    case PlanMember:
                        plan = SpendingPlan.Json.ReadPart(ref json, scope);
                        break;
                    default:
                        amount = Baht.Json.ReadValue(ref json, scope);
                        break;
                }
            }

            bool isRevision = kind == BudgetEntryKind.PlanRevision;
            int needed = isRevision ? PlanMember : AmountMember;
            if (kind is not null && !entry.Has(needed))
                scope.AddAt(entry.Position, JsonRules.MissingMember(Members[needed].ToString()));
            if (kind is not null && !isRevision && entry.Has(PlanMember))
                scope.AddAt(entry.Position, JsonRules.UnknownMember(Members[PlanMember].ToString()));
            if (kind is not { } what || date is not { } day || reference is null || (isRevision ? plan is null : amount is null))
                return false;
            bool isMade = JsonValue.TryMake(
                scope, entry.Position, () => isRevision ? RevisePlan(day, reference, plan!) : new BudgetEntry(what, day, reference, amount!.Value), out value);
            BudgetEntry made = value;
            if (isMade && isRevision)
                DerivedMembers.Check(start, scope, entry, AmountMember, (derived, _) => derived.WriteNumber(Members[AmountMember], made.Amount.Amount));
            return isMade;
        }

        internal override void Write(Utf8JsonWriter json, BudgetEntry value, JsonScope scope)
        {
            json.WriteStartObject();
            NameFormat<BudgetEntryKind>.Instance.Write(json, Members[KindMember], value.Kind, scope);
            DateFormat.Instance.Write(json, Members[DateMember], value.Date, scope);
            json.WriteString(Members[ReferenceMember], value.Reference);
            if (value.Plan is { } plan)
                SpendingPlan.Json.Write(json, Members[PlanMember], plan, scope);
            else
                json.WriteNumber(Members[AmountMember], value.Amount.Amount);
            json.WriteEndObject();
        }
    }
}
