using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Quantities;

/// <content>As JSON: a number of baht, exact.</content>
[JsonConverter(typeof(JsonFormat))]
public readonly partial record struct Baht
{
    /// <summary>How it is written as JSON and read back: a number of baht, exact.</summary>
    public static JsonFormat<Baht> Json { get; } = new JsonFormat();

    /// <summary>How it is written as JSON and read back: a number of baht, exact.</summary>
    public sealed class JsonFormat() : NumberFormat<Baht>(Of, amount => amount.Amount);
}
