using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Quantities;

/// <content>As JSON: a number of percent, exact.</content>
[JsonConverter(typeof(JsonFormat))]
public readonly partial record struct Weight
{
    /// <summary>How it is written as JSON and read back: a number of percent, exact.</summary>
    public static JsonFormat<Weight> Json { get; } = new JsonFormat();

    /// <summary>How it is written as JSON and read back: a number of percent, exact.</summary>
    public sealed class JsonFormat() : NumberFormat<Weight>(number => number, weight => weight.Value);
}
