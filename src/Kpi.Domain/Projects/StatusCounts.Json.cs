using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Projects;

/// <content>As JSON: <c>{ "met": 2, "pending": 1, "total": 3 }</c>; statuses of none are left out, and the total follows.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class StatusCounts
{
    private StatusCounts(int[] counts)
    {
        long total = counts.Sum(count => (long)count);
        if (total > int.MaxValue)
            throw new OverflowException($"{CanonicalNumber.Of(total)} indicators are more than can be counted.");
        _counts = counts;
    }

    /// <summary>How counts are written as JSON and read back.</summary>
    public static JsonFormat<StatusCounts> Json { get; } = new JsonFormat();

    /// <summary>How counts are written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<StatusCounts>
    {
        private const int TotalMember = 5;

        private static readonly JsonMembers Members = new(required: 0, "met", "below", "notDue", "pending", "missing", "total");
        private static readonly BilingualText FromZero = new("จำนวนเต็มตั้งแต่ 0", "a whole number from 0");

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out StatusCounts value)
        {
            value = null!;
            Utf8JsonReader start = json;
            if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject members))
                return false;
            int[] counts = new int[TotalMember];
            bool isRefused = false;
            while (members.Next(ref json, scope, out int member))
            {
                if (member == TotalMember)
                    json.TrySkip();
                else
                    isRefused |= !TryReadCount(ref json, scope, out counts[(int)ProjectText.StatusesInOrder[member]]);
            }

            if (isRefused || !JsonValue.TryMake(scope, members.Position, () => new StatusCounts(counts), out value))
                return false;
            int total = value.Total;
            DerivedMembers.Check(start, scope, members, TotalMember, (derived, _) => derived.WriteNumber(Members[TotalMember], total));
            return true;
        }

        internal override void Write(Utf8JsonWriter json, StatusCounts value, JsonScope scope)
        {
            json.WriteStartObject();
            for (int member = 0; member < TotalMember; member++)
            {
                if (value[ProjectText.StatusesInOrder[member]] is var count and > 0)
                    json.WriteNumber(Members[member], count);
            }

            json.WriteNumber(Members[TotalMember], value.Total);
            json.WriteEndObject();
        }

        private static bool TryReadCount(ref Utf8JsonReader json, JsonScope scope, out int count)
        {
            count = 0;
            if (json.TokenType == JsonTokenType.Number && json.TryGetInt32(out count) && count >= 0)
                return true;
            JsonValue.Refuse(ref json, scope, FromZero);
            return false;
        }
    }
}
