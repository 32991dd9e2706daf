using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Scorecards;

/// <content>As JSON: like any evidence.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class AwardedScore
{
    /// <summary>How it is written as JSON and read back.</summary>
    public static new JsonFormat<AwardedScore> Json { get; } = new JsonFormat();

    /// <summary>How it is written as JSON and read back.</summary>
    public new sealed class JsonFormat() : SubtypeFormat<Evidence, AwardedScore>(Evidence.Json, new BilingualText("คะแนนที่ผู้ประเมินให้", "an awarded score"));
}
