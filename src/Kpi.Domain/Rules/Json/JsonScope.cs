using System.Text.Json;

namespace Kpi.Domain.Rules.Json;

/// <summary>What holds while one value is read or written: the problems found so far, and what the value declares for its parts.</summary>
internal sealed class JsonScope
{
    /// <summary>How deep JSON of this library may be nested.</summary>
    public const int MostLevels = 64;

    private readonly List<(long Position, string? Member, int? Item, Violation Violation)> _problems = [];

    public bool HasProblems => _problems.Count > 0;

    /// <summary>What the outermost value declares for its parts, such as the measures that they name by code; null where it declares nothing.</summary>
    public object? Declarations { get; set; }

    /// <summary>A problem of the current token.</summary>
    public void Add(ref Utf8JsonReader json, Violation violation) => AddAt(json.TokenStartIndex, violation);

    /// <summary>A problem of the token that begins at a position.</summary>
    public void AddAt(long position, Violation violation) => _problems.Add((position, null, null, violation));

    /// <summary>A problem of the object that begins at a position: it stands at the member that is named like the parameter.</summary>
    /// <param name="position">Where the object begins.</param>
    /// <param name="violation">What is wrong.</param>
    /// <param name="isList">Whether a list begins there instead, of which it is an item.</param>
    public void AddOf(long position, Violation violation, bool isList = false) =>
        _problems.Add((position, isList ? null : violation.ParameterName, violation.ItemIndex, violation));

    /// <summary>The problems in the order of their places, with the path of each.</summary>
    /// <param name="start">A reader that has not yet read the value's first token, or stands on it.</param>
    public IReadOnlyList<JsonProblem> ProblemsFrom(Utf8JsonReader start)
    {
        Dictionary<long, string> paths = JsonPath.Of(start, _problems.Select(problem => problem.Position));
        return
        [
            .. _problems
                .OrderBy(problem => problem.Position)
                .Select(problem => new JsonProblem(JsonPath.Extend(paths[problem.Position], problem.Member, problem.Item), problem.Violation)),
        ];
    }
}
