using System.Text.Json.Serialization;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Scorecards;

/// <content>As JSON: <c>{ "name": …, "lowerBound": 80 }</c>.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class Level
{
    /// <summary>How it is written as JSON and read back.</summary>
    public static JsonFormat<Level> Json { get; } = new JsonFormat();

    /// <summary>How it is written as JSON and read back.</summary>
    public sealed class JsonFormat() : ObjectFormat<Level>(
        parts => new Level(parts.Get<BilingualText>("name"), parts.Get<Score>("lowerBound")),
        new PartMember<Level, BilingualText>("name", BilingualText.Json, level => level.Name, isRequired: true),
        new PartMember<Level, Score>("lowerBound", Score.Json, level => level.LowerBound, isRequired: true));
}
