using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Targets;
using Kpi.Domain.Time;

namespace Kpi.Domain.Scorecards;

/// <content>As JSON: <c>{ "agency": "ETDA", "year": "FY2568", "framework": …, "measures": [ … ], "components": [ … ] }</c>.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class Scorecard
{
    /// <summary>How a scorecard is written as JSON and read back.</summary>
    public static JsonFormat<Scorecard> Json { get; } = new JsonFormat();

    /// <summary>How a scorecard is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<Scorecard>
    {
        private const int AgencyMember = 0, YearMember = 1, FrameworkMember = 2, ComponentsMember = 3, SchemaMember = 4;

        private static readonly JsonMembers Members =
            new(required: 4, "agency", "year", "framework", "components", JsonSchemas.Member, MeasureDeclarations.Member);

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out Scorecard value)
        {
            value = null!;
            bool declares = MeasureDeclarations.TryReadAhead(json, scope);
            if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject scorecard))
                return false;
            string? agency = null;
            FiscalYear? year = null;
            EvaluationFramework? framework = null;
            Component[]? components = null;
            var facts = new FactList<ComponentFacts>([], IsComplete: false);
            while (scorecard.Next(ref json, scope, out int member))
            {
                switch (member)
                {
                    case AgencyMember:
                        agency = JsonValue.TryReadText(ref json, scope, out string name) ? name : null;
                        break;
                    case YearMember:
                        year = FiscalYear.Json.TryRead(ref json, scope, out FiscalYear ending) ? ending : null;
                        break;
                    case FrameworkMember:
                        framework = EvaluationFramework.Json.TryRead(ref json, scope, out EvaluationFramework scheme) ? scheme : null;
                        break;
                    case ComponentsMember:
                        components = ReadComponents(ref json, scope, ref facts);
                        break;
                    case SchemaMember:
                        JsonSchemas.Pass(ref json, scope);
                        break;
                    default:
                        MeasureDeclarations.Pass(ref json, scope, declares);
                        break;
                }
            }

            if (agency is not null && year is { } fiscalYear && framework is not null && components is not null)
                return JsonValue.TryMake(scope, scorecard.Position, () => new Scorecard(agency, fiscalYear, framework, components), out value);

            var known = new ScorecardFacts(ScorecardFacts.NameOf(agency, year?.BuddhistEra), framework?.Facts, facts);
            foreach (Violation violation in ScorecardRules.Check(known, nameof(components)))
                scope.AddOf(scorecard.Position, violation);
            return false;
        }

        internal override void Write(Utf8JsonWriter json, Scorecard value, JsonScope scope)
        {
            json.WriteStartObject();
            json.WriteString(Members[AgencyMember], value.Agency);
            json.WriteString(Members[YearMember], value.Year.ToString());
            json.WritePropertyName(Members[FrameworkMember]);
            EvaluationFramework.Json.Write(json, value.Framework, scope);
            MeasureDeclarations.WriteIfOutermost(json, scope, value, static scorecard => Component.MeasuresOf(scorecard.Components));
            json.WritePropertyName(Members[ComponentsMember]);
            JsonValue.WriteList(json, scope, Component.Json, value.Components);
            json.WriteEndObject();
        }

        /// <summary>The components, null where one has mistakes; what is known of each is there either way.</summary>
        private static Component[]? ReadComponents(ref Utf8JsonReader json, JsonScope scope, ref FactList<ComponentFacts> facts)
        {
            if (!JsonValue.TryBeginList(ref json, scope))
                return null;
            var known = new List<ComponentFacts?>();
            var components = new List<Component>();
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                if (Component.JsonFormat.TryRead(ref json, scope, out Component component, out ComponentFacts? part))
                    components.Add(component);
                known.Add(part);
            }

            facts = new FactList<ComponentFacts>(known, IsComplete: true);
            return components.Count == known.Count ? [.. components] : null;
        }
    }
}
