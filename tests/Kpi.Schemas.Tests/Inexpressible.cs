using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Kpi.Schemas.Tests;

/// <summary>What readers refuse and JSON Schema cannot, of what is a matter of form or range: each by the name it has in docs/json-format.md.</summary>
internal static partial class Inexpressible
{
    private static readonly (string Name, Func<JsonProblem, JsonNode?, JsonNode?, bool> Is)[] All =
    [
        ("a member that is there twice", (problem, _, _) => Says(problem, "is there twice")),
        ("half a character", (_, place, _) => IsText(place) && ((string)place!).Contains('\ufffd', StringComparison.Ordinal)),
        ("a code that no measure is declared under", (problem, place, _) => IsText(place) && Says(problem, "declared in measures")),
        ("a value that does not fit the measure that its code stands for", (_, _, owner) => IsText(owner?["measure"])),
        ("what follows from other members", (problem, _, _) => Says(problem, "which follows from")),
        ("digits that a binary number does not have", (_, place, _) => place?.GetValueKind() == JsonValueKind.Number && !IsBinary(place.ToJsonString())),
        ("a whole number that is written with a point", (problem, place, _) => Says(problem, "a whole number") && place?.GetValueKind() == JsonValueKind.Number && place.ToJsonString().Contains('.', StringComparison.Ordinal)),
        ("an entry outside the ledger's year", (problem, _, _) => Says(problem, "lies outside FY")),
        ("a ledger that was not carried over as it says", (problem, place, _) => problem.Path is "$.sourceYear" or "$.allocated" && place is not null || (problem.Path == "$" && Says(problem, "plan is unknown here"))),
    ];

    public static IEnumerable<string> Names => All.Select(kind => kind.Name);

    /// <summary>The name of what the problem is, where JSON Schema cannot say it; null where it can.</summary>
    public static string? NameOf(JsonProblem problem, JsonNode document)
    {
        JsonNode? owner = null, place = document;
        foreach (Match step in Step().Matches(problem.Path))
        {
            owner = place;
            place = step.Groups["name"].Success
                ? (place as JsonObject)?[step.Groups["name"].Value]
                : place is JsonArray items && int.Parse(step.Groups["index"].Value, CultureInfo.InvariantCulture) is var index && index < items.Count ? items[index] : null;
        }

        return All.FirstOrDefault(kind => kind.Is(problem, place, owner)).Name;
    }

    private static bool Says(JsonProblem problem, string words) => problem.Describe(Language.English).Contains(words, StringComparison.Ordinal);

    private static bool IsText(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String;

    /// <summary>Whether a validator that reads binary numbers sees the number that is written.</summary>
    private static bool IsBinary(string number) =>
        decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact)
        && exact == (decimal)double.Parse(number, CultureInfo.InvariantCulture)
        && (exact != 0m || double.Parse(number, CultureInfo.InvariantCulture) == 0);

    [GeneratedRegex(@"\.(?<name>[\p{L}\p{N}_$]+)|\[(?<index>\d+)\]")]
    private static partial Regex Step();
}
