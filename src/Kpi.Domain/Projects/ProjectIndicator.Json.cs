using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Projects;

/// <content>
/// As JSON: <c>{ "code": "1", "title": …, "target": …, "reportedTo": ["opdc"], "progress": [ … ], "observations": [ … ] }</c>.
/// </content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class ProjectIndicator
{
    /// <summary>How an indicator is written as JSON and read back.</summary>
    public static JsonFormat<ProjectIndicator> Json { get; } = new JsonFormat();

    /// <summary>What the rules of a project ask of the indicator.</summary>
    internal ProjectIndicatorFacts Facts => new(Code, [.. Target.Measures.Select(measure => measure.Facts)]);

    /// <summary>How an indicator is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<ProjectIndicator>
    {
        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out ProjectIndicator value) =>
            ProjectIndicatorReading.TryRead(ref json, scope, out value, out _);

        internal override void Write(Utf8JsonWriter json, ProjectIndicator value, JsonScope scope) => ProjectIndicatorReading.Write(json, value, scope);
    }
}
