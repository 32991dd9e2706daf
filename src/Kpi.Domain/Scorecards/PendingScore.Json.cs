using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Scorecards;

/// <content>As JSON: like any evidence.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class PendingScore
{
    /// <summary>How it is written as JSON and read back.</summary>
    public static new JsonFormat<PendingScore> Json { get; } = new JsonFormat();

    /// <summary>How it is written as JSON and read back.</summary>
    public new sealed class JsonFormat() : SubtypeFormat<Evidence, PendingScore>(Evidence.Json, new BilingualText("คะแนนสมมติระหว่างการประเมิน", "a pending score"));
}
