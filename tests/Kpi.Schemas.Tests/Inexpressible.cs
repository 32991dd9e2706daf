using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Kpi.Schemas.Tests;

/// <summary>What readers refuse and JSON Schema cannot, of what is a matter of form or range: each by the name it has in docs/json-format.md.</summary>
internal static partial class Inexpressible
{
    private static readonly (string Name, Func<JsonProblem, JsonElement, JsonElement, bool> Is)[] All =
    [
        ("a member that is there twice", (problem, _, _) => Says(problem, "is there twice")),
        ("half a character", (_, place, _) => IsText(place) && place.GetRawText().Contains("\\ud83d", StringComparison.Ordinal)),
        ("a code that no measure is declared under", (problem, place, _) => IsText(place) && Says(problem, "declared in measures")),
        ("a value that does not fit the measure that its code stands for", (_, _, owner) => IsText(MemberOf(owner, "measure"))),
        ("what follows from other members", (problem, _, _) => Says(problem, "follows from")),
        ("digits that a binary number does not have", (_, place, _) => place.ValueKind == JsonValueKind.Number && !IsBinary(place.GetRawText())),
        ("a whole number that is written with a point", (problem, place, _) => Says(problem, "a whole number") && place.ValueKind == JsonValueKind.Number && place.GetRawText().Contains('.', StringComparison.Ordinal)),
        ("an entry outside the ledger's year", (problem, _, _) => Says(problem, "lies outside FY")),
        ("a ledger that was not carried over as it says", (problem, _, _) => (problem.Path == "$.sourceYear" && Says(problem, "not after the ledger's")) || Says(problem, "committed from the first day") || (problem.Path == "$" && Says(problem, "plan is unknown"))),
    ];

    public static IEnumerable<string> Names => All.Select(kind => kind.Name);

    /// <summary>The name of what the problem is, where JSON Schema cannot say it; null where it can.</summary>
    public static string? NameOf(JsonProblem problem, JsonElement document)
    {
        JsonElement owner = default, place = document;
        foreach (Match step in Step().Matches(problem.Path))
        {
            owner = place;
            place = step.Groups["name"].Success
                ? MemberOf(place, step.Groups["name"].Value)
                : place.EnumerateArray().ElementAtOrDefault(int.Parse(step.Groups["index"].Value, CultureInfo.InvariantCulture));
        }

        return All.FirstOrDefault(kind => kind.Is(problem, place, owner)).Name;
    }

    private static JsonElement MemberOf(JsonElement place, string name) =>
        place.ValueKind == JsonValueKind.Object && place.TryGetProperty(name, out JsonElement member) ? member : default;

    private static bool Says(JsonProblem problem, string words) => problem.Describe(Language.English).Contains(words, StringComparison.Ordinal);

    private static bool IsText(JsonElement place) => place.ValueKind == JsonValueKind.String;

    /// <summary>Whether a validator that reads binary numbers sees the number that is written, or that no decimal is as large.</summary>
    private static bool IsBinary(string number)
    {
        double binary = double.Parse(number, CultureInfo.InvariantCulture);
        return Math.Abs(binary) > (double)decimal.MaxValue
            || (TryParse(number, out decimal written) && TryParse(binary.ToString("R", CultureInfo.InvariantCulture), out decimal seen) && written == seen && (written == 0m) == (binary == 0));
    }

    private static bool TryParse(string number, out decimal value) => decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    [GeneratedRegex(@"\.(?<name>[\p{L}\p{N}_$]+)|\[(?<index>\d+)\]")]
    private static partial Regex Step();
}
