using System.Text.Json;

namespace Kpi.Domain.Rules.Json;

/// <summary>JSON cannot be read as a type of the library. It carries every mistake that was found, not only the first.</summary>
public sealed class KpiJsonException : JsonException
{
    internal KpiJsonException(IReadOnlyList<JsonProblem> problems)
        : base(string.Join("\n", problems)) => Problems = Array.AsReadOnly(problems.ToArray());

    /// <summary>Every mistake, in the order of their places, a whole before its parts, as seen from the value of the library's type; never empty.</summary>
    public IReadOnlyList<JsonProblem> Problems { get; }
}
