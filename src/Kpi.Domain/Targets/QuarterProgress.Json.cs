using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Time;

namespace Kpi.Domain.Targets;

/// <content>
/// As JSON: <c>{ "quarter": "Q1/2568", "plan": …, "actual": …, "plannedStanding": 10, "actualStanding": 12, "status": "onTrack" }</c>
/// with the whole series, from which standings and status follow.
/// </content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class QuarterProgress
{
    /// <summary>How it is written as JSON and read back.</summary>
    public static JsonFormat<QuarterProgress> Json { get; } = new JsonFormat();

    /// <summary>How it is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<QuarterProgress>
    {
        private const int QuarterMember = 0, FirstOfProgress = 1, MeasuresMember = 4, FirstDerived = 5;
        private const int PlannedMember = 5, ActualMember = 6, StatusMember = 7;

        private static readonly JsonMembers Members = new(
            required: 2, ["quarter", .. ProgressReading.Names, MeasureDeclarations.Member, "plannedStanding", "actualStanding", "status"]);

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out QuarterProgress value)
        {
            value = null!;
            Utf8JsonReader start = json, quarterAt = default;
            bool declares = MeasureDeclarations.TryReadAhead(json, scope);
            if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject members))
                return false;
            FiscalQuarter? quarter = null;
            var reading = new ProgressReading();
            while (members.Next(ref json, scope, out int member))
            {
                switch (member)
                {
                    case QuarterMember:
                        quarterAt = json;
                        quarter = FiscalQuarter.Json.ReadValue(ref json, scope);
                        break;
                    case < MeasuresMember:
                        reading.Take(ref json, scope, member - FirstOfProgress);
                        break;
                    case MeasuresMember:
                        MeasureDeclarations.Pass(ref json, scope, declares);
                        break;
                    default:
                        json.TrySkip();
                        break;
                }
            }

            if (!reading.TryMake(scope, members.Position, out QuarterlyProgress progress) || quarter is not { } which)
                return false;
            if (which.Year != progress.Plan.Year)
            {
                scope.Add(ref quarterAt, JsonRules.Unexpected(ref quarterAt, QuarterOf(progress.Plan.Year)));
                return false;
            }

            QuarterProgress made = progress[which.Number];
            DerivedMembers.Check(start, scope, members, FirstDerived, (derived, _) => WriteDerived(derived, made));
            value = made;
            return true;
        }

        internal override void Write(Utf8JsonWriter json, QuarterProgress value, JsonScope scope)
        {
            json.WriteStartObject();
            MeasureDeclarations.WriteIfOutermost(json, scope, value, static progress => [progress._measure]);
            FiscalQuarter.Json.Write(json, Members[QuarterMember], value.Quarter, scope);
            ProgressReading.WriteMembers(json, value._progress, scope);
            WriteDerived(json, value);
            json.WriteEndObject();
        }

        private static void WriteDerived(Utf8JsonWriter json, QuarterProgress value)
        {
            if (value.PlannedStanding is { } planned)
                json.WriteNumber(Members[PlannedMember], planned);
            if (value.ActualStanding is { } reached)
                json.WriteNumber(Members[ActualMember], reached);
            NameFormat<TrackStatus>.Instance.Write(json, Members[StatusMember], value.Status, new JsonScope());
        }

        private static BilingualText QuarterOf(FiscalYear year) => new($"ไตรมาสของ {year} ซึ่งเป็นปีของแผน", $"a quarter of {year}, the year of the plan,");
    }
}
