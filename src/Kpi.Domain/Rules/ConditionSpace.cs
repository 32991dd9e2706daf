namespace Kpi.Domain.Rules;

/// <summary>
/// The product of the domains of every measure that some conditions name, cut into cells in which each condition is
/// constant. Within it containment, equality and emptiness of conditions are decided exactly.
/// </summary>
/// <remarks>
/// Cells are in declaration order: the measure named first varies slowest, and each measure's values ascend.
/// </remarks>
internal sealed class ConditionSpace
{
    /// <summary>Above this many cells the answer is unknown: constructors accept, analyzers are silent.</summary>
    public const int MostCells = 65_536;

    private readonly MeasureCells[] _measures;
    private readonly Dictionary<MeasureFacts, int> _strides;
    private readonly int _count;

    private ConditionSpace(MeasureCells[] measures, Dictionary<MeasureFacts, int> strides, int count)
    {
        _measures = measures;
        _strides = strides;
        _count = count;
    }

    /// <summary>The measures, in declaration order, each cut into its own cells.</summary>
    public IReadOnlyList<MeasureCells> Measures => _measures;

    /// <summary>How many cells there are.</summary>
    public int Count => _count;

    /// <summary>How far apart two cells are that differ only in that one measure is one of its own cells further.</summary>
    public int StrideOf(MeasureFacts measure) => _strides[measure];

    /// <summary>
    /// The space of some conditions; null where a measure's code is not known, since it might be any of the others,
    /// and where there would be more than <see cref="MostCells"/> cells.
    /// </summary>
    public static ConditionSpace? Of(params Condition[] conditions)
    {
        var thresholds = new Dictionary<MeasureFacts, List<decimal>>();
        var inOrder = new List<MeasureFacts>();
        foreach (Condition part in conditions.SelectMany(condition => condition.InPostfixOrder()))
        {
            if (part.Measure is not { } measure)
                continue;
            if (measure.Code is null)
                return null;
            if (!thresholds.TryGetValue(measure, out List<decimal>? named))
            {
                thresholds.Add(measure, named = []);
                inOrder.Add(measure);
            }

            named.Add(part.Threshold);
        }

        MeasureCells[] measures = [.. inOrder.Select(measure => new MeasureCells(measure, thresholds[measure]))];
        var strides = new Dictionary<MeasureFacts, int>();
        long count = 1;
        foreach (MeasureCells cells in Enumerable.Reverse(measures))
        {
            strides.Add(cells.Measure, (int)count);
            count *= cells.Count;
            if (count > MostCells)
                return null;
        }

        return new ConditionSpace(measures, strides, (int)count);
    }

    /// <summary>The cells in which a condition holds. Its measures and thresholds must be among this space's.</summary>
    public CellSet CellsOf(Condition condition)
    {
        var stack = new Stack<CellSet>();
        var spare = new Stack<CellSet>();
        foreach (Condition part in condition.InPostfixOrder())
        {
            switch (part.Kind)
            {
                case ConditionKind.Threshold:
                    stack.Push(CellsOfThreshold(part, spare.Count > 0 ? spare.Pop() : new CellSet(_count)));
                    break;
                case ConditionKind.Not:
                    stack.Peek().Invert();
                    break;
                case ConditionKind.Both:
                    spare.Push(stack.Pop());
                    stack.Peek().IntersectWith(spare.Peek());
                    break;
                default:
                    spare.Push(stack.Pop());
                    stack.Peek().UnionWith(spare.Peek());
                    break;
            }
        }

        return stack.Pop();
    }

    /// <summary>
    /// Whether a condition holds, given some of the measures' values: true or false where every completion by the
    /// missing ones agrees, null where they differ.
    /// </summary>
    public bool? Decide(Condition condition, Func<MeasureFacts, decimal?> valueOf)
    {
        var completions = new CellSet(_count);
        completions.AddRange(0, _count);
        foreach (MeasureCells cells in _measures)
        {
            if (valueOf(cells.Measure) is { } value && cells.CellOf(value) is var cell)
                completions.IntersectWith(CellsWithin(cells, cell, cell + 1, new CellSet(_count)));
        }

        CellSet holds = CellsOf(condition);
        if (completions.FirstNotIn(holds) < 0)
            return true;
        completions.IntersectWith(holds);
        return completions.IsEmpty ? false : null;
    }

    /// <summary>One value of each measure in a cell, for people to read: <c>smes-supported 100, economic-impact 500000000</c>.</summary>
    public BilingualText Describe(int cell)
    {
        var values = _measures.Select(cells =>
            (Code: cells.Measure.Code!, Value: cells.DescribeValueIn(cell / _strides[cells.Measure] % cells.Count))).ToArray();
        return new BilingualText(
            string.Join(", ", values.Select(value => $"{value.Code} {value.Value.Thai}")),
            string.Join(", ", values.Select(value => $"{value.Code} {value.Value.English}")));
    }

    private CellSet CellsOfThreshold(Condition threshold, CellSet cells)
    {
        int index = 0;
        while (_measures[index].Measure != threshold.Measure)
            index++;
        (int from, int to) = _measures[index].CellsWhere(threshold.Comparison, threshold.Threshold);
        return CellsWithin(_measures[index], from, to, cells);
    }

    /// <summary>Fills a set with the cells of the space in which one measure lies within a range of its own cells.</summary>
    private CellSet CellsWithin(MeasureCells measure, int from, int to, CellSet cells)
    {
        int stride = _strides[measure.Measure];
        int period = stride * measure.Count;
        cells.Clear();
        for (int start = 0; start < _count; start += period)
            cells.AddRange(start + from * stride, start + to * stride);
        return cells;
    }
}
