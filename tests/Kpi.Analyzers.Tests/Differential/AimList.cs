namespace Kpi.Analyzers.Tests.Differential;

/// <summary>
/// The cells of a coverage table that are still to be met wrong, each to be aimed at by a few definitions, by more where few
/// cells are left: those are the ones that are hard to meet.
/// </summary>
internal sealed class AimList
{
    private const int FewestForACell = 4;

    private readonly Dictionary<(Owner Owner, string Construct), int> _left;

    public AimList(CoverageTable coverage, int definitions)
    {
        (Owner, string)[] cells = [.. coverage.NeverWrong];
        int forACell = Math.Max(FewestForACell, definitions / Math.Max(1, cells.Length));
        _left = cells.GroupBy(cell => cell).ToDictionary(same => same.Key, same => same.Count() * forACell);
    }

    /// <summary>
    /// A definition with one of its mistakes alone, in a call that could fill a cell: one mistake hides others. Null where it has
    /// none in such a call.
    /// </summary>
    public Definition? Take(Definition definition)
    {
        foreach (GeneratedCall call in definition.Code.Calls)
        {
            if (FirstLeft(call) is { } construct && definition.Mistakes.Where(mistake => call.Contains(mistake) && !IsInner(definition, call, mistake)).Order().ToArray() is { Length: > 0 } mistakes)
            {
                _left[(call.Owner, construct)]--;
                return definition.WithOnly(mistakes[new Random(definition.Seed).Next(mistakes.Length)]);
            }
        }

        return null;
    }

    private string? FirstLeft(GeneratedCall call) =>
        call.Constructs.FirstOrDefault(construct => _left.TryGetValue((call.Owner, construct), out int left) && left > 0);

    // What stands within an inner call is that call's mistake, as far as can be told.
    private static bool IsInner(Definition definition, GeneratedCall outer, int mistake) =>
        definition.Code.Calls.Any(call => call != outer && call.Length < outer.Length && call.Start >= outer.Start && call.End <= outer.End && call.Contains(mistake));
}
