using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Scorecards;

/// <content>As JSON: like any evidence.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class ObservedEvidence
{
    /// <summary>How it is written as JSON and read back.</summary>
    public static new JsonFormat<ObservedEvidence> Json { get; } = new JsonFormat();

    /// <summary>How it is written as JSON and read back.</summary>
    public new sealed class JsonFormat() : SubtypeFormat<Evidence, ObservedEvidence>(Evidence.Json, new BilingualText("หลักฐานที่เป็นผลการดำเนินงาน", "evidence that is an observation"));
}
