using System.Text.Json.Serialization;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Targets;

namespace Kpi.Domain.Scorecards;

/// <content>As JSON: <c>{ "tiers": [ … ], "scoredByEvaluator": [ … ], "pointsLacking": 0 }</c>.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class WayToReach
{
    /// <summary>How it is written as JSON and read back.</summary>
    public static JsonFormat<WayToReach> Json { get; } = new JsonFormat();

    internal IEnumerable<Measure> Measures =>
        [.. Tiers.SelectMany(improvement => improvement.Indicator.Target!.Measures), .. ScoredByEvaluator.SelectMany(indicator => indicator.Target?.Measures ?? [])];

    /// <summary>How it is written as JSON and read back.</summary>
    public sealed class JsonFormat() : MeasuringFormat<WayToReach>(
        parts => new WayToReach(
            parts.Get<IReadOnlyList<TierImprovement>>("tiers"), parts.Get<IReadOnlyList<Indicator>>("scoredByEvaluator"), parts.Get<Score>("pointsLacking")),
        way => way.Measures,
        new PartMember<WayToReach, IReadOnlyList<TierImprovement>>("tiers", new ListFormat<TierImprovement>(TierImprovement.Json), way => way.Tiers, isRequired: true),
        new PartMember<WayToReach, IReadOnlyList<Indicator>>("scoredByEvaluator", new ListFormat<Indicator>(Indicator.Json), way => way.ScoredByEvaluator, isRequired: true),
        new PartMember<WayToReach, Score>("pointsLacking", Score.Json, way => way.PointsLacking, isRequired: true));
}
