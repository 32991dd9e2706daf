using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Time;

/// <content>As JSON: the canonical text, such as <c>"BE2568"</c>.</content>
[JsonConverter(typeof(JsonFormat))]
public readonly partial record struct BuddhistYear
{
    /// <summary>How it is written as JSON and read back: the canonical text, such as <c>"BE2568"</c>.</summary>
    public static JsonFormat<BuddhistYear> Json { get; } = new JsonFormat();

    /// <summary>How it is written as JSON and read back: the canonical text, such as <c>"BE2568"</c>.</summary>
    public sealed class JsonFormat() : TextFormat<BuddhistYear>(Parse, new BilingualText("ปี พ.ศ. เช่น \"BE2568\"", "a Buddhist Era year, such as \"BE2568\""));
}
