using System.Text.Json;

namespace Kpi.Schemas.Tests;

/// <summary>
/// Schemas and readers agree on mistakes: each change that can be made to good documents is refused by both, or by neither,
/// or by the readers alone for a reason that JSON Schema has no words for.
/// </summary>
public sealed class AgreementTests(Validator validator) : IClassFixture<Validator>
{
    // Rules of form, range and emptiness; what the others say of totals, order and names is not for a schema.
    private static readonly string[] OfForm = ["KPI1001", "KPI1002", "KPI1003", "KPI2004", "KPI3003", "KPI3007", "KPI3012", "KPI4002", "KPI5002", "KPI5003"];

    [NodeFact]
    public void Whatever_is_changed_in_a_document_schema_and_reader_refuse_alike()
    {
        var refused = new Dictionary<string, int>();
        var left = new Dictionary<string, int>();
        var disagreements = new List<string>();
        int taken = 0, beyond = 0;
        foreach (GoodDocument document in GoodDocument.All)
        {
            Assert.Empty(document.Schema.Read(document.Json));
            Assert.Null(validator.ErrorOf(document.Schema.Name, document.Json));
            foreach (Mistake mistake in Mistake.In(document.Json))
            {
                string? error = validator.ErrorOf(document.Schema.Name, mistake.Json);
                IReadOnlyList<JsonProblem> problems = document.Schema.Read(mistake.Json);
                using var changed = JsonDocument.Parse(mistake.Json);
                var reasons = problems.ToLookup(problem => OfForm.Contains(problem.RuleId) ? Inexpressible.NameOf(problem, changed.RootElement) ?? problem.RuleId : "");
                string[] rules = [.. reasons.Select(reason => reason.Key).Where(OfForm.Contains)];
                if (error is not null && problems.Count == 0)
                    disagreements.Add($"{document}, {mistake.What}: only the schema refuses it: {error}");
                else if (error is null && rules.Length > 0)
                    disagreements.Add($"{document}, {mistake.What}: only the reader refuses it: {string.Join("; ", problems)}");
                Count(error is null ? left : refused, error is null ? reasons.Select(reason => reason.Key) : rules);
                taken += problems.Count == 0 ? 1 : 0;
                beyond += error is not null && rules.Length == 0 ? 1 : 0;
            }
        }

        string counts = $"taken by both {taken}; refused by both {Text(refused)} and for other rules {beyond}; by the reader alone {Text(left)}";
        Assert.True(disagreements.Count == 0, $"{disagreements.Count} disagreements; {counts}\n{string.Join('\n', disagreements.Take(40))}");

        // None of it was tried in vain.
        Assert.Equal([], OfForm.Except(refused.Keys));
        Assert.Equal([], Inexpressible.Names.Except(left.Keys));
        Assert.True(taken > 500 && refused["KPI5002"] > 3_000 && refused["KPI5003"] > 1_000, counts);
    }

    private static void Count(Dictionary<string, int> counts, IEnumerable<string> names)
    {
        foreach (string name in names)
            counts[name] = counts.GetValueOrDefault(name) + 1;
    }

    private static string Text(Dictionary<string, int> counts) => string.Join(", ", counts.OrderBy(count => count.Key).Select(count => $"{count.Key} {count.Value}"));
}
