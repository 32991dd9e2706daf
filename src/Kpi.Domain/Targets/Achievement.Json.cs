using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Targets;

/// <content>As JSON: like any measure.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class Achievement
{
    /// <summary>How it is written as JSON and read back.</summary>
    public static new JsonFormat<Achievement> Json { get; } = new JsonFormat();

    /// <summary>How it is written as JSON and read back.</summary>
    public new sealed class JsonFormat() : SubtypeFormat<Measure, Achievement>(
        Measure.Json, new BilingualText("ตัววัดชนิด achievement", "a measure of the kind achievement"));
}
