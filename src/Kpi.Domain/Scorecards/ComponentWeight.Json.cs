using System.Text.Json.Serialization;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Scorecards;

/// <content>As JSON: <c>{ "code": "1", "weight": 70 }</c>.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class ComponentWeight
{
    /// <summary>How it is written as JSON and read back.</summary>
    public static JsonFormat<ComponentWeight> Json { get; } = new JsonFormat();

    /// <summary>How it is written as JSON and read back.</summary>
    public sealed class JsonFormat() : ObjectFormat<ComponentWeight>(
        parts => new ComponentWeight(parts.Get<string>("code"), parts.Get<Weight>("weight")),
        new PartMember<ComponentWeight, string>("code", TextPartFormat.Instance, component => component.Code, isRequired: true),
        new PartMember<ComponentWeight, Weight>("weight", Quantities.Weight.Json, component => component.Weight, isRequired: true));
}
