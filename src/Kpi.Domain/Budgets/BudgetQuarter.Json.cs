using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Time;

namespace Kpi.Domain.Budgets;

/// <content>As JSON: <c>{ "quarter": "Q1/2568", "figures": …, "cumulative": … }</c>; in a first quarter the two are the same.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class BudgetQuarter
{
    /// <summary>How a quarter is written as JSON and read back.</summary>
    public static JsonFormat<BudgetQuarter> Json { get; } = new JsonFormat();

    /// <summary>How a quarter is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<BudgetQuarter>
    {
        private const int QuarterMember = 0, FiguresMember = 1, CumulativeMember = 2;

        private static readonly JsonMembers Members = new(required: 3, "quarter", "figures", "cumulative");

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out BudgetQuarter value)
        {
            value = null!;
            Utf8JsonReader start = json;
            if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject members))
                return false;
            FiscalQuarter? quarter = null;
            BudgetFigures? figures = null, cumulative = null;
            while (members.Next(ref json, scope, out int member))
            {
                switch (member)
                {
                    case QuarterMember:
                        quarter = FiscalQuarter.Json.ReadValue(ref json, scope);
                        break;
                    case FiguresMember:
                        figures = BudgetFigures.Json.ReadValue(ref json, scope);
                        break;
                    default:
                        cumulative = BudgetFigures.Json.ReadValue(ref json, scope);
                        break;
                }
            }

            if (quarter is not { } which || figures is not { } alone || cumulative is not { } until)
                return false;
            if (which.Number == 1)
                DerivedMembers.Check(start, scope, members, CumulativeMember, (derived, _) => BudgetFigures.Json.Write(derived, Members[CumulativeMember], alone, scope));
            value = new BudgetQuarter(which, alone, until);
            return true;
        }

        internal override void Write(Utf8JsonWriter json, BudgetQuarter value, JsonScope scope)
        {
            json.WriteStartObject();
            FiscalQuarter.Json.Write(json, Members[QuarterMember], value.Quarter, scope);
            BudgetFigures.Json.Write(json, Members[FiguresMember], value.Figures, scope);
            BudgetFigures.Json.Write(json, Members[CumulativeMember], value.Cumulative, scope);
            json.WriteEndObject();
        }
    }
}
