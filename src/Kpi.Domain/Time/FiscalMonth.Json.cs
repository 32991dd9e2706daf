using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Time;

/// <content>As JSON: the canonical text, such as <c>"M1/2568"</c>.</content>
[JsonConverter(typeof(JsonFormat))]
public readonly partial record struct FiscalMonth
{
    /// <summary>How it is written as JSON and read back: the canonical text, such as <c>"M1/2568"</c>.</summary>
    public static JsonFormat<FiscalMonth> Json { get; } = new JsonFormat();

    /// <summary>How it is written as JSON and read back: the canonical text, such as <c>"M1/2568"</c>.</summary>
    public sealed class JsonFormat() : TextFormat<FiscalMonth>(Parse, new BilingualText("เดือนของปีงบประมาณ เช่น \"M1/2568\"", "a month of a fiscal year, such as \"M1/2568\""));
}
