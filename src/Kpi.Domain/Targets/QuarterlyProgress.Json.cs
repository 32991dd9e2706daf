using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Targets;

/// <content>As JSON: <c>{ "plan": …, "actual": … }</c>, with <c>"better": "lower"</c> where it is.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class QuarterlyProgress
{
    /// <summary>How progress is written as JSON and read back.</summary>
    public static JsonFormat<QuarterlyProgress> Json { get; } = new JsonFormat();

    /// <summary>How progress is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<QuarterlyProgress>
    {
        private static readonly JsonMembers Members = new(required: 1, [.. ProgressReading.Names, MeasureDeclarations.Member]);

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out QuarterlyProgress value)
        {
            value = null!;
            bool declares = MeasureDeclarations.TryReadAhead(json, scope);
            if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject progress))
                return false;
            var reading = new ProgressReading();
            while (progress.Next(ref json, scope, out int member))
            {
                if (member < ProgressReading.Names.Length)
                    reading.Take(ref json, scope, member);
                else
                    MeasureDeclarations.Pass(ref json, scope, declares);
            }

            return reading.TryMake(scope, progress.Position, out value);
        }

        internal override void Write(Utf8JsonWriter json, QuarterlyProgress value, JsonScope scope)
        {
            json.WriteStartObject();
            MeasureDeclarations.WriteIfOutermost(json, scope, value, static progress => [progress.Measure]);
            ProgressReading.WriteMembers(json, value, scope);
            json.WriteEndObject();
        }
    }
}
