using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Targets;

namespace Kpi.Domain.Scorecards;

/// <content>As JSON: <c>{ "level": …, "isReached": false, "ways": [ … ], "isComplete": true }</c>.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class WaysToReach
{
    /// <summary>How it is written as JSON and read back.</summary>
    public static JsonFormat<WaysToReach> Json { get; } = new JsonFormat();

    /// <summary>How it is written as JSON and read back.</summary>
    public sealed class JsonFormat() : MeasuringFormat<WaysToReach>(
        parts => new WaysToReach(
            parts.Get<Level>("level"), parts.Get<bool>("isReached"), parts.Get<IReadOnlyList<WayToReach>>("ways"), parts.Get<bool>("isComplete")),
        ways => ways.Ways.SelectMany(way => way.Measures),
        new PartMember<WaysToReach, Level>("level", Level.Json, ways => ways.Level, isRequired: true),
        new PartMember<WaysToReach, bool>("isReached", FlagFormat.Instance, ways => ways.IsReached, isRequired: true),
        new PartMember<WaysToReach, IReadOnlyList<WayToReach>>("ways", new ListFormat<WayToReach>(WayToReach.Json), ways => ways.Ways, isRequired: true),
        new PartMember<WaysToReach, bool>("isComplete", FlagFormat.Instance, ways => ways.IsComplete, isRequired: true));
}
