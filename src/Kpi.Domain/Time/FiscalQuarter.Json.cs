using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Time;

/// <content>As JSON: the canonical text, such as <c>"Q1/2568"</c>.</content>
[JsonConverter(typeof(JsonFormat))]
public readonly partial record struct FiscalQuarter
{
    /// <summary>How it is written as JSON and read back: the canonical text, such as <c>"Q1/2568"</c>.</summary>
    public static JsonFormat<FiscalQuarter> Json { get; } = new JsonFormat();

    /// <summary>How it is written as JSON and read back: the canonical text, such as <c>"Q1/2568"</c>.</summary>
    public sealed class JsonFormat() : TextFormat<FiscalQuarter>(Parse, new BilingualText("ไตรมาส เช่น \"Q1/2568\"", "a fiscal quarter, such as \"Q1/2568\""));
}
