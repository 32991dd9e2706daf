using System.Text.Json.Serialization;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Targets;

namespace Kpi.Domain.Scorecards;

/// <content>As JSON: <c>{ "indicator": …, "tier": "advanced", "gain": 3.75 }</c>.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class TierImprovement
{
    /// <summary>How it is written as JSON and read back.</summary>
    public static JsonFormat<TierImprovement> Json { get; } = new JsonFormat();

    /// <summary>How it is written as JSON and read back.</summary>
    public sealed class JsonFormat() : MeasuringFormat<TierImprovement>(
        Make,
        improvement => improvement.Indicator.Target!.Measures,
        new PartMember<TierImprovement, Indicator>("indicator", Scorecards.Indicator.Json, improvement => improvement.Indicator, isRequired: true),
        new PartMember<TierImprovement, Tier>("tier", NameFormat<Tier>.Instance, improvement => improvement.Tier, isRequired: true),
        new PartMember<TierImprovement, Score>("gain", Score.Json, improvement => improvement.Gain, isRequired: true))
    {
        private static TierImprovement Make(JsonParts parts)
        {
            Indicator indicator = parts.Get<Indicator>("indicator");
            return indicator.Target is not null
                ? new TierImprovement(indicator, parts.Get<Tier>("tier"), parts.Get<Score>("gain"))
                : throw JsonParts.Refused("indicator", $"Indicator {indicator.Code} has no target, and so no tiers that it could reach.");
        }
    }
}
