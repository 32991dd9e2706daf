using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Time;

/// <content>As JSON: the canonical text, such as <c>"H1/2568"</c>.</content>
[JsonConverter(typeof(JsonFormat))]
public readonly partial record struct FiscalHalf
{
    /// <summary>How it is written as JSON and read back: the canonical text, such as <c>"H1/2568"</c>.</summary>
    public static JsonFormat<FiscalHalf> Json { get; } = new JsonFormat();

    /// <summary>How it is written as JSON and read back: the canonical text, such as <c>"H1/2568"</c>.</summary>
    public sealed class JsonFormat() : TextFormat<FiscalHalf>(Parse, new BilingualText("ครึ่งปีงบประมาณ เช่น \"H1/2568\"", "a half of a fiscal year, such as \"H1/2568\""));
}
