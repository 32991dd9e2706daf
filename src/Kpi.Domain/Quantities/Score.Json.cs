using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Quantities;

/// <content>As JSON: a number of points, exact.</content>
[JsonConverter(typeof(JsonFormat))]
public readonly partial record struct Score
{
    /// <summary>How it is written as JSON and read back: a number of points, exact.</summary>
    public static JsonFormat<Score> Json { get; } = new JsonFormat();

    /// <summary>How it is written as JSON and read back: a number of points, exact.</summary>
    public sealed class JsonFormat() : NumberFormat<Score>(number => number, score => score.Value);
}
