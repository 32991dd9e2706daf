using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Targets;
using Kpi.Domain.Time;

namespace Kpi.Domain.Projects;

/// <content>As JSON: <c>{ "title": …, "year": "FY2568", "measures": [ … ], "projects": [ … ] }</c>.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class ProjectPortfolio
{
    /// <summary>How a portfolio is written as JSON and read back.</summary>
    public static JsonFormat<ProjectPortfolio> Json { get; } = new JsonFormat();

    /// <summary>The measures that the targets of the projects' indicators name.</summary>
    internal IEnumerable<Measure> Measures => Projects.SelectMany(project => project.Measures);

    /// <summary>How a portfolio is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<ProjectPortfolio>
    {
        private const int TitleMember = 0, YearMember = 1, ProjectsMember = 2;

        private static readonly JsonMembers Members = new(required: 3, "title", "year", "projects", MeasureDeclarations.Member);

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out ProjectPortfolio value)
        {
            value = null!;
            bool declares = MeasureDeclarations.TryReadAhead(json, scope);
            if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject portfolio))
                return false;
            BilingualText? title = null;
            FiscalYear? year = null;
            Project[]? projects = null;
            string?[] codes = [];
            while (portfolio.Next(ref json, scope, out int member))
            {
                switch (member)
                {
                    case TitleMember:
                        title = BilingualText.Json.ReadPart(ref json, scope);
                        break;
                    case YearMember:
                        year = FiscalYear.Json.ReadValue(ref json, scope);
                        break;
                    case ProjectsMember:
                        projects = ReadProjects(ref json, scope, out codes);
                        break;
                    default:
                        MeasureDeclarations.Pass(ref json, scope, declares);
                        break;
                }
            }

            if (title is not null && year is { } fiscalYear && projects is not null)
                return JsonValue.TryMake(scope, portfolio.Position, () => new ProjectPortfolio(title, fiscalYear, projects), out value);
            foreach (Violation violation in Check(codes))
                scope.AddOf(portfolio.Position, violation);
            return false;
        }

        internal override void Write(Utf8JsonWriter json, ProjectPortfolio value, JsonScope scope)
        {
            json.WriteStartObject();
            BilingualText.Json.Write(json, Members[TitleMember], value.Title, scope);
            FiscalYear.Json.Write(json, Members[YearMember], value.Year, scope);
            MeasureDeclarations.WriteIfOutermost(json, scope, value, static portfolio => portfolio.Measures);
            Project.Json.WriteList(json, Members[ProjectsMember], value.Projects, scope);
            json.WriteEndObject();
        }

        /// <summary>The projects, null where one has mistakes; the code of each is there either way, where it is known.</summary>
        private static Project[]? ReadProjects(ref Utf8JsonReader json, JsonScope scope, out string?[] codes)
        {
            codes = [];
            if (!JsonValue.TryBeginList(ref json, scope))
                return null;
            var known = new List<string?>();
            var projects = new List<Project>();
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                if (Project.JsonFormat.TryRead(ref json, scope, out Project project, out string? code))
                    projects.Add(project);
                known.Add(code);
            }

            codes = [.. known];
            return projects.Count == known.Count ? [.. projects] : null;
        }
    }
}
