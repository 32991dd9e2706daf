namespace Kpi.Analyzers.Tests.Differential;

/// <summary>The cells of a coverage table that are still to be met wrong, each to be aimed at by a few definitions.</summary>
internal sealed class AimList(CoverageTable coverage)
{
    private const int DefinitionsForACell = 4;

    private readonly Dictionary<(Owner Owner, string Construct), int> _left =
        coverage.NeverWrong.GroupBy(cell => cell).ToDictionary(cells => cells.Key, cells => cells.Count() * DefinitionsForACell);

    /// <summary>Takes a definition if it has a mistake in a call that could fill a cell.</summary>
    public bool TryTake(Definition definition)
    {
        foreach (GeneratedCall call in definition.Code.Calls.Where(call => definition.Mistakes.Any(mistake => call.Contains(mistake) && !IsInner(definition, call, mistake))))
        {
            foreach (string construct in call.Constructs)
            {
                if (_left.TryGetValue((call.Owner, construct), out int left) && left > 0)
                {
                    _left[(call.Owner, construct)] = left - 1;
                    return true;
                }
            }
        }

        return false;
    }

    // What stands within an inner call is that call's mistake, as far as can be told.
    private static bool IsInner(Definition definition, GeneratedCall outer, int mistake) =>
        definition.Code.Calls.Any(call => call != outer && call.Length < outer.Length && call.Start >= outer.Start && call.End <= outer.End && call.Contains(mistake));
}
