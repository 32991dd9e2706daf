using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Scorecards;

/// <content>As JSON: like any result.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class AwardedResult
{
    /// <summary>How it is written as JSON and read back.</summary>
    public static new JsonFormat<AwardedResult> Json { get; } = new JsonFormat();

    /// <summary>How it is written as JSON and read back.</summary>
    public new sealed class JsonFormat() : SubtypeFormat<IndicatorResult, AwardedResult>(IndicatorResult.Json, new BilingualText("ผลที่ผู้ประเมินให้คะแนน", "an awarded result"));
}
