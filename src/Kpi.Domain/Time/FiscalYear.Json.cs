using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Time;

/// <content>As JSON: the canonical text, such as <c>"FY2568"</c>.</content>
[JsonConverter(typeof(JsonFormat))]
public readonly partial record struct FiscalYear
{
    /// <summary>How it is written as JSON and read back: the canonical text, such as <c>"FY2568"</c>.</summary>
    public static JsonFormat<FiscalYear> Json { get; } = new JsonFormat();

    /// <summary>How it is written as JSON and read back: the canonical text, such as <c>"FY2568"</c>.</summary>
    public sealed class JsonFormat() : TextFormat<FiscalYear>(Parse, new BilingualText("ปีงบประมาณ เช่น \"FY2568\"", "a fiscal year, such as \"FY2568\""));
}
