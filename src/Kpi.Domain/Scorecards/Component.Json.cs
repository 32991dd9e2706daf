using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Targets;

namespace Kpi.Domain.Scorecards;

/// <content>As JSON: <c>{ "code": "1", "title": …, "indicators": [ … ] }</c>.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class Component
{
    /// <summary>How a component is written as JSON and read back.</summary>
    public static JsonFormat<Component> Json { get; } = new JsonFormat();

    /// <summary>How a component is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<Component>
    {
        private const int CodeMember = 0, TitleMember = 1, IndicatorsMember = 2;

        private static readonly JsonMembers Members = new(required: 3, "code", "title", "indicators", MeasureDeclarations.Member);

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out Component value) => TryRead(ref json, scope, out value, out _);

        /// <summary>Reads a component; where it has mistakes, what is known of it is there all the same, for the rules of what it is a part of.</summary>
        internal static bool TryRead(ref Utf8JsonReader json, JsonScope scope, out Component value, out ComponentFacts? known)
        {
            (value, known) = (null!, null);
            bool declares = MeasureDeclarations.TryReadAhead(json, scope);
            if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject component))
                return false;
            string? code = null;
            BilingualText? title = null;
            Indicator[]? indicators = null;
            var facts = new FactList<IndicatorFacts>([], IsComplete: false);
            while (component.Next(ref json, scope, out int member))
            {
                switch (member)
                {
                    case CodeMember:
                        code = JsonValue.TryReadText(ref json, scope, out string text) ? text : null;
                        break;
                    case TitleMember:
                        title = BilingualText.Json.TryRead(ref json, scope, out BilingualText words) ? words : null;
                        break;
                    case IndicatorsMember:
                        indicators = ReadIndicators(ref json, scope, ref facts);
                        break;
                    default:
                        MeasureDeclarations.Pass(ref json, scope, declares);
                        break;
                }
            }

            if (code is not null && title is not null && indicators is not null)
            {
                bool isMade = JsonValue.TryMake(scope, component.Position, () => new Component(code, title, indicators), out value);
                known = isMade ? value.Facts : null;
                return isMade;
            }

            // A component that breaks rules of its own is unknown to the scorecard's, or they would say the same again.
            var whole = new ComponentFacts(code, facts);
            IReadOnlyList<Violation> violations = ComponentRules.Check(whole, nameof(code), nameof(indicators));
            foreach (Violation violation in violations)
                scope.AddOf(component.Position, violation);
            known = violations.Count == 0 ? whole : null;
            return false;
        }

        internal override void Write(Utf8JsonWriter json, Component value, JsonScope scope)
        {
            json.WriteStartObject();
            MeasureDeclarations.WriteIfOutermost(json, scope, value, static component => MeasuresOf([component]));
            json.WriteString(Members[CodeMember], value.Code);
            json.WritePropertyName(Members[TitleMember]);
            BilingualText.Json.Write(json, value.Title, scope);
            json.WritePropertyName(Members[IndicatorsMember]);
            JsonValue.WriteList(json, scope, Indicator.Json, value.Indicators);
            json.WriteEndObject();
        }

        /// <summary>The indicators, null where one has mistakes; what is known of each is there either way.</summary>
        private static Indicator[]? ReadIndicators(ref Utf8JsonReader json, JsonScope scope, ref FactList<IndicatorFacts> facts)
        {
            if (!JsonValue.TryBeginList(ref json, scope))
                return null;
            var known = new List<IndicatorFacts?>();
            var indicators = new List<Indicator>();
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                if (Indicator.JsonFormat.TryRead(ref json, scope, out Indicator indicator, out IndicatorFacts? part))
                    indicators.Add(indicator);
                known.Add(part);
            }

            facts = new FactList<IndicatorFacts>(known, IsComplete: true);
            return indicators.Count == known.Count ? [.. indicators] : null;
        }
    }

    /// <summary>The measures that the targets of some components name.</summary>
    internal static IEnumerable<Measure> MeasuresOf(IEnumerable<Component> components) =>
        components.SelectMany(component => component.Indicators).SelectMany(indicator => indicator.Target?.Measures ?? []);
}
