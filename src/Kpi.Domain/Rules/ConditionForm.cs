namespace Kpi.Domain.Rules;

/// <summary>
/// What a condition means, whatever it is written like: the measures that matter to it, in order of code, each cut only
/// where the answer changes, and the answer in each cell. Conditions that stand for the same set have equal forms.
/// </summary>
/// <remarks>
/// The form is made of one condition alone, not of a pair, so that equality of forms is transitive and agrees with
/// their hash codes. A condition of more than <see cref="ConditionSpace.MostCells"/> cells is known by how it is written.
/// </remarks>
internal sealed class ConditionForm : IEquatable<ConditionForm>
{
    private readonly CellSet? _cells;
    private readonly (ConditionKind Kind, MeasureFacts? Measure, Comparison Comparison, decimal Threshold)[] _asWritten;

    private ConditionForm(Condition condition)
    {
        Measures = [];
        _asWritten = [.. condition.InPostfixOrder().Select(part => (part.Kind, part.Measure, part.Comparison, part.Threshold))];
    }

    private ConditionForm(IReadOnlyList<(MeasureFacts Measure, Cut[] Cuts)> measures, CellSet cells)
    {
        Measures = measures;
        _cells = cells;
        _asWritten = [];
    }

    /// <summary>The measures that matter, each with its cuts; none where nothing or everything satisfies the condition.</summary>
    public IReadOnlyList<(MeasureFacts Measure, Cut[] Cuts)> Measures { get; }

    /// <summary>Whether the condition was small enough to be decided.</summary>
    public bool IsDecided => _cells is not null;

    public static ConditionForm Of(Condition condition)
    {
        if (ConditionSpace.Of(condition) is not { } space)
            return new ConditionForm(condition);

        CellSet cells = space.CellsOf(condition);
        var measures = space.Measures
            .Select(measure => (Cells: measure, Stride: space.StrideOf(measure.Measure), Starts: StartsOf(measure, space, cells)))
            .Where(measure => measure.Starts.Length > 1)
            .OrderBy(measure => measure.Cells.Measure.Code, StringComparer.Ordinal)
            .ThenBy(measure => measure.Cells.Measure.Kind)
            .ThenBy(measure => measure.Cells.Measure.CanBeNegative)
            .ToArray();

        int[] offsets = [0];
        foreach (var measure in measures)
            offsets = [.. offsets.SelectMany(offset => measure.Starts.Select(start => offset + start * measure.Stride))];

        var reduced = new CellSet(offsets.Length);
        for (int cell = 0; cell < offsets.Length; cell++)
        {
            if (cells.Contains(offsets[cell]))
                reduced.AddRange(cell, cell + 1);
        }

        return new ConditionForm(
            [.. measures.Select(measure => (measure.Cells.Measure, measure.Starts.Skip(1).Select(measure.Cells.StartOf).ToArray()))],
            reduced);
    }

    /// <summary>Whether the condition holds in a cell of the form, the first measure varying slowest.</summary>
    public bool Contains(int cell) => _cells!.Contains(cell);

    public bool Equals(ConditionForm? other) =>
        other is not null
        && _asWritten.SequenceEqual(other._asWritten)
        && Measures.Count == other.Measures.Count
        && Measures.Zip(other.Measures, (left, right) => left.Measure == right.Measure && left.Cuts.SequenceEqual(right.Cuts)).All(isEqual => isEqual)
        && (_cells, other._cells) switch
        {
            (null, null) => true,
            ({ } left, { } right) => left.SetEquals(right),
            _ => false,
        };

    public override bool Equals(object? obj) => Equals(obj as ConditionForm);

    // The cells themselves are left out: equal forms agree in the rest, and forms that differ rarely do.
    public override int GetHashCode()
    {
        int hash = _cells is { } cells && cells.Contains(0) ? 1 : 0;
        foreach (var part in _asWritten)
            hash = unchecked(hash * 397 ^ part.GetHashCode());
        foreach ((MeasureFacts measure, Cut[] cuts) in Measures)
            hash = cuts.Aggregate(unchecked(hash * 397 ^ measure.GetHashCode()), (soFar, cut) => unchecked(soFar * 397 ^ cut.GetHashCode()));
        return hash;
    }

    /// <summary>The lowest of a measure's cells, and each before which the answer changes somewhere.</summary>
    private static int[] StartsOf(MeasureCells measure, ConditionSpace space, CellSet cells)
    {
        int stride = space.StrideOf(measure.Measure);
        var isStart = new bool[measure.Count];
        isStart[0] = true;
        for (int cell = 0; cell < space.Count; cell++)
        {
            int next = cell / stride % measure.Count + 1;
            if (next < measure.Count && !isStart[next] && cells.Contains(cell) != cells.Contains(cell + stride))
                isStart[next] = true;
        }

        return [.. Enumerable.Range(0, measure.Count).Where(start => isStart[start])];
    }
}
