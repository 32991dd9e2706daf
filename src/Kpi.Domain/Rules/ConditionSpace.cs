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
        foreach (Condition part in condition.InPostfixOrder())
        {
            stack.Push(part.Kind switch
            {
                ConditionKind.Threshold => CellsOfThreshold(part),
                ConditionKind.Not => stack.Pop().Complement(),
                ConditionKind.Both => stack.Pop().And(stack.Pop()),
                _ => stack.Pop().Or(stack.Pop()),
            });
        }

        return stack.Pop();
    }

    /// <summary>
    /// Whether a condition holds, given some of the measures' values: true or false where every completion by the
    /// missing ones agrees, null where they differ.
    /// </summary>
    public bool? Decide(Condition condition, Func<MeasureFacts, decimal?> valueOf)
    {
        var observed = _measures
            .Select(cells => (cells.Count, Stride: _strides[cells.Measure], Cell: valueOf(cells.Measure) is { } value ? cells.CellOf(value) : (int?)null))
            .Where(measure => measure.Cell is not null)
            .ToArray();
        CellSet completions = CellSet.Of(_count, cell => observed.All(measure => cell / measure.Stride % measure.Count == measure.Cell));
        CellSet holds = CellsOf(condition);
        return completions.FirstNotIn(holds) < 0 ? true
            : completions.And(holds).IsEmpty ? false
            : null;
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

    private CellSet CellsOfThreshold(Condition threshold)
    {
        MeasureCells cells = _measures.First(measure => measure.Measure == threshold.Measure);
        int stride = _strides[cells.Measure];
        return CellSet.Of(_count, cell => cells.Satisfies(cell / stride % cells.Count, threshold.Comparison, threshold.Threshold));
    }
}
