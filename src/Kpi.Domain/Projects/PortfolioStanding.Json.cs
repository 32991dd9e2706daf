using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Targets;
using Kpi.Domain.Time;
using NodaTime;

namespace Kpi.Domain.Projects;

/// <content>
/// As JSON: <c>{ "portfolio": …, "asOf": "2025-03-31", "projects": [{ "code": "1", … }], "counts": …, "supplementary": …,
/// "budget": … }</c>; all but portfolio and day follows, each project's as in its own standing.
/// </content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class PortfolioStanding
{
    /// <summary>How a standing is written as JSON and read back.</summary>
    public static JsonFormat<PortfolioStanding> Json { get; } = new JsonFormat();

    /// <summary>How a standing is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<PortfolioStanding>
    {
        private const int PortfolioMember = 0, AsOfMember = 1, MeasuresMember = 2, ProjectsMember = 3;

        private static readonly JsonMembers Members = new(
            required: 2, "portfolio", "asOf", MeasureDeclarations.Member, "projects", "counts", "supplementary", "budget");

        private static readonly JsonEncodedText Code = JsonEncodedText.Encode("code");

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out PortfolioStanding value)
        {
            value = null!;
            Utf8JsonReader start = json;
            bool declares = MeasureDeclarations.TryReadAhead(json, scope);
            if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject standing))
                return false;
            ProjectPortfolio? portfolio = null;
            LocalDate? asOf = null;
            while (standing.Next(ref json, scope, out int member))
            {
                switch (member)
                {
                    case PortfolioMember:
                        portfolio = ProjectPortfolio.Json.ReadPart(ref json, scope);
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

            if (portfolio is null || asOf is not { } day || !JsonValue.TryMake(scope, standing.Position, () => portfolio.StandingOn(day, nameof(asOf)), out value))
                return false;
            PortfolioStanding made = value;
            DerivedMembers.Check(start, scope, standing, ProjectsMember, (derived, derivedScope) => WriteDerived(derived, made, derivedScope));
            return true;
        }

        internal override void Write(Utf8JsonWriter json, PortfolioStanding value, JsonScope scope)
        {
            json.WriteStartObject();
            MeasureDeclarations.WriteIfOutermost(json, scope, value, static standing => standing.Portfolio.Measures);
            ProjectPortfolio.Json.Write(json, Members[PortfolioMember], value.Portfolio, scope);
            DateFormat.Instance.Write(json, Members[AsOfMember], value.AsOf, scope);
            WriteDerived(json, value, scope);
            json.WriteEndObject();
        }

        private static void WriteDerived(Utf8JsonWriter json, PortfolioStanding value, JsonScope scope)
        {
            json.WriteStartArray(Members[ProjectsMember]);
            foreach (ProjectStanding project in value.Projects)
            {
                json.WriteStartObject();
                json.WriteString(Code, project.Project.Code);
                ProjectStanding.JsonFormat.WriteDerived(json, project, scope);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            ProjectStanding.JsonFormat.WriteFigures(json, value.Counts, value.Supplementary, value.Budget, scope);
        }
    }
}
