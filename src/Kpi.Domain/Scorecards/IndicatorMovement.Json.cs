using System.Text.Json.Serialization;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Targets;

namespace Kpi.Domain.Scorecards;

/// <content>As JSON: <c>{ "code": "1.2", "earlier": …, "later": … }</c>, with the change, which follows.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class IndicatorMovement
{
    /// <summary>How it is written as JSON and read back.</summary>
    public static JsonFormat<IndicatorMovement> Json { get; } = new JsonFormat();

    /// <summary>How it is written as JSON and read back.</summary>
    public sealed class JsonFormat() : MeasuringFormat<IndicatorMovement>(
        Make,
        movement => new[] { movement.Earlier, movement.Later }.SelectMany(result => result?.Indicator.Target?.Measures ?? []),
        new PartMember<IndicatorMovement, string>("code", TextPartFormat.Instance, movement => movement.Code, isRequired: true),
        new PartMember<IndicatorMovement, IndicatorResult>("earlier", IndicatorResult.Json, movement => movement.Earlier, isRequired: false),
        new PartMember<IndicatorMovement, IndicatorResult>("later", IndicatorResult.Json, movement => movement.Later, isRequired: false),
        new DerivedMember<IndicatorMovement, Score>("change", Score.Json, movement => movement.Change))
    {
        private static IndicatorMovement Make(JsonParts parts)
        {
            string code = parts.Get<string>("code");
            IndicatorResult? earlier = Scored(parts.Get<IndicatorResult?>("earlier", null), code, "earlier");
            IndicatorResult? later = Scored(parts.Get<IndicatorResult?>("later", null), code, "later");
            return earlier is not null || later is not null
                ? new IndicatorMovement(code, earlier, later)
                : throw JsonParts.Refused("code", $"Indicator {code} has a result before, after or both; none is given.");
        }

        private static IndicatorResult? Scored(IndicatorResult? result, string code, string parameterName) =>
            result is null || (result.Indicator.Code == code && result.Score is not null)
                ? result
                : throw JsonParts.Refused(parameterName, $"A movement of indicator {code} is between results of it that have a score.");
    }
}
