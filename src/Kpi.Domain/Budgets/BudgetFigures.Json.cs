using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Budgets;

/// <content>
/// As JSON, in baht: <c>{ "planned": 10, "allocated": 20, "disbursed": 5, "committed": 6, "spent": 11, "available": 9 }</c>;
/// the last two follow.
/// </content>
[JsonConverter(typeof(JsonFormat))]
public readonly partial record struct BudgetFigures
{
    /// <summary>How figures are written as JSON and read back.</summary>
    public static JsonFormat<BudgetFigures> Json { get; } = new JsonFormat();

    /// <summary>How figures are written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<BudgetFigures>
    {
        private const int FirstDerived = 4, SpentMember = 4, AvailableMember = 5;

        private static readonly JsonMembers Members = new(required: FirstDerived, "planned", "allocated", "disbursed", "committed", "spent", "available");

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out BudgetFigures value)
        {
            value = default;
            Utf8JsonReader start = json;
            if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject figures))
                return false;
            var amounts = new Baht?[FirstDerived];
            while (figures.Next(ref json, scope, out int member))
            {
                if (member < FirstDerived)
                    amounts[member] = Baht.Json.ReadValue(ref json, scope);
                else
                    json.TrySkip();
            }

            if (amounts is not [{ } planned, { } allocated, { } disbursed, { } committed])
                return false;
            value = new BudgetFigures(planned, allocated, disbursed, committed);
            BudgetFigures read = value;
            DerivedMembers.Check(start, scope, figures, FirstDerived, (derived, _) => WriteDerived(derived, read));
            return true;
        }

        internal override void Write(Utf8JsonWriter json, BudgetFigures value, JsonScope scope)
        {
            json.WriteStartObject();
            Baht[] amounts = [value.Planned, value.Allocated, value.Disbursed, value.Committed];
            for (int member = 0; member < amounts.Length; member++)
                json.WriteNumber(Members[member], amounts[member].Amount);
            WriteDerived(json, value);
            json.WriteEndObject();
        }

        private static void WriteDerived(Utf8JsonWriter json, BudgetFigures value)
        {
            WriteIfHeld(json, SpentMember, () => value.Spent);
            WriteIfHeld(json, AvailableMember, () => value.Available);
        }

        // Figures of budgets side by side can each be held where their sum cannot.
        private static void WriteIfHeld(Utf8JsonWriter json, int member, Func<Baht> follow)
        {
            Baht amount;
            try
            {
                amount = follow();
            }
            catch (OverflowException)
            {
                return;
            }

            json.WriteNumber(Members[member], amount.Amount);
        }
    }
}
