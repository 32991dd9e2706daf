using Kpi.Domain.Targets;

namespace Kpi.Domain.Scorecards;

/// <summary>The tier that a target's measures reach, for every combination of their cells.</summary>
internal sealed class TierTable
{
    /// <summary>The answer where the measures that are not observed could lead to several.</summary>
    public const int Open = -1;

    /// <summary>A target with more combinations is decided by its criteria, one by one.</summary>
    private const int MostCells = 4096;

    private readonly Axis[] _axes;
    private readonly byte[] _tiers;

    private TierTable(Axis[] axes, byte[] tiers)
    {
        _axes = axes;
        _tiers = tiers;
    }

    /// <summary>The table of a target; null where it would be too large, or a criterion is too large to decide.</summary>
    /// <param name="target">The target.</param>
    /// <param name="measures">The measures of the scorecard, the target's among them.</param>
    public static TierTable? Of(TieredTarget target, IReadOnlyList<MeasureCuts> measures)
    {
        ConditionForm[] forms = [target.Basic.Form, target.Standard.Form, target.Advanced.Form];
        int[] places = [.. Enumerable.Range(0, measures.Count).Where(place => forms.Any(form => IsNamed(measures[place], form)))];
        long count = places.Aggregate(1L, (product, place) => Math.Min(product * (measures[place].Cuts.Count + 1), MostCells + 1));
        if (count > MostCells || !Array.TrueForAll(forms, form => form.IsDecided))
            return null;

        var axes = new Axis[places.Length];
        int stride = 1;
        for (int axis = 0; axis < axes.Length; axis++)
        {
            axes[axis] = new Axis(places[axis], stride, measures[places[axis]].Cuts.Count + 1);
            stride *= axes[axis].Count;
        }

        // Tiers are nested, so the tier reached is how many of them hold.
        var tiers = new byte[stride];
        for (int cell = 0; cell < tiers.Length; cell++)
            tiers[cell] = (byte)forms.Count(form => form.Contains(CellIn(form, cell, axes, measures)));
        return new TierTable(axes, tiers);
    }

    /// <summary>The tier reached, 0 where it is none of them, or <see cref="Open"/>.</summary>
    public int TierAt(in ObservedCells observed) => TierAt(in observed, axis: 0, cell: 0);

    private int TierAt(in ObservedCells observed, int axis, int cell)
    {
        for (; axis < _axes.Length; axis++)
        {
            (int measure, int stride, int count) = _axes[axis];
            if (observed[measure] == 0)
                return TierOfAny(in observed, axis, cell, stride, count);
            cell += (observed[measure] - 1) * stride;
        }

        return _tiers[cell];
    }

    /// <summary>The tier that every cell of a measure leads to that is not observed.</summary>
    private int TierOfAny(in ObservedCells observed, int axis, int cell, int stride, int count)
    {
        int tier = TierAt(in observed, axis + 1, cell);
        for (int other = 1; other < count; other++)
        {
            if (tier == Open || TierAt(in observed, axis + 1, cell + other * stride) != tier)
                return Open;
        }

        return tier;
    }

    /// <summary>The cell of a form that a cell of the table lies in; the form's first measure varies slowest.</summary>
    private static int CellIn(ConditionForm form, int cell, Axis[] axes, IReadOnlyList<MeasureCuts> measures)
    {
        int inForm = 0;
        foreach ((MeasureFacts measure, Cut[] cuts) in form.Measures)
        {
            Axis axis = Array.Find(axes, axis => measures[axis.Measure].Measure.Facts == measure);
            IEnumerable<Cut> passed = measures[axis.Measure].Cuts.Take(cell / axis.Stride % axis.Count);
            inForm = inForm * (cuts.Length + 1) + passed.Count(cuts.Contains);
        }

        return inForm;
    }

    private static bool IsNamed(MeasureCuts measure, ConditionForm form) => form.Measures.Any(named => named.Measure == measure.Measure.Facts);

    private readonly record struct Axis(int Measure, int Stride, int Count);
}
