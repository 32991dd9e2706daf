using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Budgets;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Targets;
using Kpi.Domain.Time;
using NodaTime;

namespace Kpi.Domain.Projects;

/// <content>
/// As JSON: <c>{ "project": …, "asOf": "2025-03-31", "indicators": [{ "code": "1", "status": "met" }], "counts": …,
/// "supplementary": …, "budget": … }</c>; all but project and day follows, the budget as its figures of the year.
/// </content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class ProjectStanding
{
    /// <summary>How a standing is written as JSON and read back.</summary>
    public static JsonFormat<ProjectStanding> Json { get; } = new JsonFormat();

    /// <summary>How a standing is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<ProjectStanding>
    {
        private const int ProjectMember = 0, AsOfMember = 1, MeasuresMember = 2, IndicatorsMember = 3, CountsMember = 4, SupplementaryMember = 5, BudgetMember = 6;

        private static readonly JsonMembers Members = new(
            required: 2, "project", "asOf", MeasureDeclarations.Member, "indicators", "counts", "supplementary", "budget");

        private static readonly JsonEncodedText Code = JsonEncodedText.Encode("code");
        private static readonly JsonEncodedText Status = JsonEncodedText.Encode("status");

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out ProjectStanding value)
        {
            value = null!;
            Utf8JsonReader start = json;
            bool declares = MeasureDeclarations.TryReadAhead(json, scope);
            if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject standing))
                return false;
            Project? project = null;
            LocalDate? asOf = null;
            while (standing.Next(ref json, scope, out int member))
            {
                switch (member)
                {
                    case ProjectMember:
                        project = Project.Json.ReadPart(ref json, scope);
                        break;
                    case AsOfMember:
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

            if (project is null || asOf is not { } day || !JsonValue.TryMake(scope, standing.Position, () => project.StandingOn(day, nameof(asOf)), out value))
                return false;
            ProjectStanding made = value;
            DerivedMembers.Check(start, scope, standing, IndicatorsMember, (derived, derivedScope) => WriteDerived(derived, made, derivedScope));
            return true;
        }

        internal override void Write(Utf8JsonWriter json, ProjectStanding value, JsonScope scope)
        {
            json.WriteStartObject();
            MeasureDeclarations.WriteIfOutermost(json, scope, value, static standing => standing.Project.Measures);
            Project.Json.Write(json, Members[ProjectMember], value.Project, scope);
            DateFormat.Instance.Write(json, Members[AsOfMember], value.AsOf, scope);
            WriteDerived(json, value, scope);
            json.WriteEndObject();
        }

        /// <summary>Writes what follows from project and day.</summary>
        internal static void WriteDerived(Utf8JsonWriter json, ProjectStanding value, JsonScope scope)
        {
            json.WriteStartArray(Members[IndicatorsMember]);
            foreach (IndicatorStanding standing in value.Indicators)
            {
                json.WriteStartObject();
                json.WriteString(Code, standing.Indicator.Code);
                NameFormat<IndicatorStatus>.Instance.Write(json, Status, standing.Status, scope);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteFigures(json, value.Counts, value.Supplementary, value.Budget, scope);
        }

        /// <summary>Writes counts and budget, which a portfolio has, too.</summary>
        internal static void WriteFigures(Utf8JsonWriter json, StatusCounts counts, StatusCounts supplementary, BudgetStatement? budget, JsonScope scope)
        {
            StatusCounts.Json.Write(json, Members[CountsMember], counts, scope);
            StatusCounts.Json.Write(json, Members[SupplementaryMember], supplementary, scope);
            if (budget is not null)
                BudgetFigures.Json.Write(json, Members[BudgetMember], budget.Total, scope);
        }
    }
}
