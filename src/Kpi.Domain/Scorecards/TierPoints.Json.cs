using System.Text.Json.Serialization;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Scorecards;

/// <content>As JSON: <c>{ "basic": 50, "standard": 75, "advanced": 100 }</c>.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class TierPoints
{
    /// <summary>How it is written as JSON and read back.</summary>
    public static JsonFormat<TierPoints> Json { get; } = new JsonFormat();

    /// <summary>How it is written as JSON and read back.</summary>
    public sealed class JsonFormat() : ObjectFormat<TierPoints>(
        parts => new TierPoints(parts.Get<Score>("basic"), parts.Get<Score>("standard"), parts.Get<Score>("advanced")),
        new PartMember<TierPoints, Score>("basic", Score.Json, points => points.Basic, isRequired: true),
        new PartMember<TierPoints, Score>("standard", Score.Json, points => points.Standard, isRequired: true),
        new PartMember<TierPoints, Score>("advanced", Score.Json, points => points.Advanced, isRequired: true));
}
