using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Budgets;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Targets;
using Kpi.Domain.Time;

namespace Kpi.Domain.Projects;

/// <content>As JSON: <c>{ "code": "1", "title": …, "year": "FY2568", "measures": [ … ], "indicators": [ … ], "budget": … }</c>.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class Project
{
    /// <summary>How a project is written as JSON and read back.</summary>
    public static JsonFormat<Project> Json { get; } = new JsonFormat();

    /// <summary>The measures that the targets of the indicators name.</summary>
    internal IEnumerable<Measure> Measures => Indicators.SelectMany(indicator => indicator.Target.Measures);

    /// <summary>How a project is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<Project>
    {
        private const int CodeMember = 0, TitleMember = 1, YearMember = 2, IndicatorsMember = 3, BudgetMember = 4;

        private static readonly JsonMembers Members = new(required: 4, "code", "title", "year", "indicators", "budget", MeasureDeclarations.Member);

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out Project value) => TryRead(ref json, scope, out value, out _);

        /// <summary>Reads a project; where it has mistakes, its code is there all the same, if it has one, for the rules of its portfolio.</summary>
        internal static bool TryRead(ref Utf8JsonReader json, JsonScope scope, out Project value, out string? knownCode)
        {
            (value, knownCode) = (null!, null);
            bool declares = MeasureDeclarations.TryReadAhead(json, scope);
            if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject project))
                return false;
            string? code = null;
            BilingualText? title = null;
            FiscalYear? year = null;
            ProjectIndicator[]? indicators = null;
            ProjectIndicatorFacts?[] facts = [];
            BudgetLedger? budget = null;
            bool isRefused = false;
            while (project.Next(ref json, scope, out int member))
            {
                switch (member)
                {
                    case CodeMember:
                        code = JsonFormatParts.ReadText(ref json, scope);
                        break;
                    case TitleMember:
                        title = BilingualText.Json.ReadPart(ref json, scope);
                        break;
                    case YearMember:
                        year = FiscalYear.Json.ReadValue(ref json, scope);
                        break;
                    case IndicatorsMember:
                        indicators = ReadIndicators(ref json, scope, out facts);
                        break;
                    case BudgetMember:
                        isRefused |= !BudgetLedger.Json.TryRead(ref json, scope, out budget!);
                        break;
                    default:
                        MeasureDeclarations.Pass(ref json, scope, declares);
                        break;
                }
            }

            knownCode = code is not null && CodeRules.CheckForm(code, nameof(code)) is null ? code : null;
            if (!isRefused && code is not null && title is not null && year is { } fiscalYear && indicators is not null)
                return JsonValue.TryMake(scope, project.Position, () => new Project(code, title, fiscalYear, indicators, budget), out value);
            foreach (Violation violation in Check(code, facts))
                scope.AddOf(project.Position, violation);
            return false;
        }

        internal override void Write(Utf8JsonWriter json, Project value, JsonScope scope)
        {
            json.WriteStartObject();
            json.WriteString(Members[CodeMember], value.Code);
            BilingualText.Json.Write(json, Members[TitleMember], value.Title, scope);
            FiscalYear.Json.Write(json, Members[YearMember], value.Year, scope);
            MeasureDeclarations.WriteIfOutermost(json, scope, value, static project => project.Measures);
            ProjectIndicator.Json.WriteList(json, Members[IndicatorsMember], value.Indicators, scope);
            BudgetLedger.Json.WriteIfAny(json, Members[BudgetMember], value.Budget, scope);
            json.WriteEndObject();
        }

        /// <summary>The indicators, null where one has mistakes; what is known of each is there either way.</summary>
        private static ProjectIndicator[]? ReadIndicators(ref Utf8JsonReader json, JsonScope scope, out ProjectIndicatorFacts?[] facts)
        {
            facts = [];
            if (!JsonValue.TryBeginList(ref json, scope))
                return null;
            var known = new List<ProjectIndicatorFacts?>();
            var indicators = new List<ProjectIndicator>();
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                if (ProjectIndicatorReading.TryRead(ref json, scope, out ProjectIndicator indicator, out ProjectIndicatorFacts? part))
                    indicators.Add(indicator);
                known.Add(part);
            }

            facts = [.. known];
            return indicators.Count == known.Count ? [.. indicators] : null;
        }
    }
}
