namespace Kpi.Domain.Rules;

/// <summary>
/// The domain of one measure, cut by the thresholds that are named on it: every comparison with one of the
/// thresholds has one answer throughout a cell. k thresholds on a dense domain give at most 2k + 1 cells.
/// </summary>
/// <remarks>
/// Cells are places on a line: threshold i stands at place 2i + 1, the gap below it at 2i, the gap above the last at
/// 2k. Comparing places needs no arithmetic on values, so nothing can overflow or be rounded.
/// </remarks>
internal sealed class MeasureCells
{
    private readonly MeasureDomain _domain;
    private readonly decimal[] _thresholds;
    private readonly int[] _places;

    public MeasureCells(MeasureFacts measure, IEnumerable<decimal> thresholds)
    {
        Measure = measure;
        _domain = MeasureDomain.Of(measure);
        _thresholds = Ascending(thresholds);
        var places = new List<int>();
        for (int place = 0; place <= 2 * _thresholds.Length; place++)
        {
            if (IsInhabited(place))
                places.Add(place);
        }

        _places = [.. places];
    }

    public MeasureFacts Measure { get; }

    /// <summary>How many cells there are, lowest values first.</summary>
    public int Count => _places.Length;

    /// <summary>The cells whose values satisfy a comparison with one of the thresholds: from one up to another, the other excluded.</summary>
    public (int From, int To) CellsWhere(Comparison comparison, decimal threshold)
    {
        int at = 2 * Array.BinarySearch(_thresholds, threshold) + 1;
        return comparison switch
        {
            Comparison.AtLeast => (FirstCellFrom(at), Count),
            Comparison.MoreThan => (FirstCellFrom(at + 1), Count),
            Comparison.AtMost => (0, FirstCellFrom(at + 1)),
            Comparison.LessThan => (0, FirstCellFrom(at)),
            Comparison.Exactly => (FirstCellFrom(at), FirstCellFrom(at + 1)),
            _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "Not a comparison."),
        };
    }

    /// <summary>The cell that a value of the measure's domain lies in.</summary>
    public int CellOf(decimal value)
    {
        int found = Array.BinarySearch(_thresholds, value);
        int place = found >= 0 ? 2 * found + 1 : 2 * ~found;
        return Array.BinarySearch(_places, place);
    }

    /// <summary>Where a cell begins that is not the lowest.</summary>
    public Cut StartOf(int cell)
    {
        int place = _places[cell];
        if (place % 2 == 1)
            return new Cut(_thresholds[place / 2], IsOpen: false);
        decimal below = _thresholds[place / 2 - 1];
        return _domain.IsInteger ? new Cut(decimal.Floor(below) + 1m, IsOpen: false) : new Cut(below, IsOpen: true);
    }

    /// <summary>A value of the cell for people to read: the threshold itself, or a plain value inside the gap.</summary>
    public BilingualText DescribeValueIn(int cell)
    {
        int place = _places[cell];
        if (place % 2 == 1)
            return Describe(_thresholds[place / 2]);

        (decimal? below, decimal? above) = BoundsOfGap(place / 2);
        return (below, above) switch
        {
            (null, null) => Describe(_domain.Lower ?? _domain.Upper ?? 0m),
            (null, { } upper) => _domain.Lower is { } lowest ? Describe(lowest) : Beside(upper, -1m),
            ({ } lower, null) => _domain.Upper is { } highest ? Describe(highest) : Beside(lower, 1m),
            ({ } lower, { } upper) => Between(lower, upper),
        };
    }

    /// <summary>The numbers, each once, in order.</summary>
    private static decimal[] Ascending(IEnumerable<decimal> numbers)
    {
        decimal[] sorted = [.. numbers];
        Array.Sort(sorted);
        int count = 0;
        foreach (decimal number in sorted)
        {
            if (count == 0 || sorted[count - 1] != number)
                sorted[count++] = number;
        }

        Array.Resize(ref sorted, count);
        return sorted;
    }

    private int FirstCellFrom(int place)
    {
        int found = Array.BinarySearch(_places, place);
        return found >= 0 ? found : ~found;
    }

    private bool IsInhabited(int place)
    {
        if (place % 2 == 1)
            return _domain.Contains(_thresholds[place / 2]);

        (decimal? below, decimal? above) = BoundsOfGap(place / 2);
        if (below >= _domain.Upper || above <= _domain.Lower)
            return false;
        if (!_domain.IsInteger)
            return true;

        // The integers strictly between: the lowest candidate must lie below the upper end.
        decimal? lowest = below is { } lower && !(lower < _domain.Lower) ? decimal.Floor(lower) + 1m : _domain.Lower;
        return lowest is not { } first || ((above is not { } end || first < end) && !(first > _domain.Upper));
    }

    private (decimal? Below, decimal? Above) BoundsOfGap(int gap) =>
        (gap == 0 ? null : _thresholds[gap - 1], gap == _thresholds.Length ? null : _thresholds[gap]);

    private BilingualText Between(decimal lower, decimal upper)
    {
        if (_domain.IsInteger)
            return Describe(Math.Max(decimal.Floor(lower) + 1m, _domain.Lower ?? decimal.MinValue));

        // Halved apart, so that the sum cannot overflow; the half of a 28-digit decimal may be rounded onto an end.
        decimal middle = lower / 2m + upper / 2m;
        return middle > lower && middle < upper
            ? CanonicalNumber.Of(middle)
            : $"({CanonicalNumber.Of(lower)}, {CanonicalNumber.Of(upper)})";
    }

    private BilingualText Describe(decimal value) => MeasureDomain.DescribeValue(Measure.Kind, value);

    private static BilingualText Beside(decimal threshold, decimal step)
    {
        bool wouldOverflow = Math.Abs(threshold) > decimal.MaxValue - 1m;
        return wouldOverflow ? $"{(step > 0 ? ">" : "<")} {CanonicalNumber.Of(threshold)}" : CanonicalNumber.Of(threshold + step);
    }
}
