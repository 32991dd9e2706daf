using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Targets;
using Kpi.Domain.Time;
using NodaTime;

namespace Kpi.Domain.Projects;

/// <content>As JSON: <c>{ "indicator": …, "year": "FY2568", "asOf": "2025-03-31", "status": "met" }</c>; the status follows.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class IndicatorStanding
{
    /// <summary>How a standing is written as JSON and read back.</summary>
    public static JsonFormat<IndicatorStanding> Json { get; } = new JsonFormat();

    /// <summary>How a standing is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<IndicatorStanding>
    {
        private const int IndicatorMember = 0, YearMember = 1, AsOfMember = 2, MeasuresMember = 3, StatusMember = 4;

        private static readonly JsonMembers Members = new(required: 3, "indicator", "year", "asOf", MeasureDeclarations.Member, "status");
        private static readonly BilingualText OfPlans = new("ปีของแผนของตัวชี้วัด", "the year of the indicator's plans");
        private static readonly BilingualText NotBefore = new("วันที่ไม่ก่อนปีงบประมาณ", "a day that is not before the year");

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out IndicatorStanding value)
        {
            value = null!;
            Utf8JsonReader start = json, yearAt = default, dayAt = default;
            bool declares = MeasureDeclarations.TryReadAhead(json, scope);
            if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject standing))
                return false;
            ProjectIndicator? indicator = null;
            FiscalYear? year = null;
            LocalDate? asOf = null;
            while (standing.Next(ref json, scope, out int member))
            {
                switch (member)
                {
                    case IndicatorMember:
                        indicator = ProjectIndicator.Json.ReadPart(ref json, scope);
                        break;
                    case YearMember:
                        yearAt = json;
                        year = FiscalYear.Json.ReadValue(ref json, scope);
                        break;
                    case AsOfMember:
                        dayAt = json;
                        asOf = DateFormat.Instance.ReadValue(ref json, scope);
                        break;
                    case MeasuresMember:
                        MeasureDeclarations.Pass(ref json, scope, declares);
                        break;
                    default:
                        json.TrySkip();
                        break;
                }
            }

            if (year is not { } of)
                return false;
            bool isOfPlans = indicator is null || indicator.Progress.All(progress => progress.Plan.Year == of);
            if (!isOfPlans)
                scope.Add(ref yearAt, JsonRules.Unexpected(ref yearAt, OfPlans));
            bool isBefore = asOf < of.Start;
            if (isBefore)
                scope.Add(ref dayAt, JsonRules.Unexpected(ref dayAt, NotBefore));
            if (indicator is null || asOf is not { } day || !isOfPlans || isBefore
                || !JsonValue.TryMake(scope, standing.Position, () => indicator.StandingOn(of, day), out value))
            {
                return false;
            }

            IndicatorStatus status = value.Status;
            DerivedMembers.Check(start, scope, standing, StatusMember, (derived, derivedScope) => NameFormat<IndicatorStatus>.Instance.Write(derived, Members[StatusMember], status, derivedScope));
            return true;
        }

        internal override void Write(Utf8JsonWriter json, IndicatorStanding value, JsonScope scope)
        {
            json.WriteStartObject();
            MeasureDeclarations.WriteIfOutermost(json, scope, value, static standing => standing.Indicator.Target.Measures);
            ProjectIndicator.Json.Write(json, Members[IndicatorMember], value.Indicator, scope);
            FiscalYear.Json.Write(json, Members[YearMember], value._year, scope);
            DateFormat.Instance.Write(json, Members[AsOfMember], value._day, scope);
            NameFormat<IndicatorStatus>.Instance.Write(json, Members[StatusMember], value.Status, scope);
            json.WriteEndObject();
        }
    }
}
