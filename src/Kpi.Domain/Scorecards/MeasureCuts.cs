using Kpi.Domain.Quantities;
using Kpi.Domain.Targets;

namespace Kpi.Domain.Scorecards;

/// <summary>
/// The values of one measure, cut wherever a target of a scorecard changes its answer: every target has one answer
/// throughout a cell.
/// </summary>
internal sealed class MeasureCuts
{
    private readonly Cut[] _cuts;
    private readonly long[]? _firstSteps;

    public MeasureCuts(Measure measure, IEnumerable<Cut> cuts)
    {
        Measure = measure;
        _cuts = [.. cuts.Distinct().OrderBy(cut => cut.Value).ThenBy(cut => cut.IsOpen)];
        _firstSteps = FirstSteps(_cuts);
    }

    public Measure Measure { get; }

    /// <summary>The cuts, lowest first; there is one cell more than there are cuts.</summary>
    public IReadOnlyList<Cut> Cuts => _cuts;

    /// <summary>The cell of an observation: how many of the cuts its value has passed.</summary>
    public int CellOf(Observation observation)
    {
        int cell = _cuts.Length;
        if (_firstSteps is { } firstSteps && observation.Steps is not ScaledInteger.None and var steps)
        {
            while (cell > 0 && steps < firstSteps[cell - 1])
                cell--;
        }
        else
        {
            while (cell > 0 && !HasPassed(observation.Value, _cuts[cell - 1]))
                cell--;
        }

        return cell;
    }

    private static bool HasPassed(decimal value, Cut cut) => value > cut.Value || (value == cut.Value && !cut.IsOpen);

    /// <summary>The first step behind each cut; null where one has none.</summary>
    private static long[]? FirstSteps(Cut[] cuts)
    {
        var steps = new long[cuts.Length];
        for (int index = 0; index < cuts.Length; index++)
        {
            if (!ScaledInteger.TryOf(ScaledInteger.Shortest(cuts[index].Value), ScaledInteger.DecimalsOfEvidence, out steps[index]) || steps[index] == long.MaxValue)
                return null;
            if (cuts[index].IsOpen)
                steps[index]++;
        }

        return steps;
    }
}
