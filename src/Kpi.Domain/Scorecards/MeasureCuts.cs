using Kpi.Domain.Quantities;
using Kpi.Domain.Targets;

namespace Kpi.Domain.Scorecards;

/// <summary>
/// The values of one measure, cut wherever a target of a scorecard changes its answer: every target has one answer
/// throughout a cell.
/// </summary>
internal sealed class MeasureCuts
{
    // Enough for most values to need no other comparison than that of whole numbers.
    private const int Decimals = 6;

    private readonly Cut[] _cuts;
    private readonly long[]? _steps;

    public MeasureCuts(Measure measure, IEnumerable<Cut> cuts)
    {
        Measure = measure;
        _cuts = [.. cuts.Distinct().OrderBy(cut => cut.Value).ThenBy(cut => cut.IsOpen)];
        var steps = new long[_cuts.Length];
        bool haveSteps = true;
        for (int index = 0; index < steps.Length; index++)
            haveSteps &= ScaledInteger.TryOf(ScaledInteger.Shortest(_cuts[index].Value), Decimals, out steps[index]);
        _steps = haveSteps ? steps : null;
    }

    public Measure Measure { get; }

    /// <summary>The cuts, lowest first; there is one cell more than there are cuts.</summary>
    public IReadOnlyList<Cut> Cuts => _cuts;

    /// <summary>The cell of a value: how many of the cuts it has passed.</summary>
    public int CellOf(decimal value)
    {
        int cell = _cuts.Length;
        if (_steps is { } steps && ScaledInteger.TryOf(value, Decimals, out long at))
        {
            while (cell > 0 && (at < steps[cell - 1] || (at == steps[cell - 1] && _cuts[cell - 1].IsOpen)))
                cell--;
        }
        else
        {
            while (cell > 0 && (value < _cuts[cell - 1].Value || (value == _cuts[cell - 1].Value && _cuts[cell - 1].IsOpen)))
                cell--;
        }

        return cell;
    }
}
