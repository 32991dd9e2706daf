using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Targets;

/// <content>As JSON: <c>{ "basic": …, "standard": …, "advanced": … }</c>, with <c>"scoring": "linear"</c> where it is.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class TieredTarget
{
    /// <summary>How a target is written as JSON and read back.</summary>
    public static JsonFormat<TieredTarget> Json { get; } = new JsonFormat();

    /// <summary>How a target is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<TieredTarget>
    {
        private const int Scoring = 3;

        private static readonly JsonMembers Members = new(required: 3, "basic", "standard", "advanced", "scoring", MeasureDeclarations.Member);

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out TieredTarget value)
        {
            value = null!;
            bool declares = MeasureDeclarations.TryReadAhead(json, scope);
            if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject target))
                return false;
            var criteria = new Criterion?[LowestFirst.Length];
            ScoringMethod scoring = ScoringMethod.Step;
            while (target.Next(ref json, scope, out int member))
            {
                if (member < criteria.Length)
                    criteria[member] = Criterion.Json.TryRead(ref json, scope, out Criterion criterion) ? criterion : null;
                else if (member == Scoring)
                    NameFormat<ScoringMethod>.Instance.TryRead(ref json, scope, out scoring);
                else
                    MeasureDeclarations.Pass(ref json, scope, declares);
            }

            if (criteria is [{ } basic, { } standard, { } advanced])
                return JsonValue.TryMake(scope, target.Position, () => new TieredTarget(basic, standard, advanced, scoring), out value);

            // A tier that could not be read is unknown; what the others break, they break whatever it is.
            foreach (Violation violation in TargetRules.Check(criteria[0]?.Condition, criteria[1]?.Condition, criteria[2]?.Condition, scoring))
                scope.AddOf(target.Position, violation);
            return false;
        }

        internal override void Write(Utf8JsonWriter json, TieredTarget value, JsonScope scope)
        {
            json.WriteStartObject();
            MeasureDeclarations.WriteIfOutermost(json, scope, value, static target => target.Measures);
            foreach (Tier tier in LowestFirst)
            {
                json.WritePropertyName(Members[(int)tier - (int)LowestFirst[0]]);
                Criterion.Json.Write(json, value[tier], scope);
            }

            if (value.Scoring != ScoringMethod.Step)
            {
                json.WritePropertyName(Members[Scoring]);
                NameFormat<ScoringMethod>.Instance.Write(json, value.Scoring, scope);
            }

            json.WriteEndObject();
        }
    }
}
