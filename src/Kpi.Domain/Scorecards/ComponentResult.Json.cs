using System.Text.Json.Serialization;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Targets;

namespace Kpi.Domain.Scorecards;

/// <content>As JSON: <c>{ "component": …, "results": [ … ] }</c>, with the weighted score, which follows.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class ComponentResult
{
    /// <summary>How it is written as JSON and read back.</summary>
    public static JsonFormat<ComponentResult> Json { get; } = new JsonFormat();

    /// <summary>How it is written as JSON and read back.</summary>
    public sealed class JsonFormat() : MeasuringFormat<ComponentResult>(
        Make,
        result => Component.MeasuresOf([result.Component]),
        new PartMember<ComponentResult, Component>("component", Scorecards.Component.Json, result => result.Component, isRequired: true),
        new PartMember<ComponentResult, IReadOnlyList<IndicatorResult>>("results", new ListFormat<IndicatorResult>(IndicatorResult.Json), result => result.Results, isRequired: true),
        new DerivedMember<ComponentResult, Score>("weightedScore", Score.Json, result => result.WeightedScore))
    {
        private static ComponentResult Make(JsonParts parts)
        {
            Component component = parts.Get<Component>("component");
            IReadOnlyList<IndicatorResult> results = parts.Get<IReadOnlyList<IndicatorResult>>("results");
            return results.Select(result => result.Indicator).SequenceEqual(component.Indicators)
                ? new ComponentResult(component, results)
                : throw JsonParts.Refused("results", $"Component {component.Code} has one result for each of its indicators, in their order.");
        }
    }
}
