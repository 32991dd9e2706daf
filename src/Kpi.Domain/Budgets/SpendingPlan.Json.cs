using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Budgets;

/// <content>As JSON: <c>{ "first": 10, "second": 20, "third": 30, "fourth": 40 }</c>, in baht.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class SpendingPlan
{
    /// <summary>How a plan is written as JSON and read back.</summary>
    public static JsonFormat<SpendingPlan> Json { get; } = new JsonFormat();

    /// <summary>How a plan is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<SpendingPlan>
    {
        private static readonly string[] Names = ["first", "second", "third", "fourth"];
        private static readonly JsonMembers Members = new(required: Names.Length, Names);

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out SpendingPlan value)
        {
            value = null!;
            if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject plan))
                return false;
            var quarters = new Baht[Names.Length];
            int isRead = 0;
            while (plan.Next(ref json, scope, out int quarter))
            {
                if (Baht.Json.TryRead(ref json, scope, out Baht amount) && JsonValue.TryMake(scope, plan.Position, () => Checked(amount, Names[quarter]), out quarters[quarter]))
                    isRead++;
            }

            if (isRead < Names.Length)
                return false;
            value = new SpendingPlan(quarters[0], quarters[1], quarters[2], quarters[3]);
            return true;
        }

        internal override void Write(Utf8JsonWriter json, SpendingPlan value, JsonScope scope)
        {
            json.WriteStartObject();
            for (int quarter = 0; quarter < Names.Length; quarter++)
                json.WriteNumber(Members[quarter], value._quarters[quarter].Amount);
            json.WriteEndObject();
        }
    }
}
