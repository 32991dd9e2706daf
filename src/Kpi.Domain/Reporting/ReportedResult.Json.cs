using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Targets;

namespace Kpi.Domain.Reporting;

/// <content>As JSON: <c>{ "measure": …, "figure": … }</c>.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class ReportedResult
{
    /// <summary>How a printed result is written as JSON and read back.</summary>
    public static JsonFormat<ReportedResult> Json { get; } = new JsonFormat();

    /// <summary>How a printed result is written as JSON and read back.</summary>
    public sealed class JsonFormat() : ObjectFormat<ReportedResult>(
        parts => new ReportedResult(parts.Get<Measure>("measure"), parts.Get<Reported>("figure")),
        new PartMember<ReportedResult, Measure>("measure", MeasureReferenceFormat.Instance, result => result.Measure, isRequired: true),
        new PartMember<ReportedResult, Reported>("figure", Reported.Json, result => result.Figure, isRequired: true));
}
