namespace Kpi.Domain.Time;

/// <content>Order, arithmetic and enumeration.</content>
public readonly partial record struct FiscalHalf : IComparable<FiscalHalf>
{
    /// <summary>Whether the left half is earlier.</summary>
    public static bool operator <(FiscalHalf left, FiscalHalf right) => left._index < right._index;

    /// <summary>Whether the left half is later.</summary>
    public static bool operator >(FiscalHalf left, FiscalHalf right) => left._index > right._index;

    /// <summary>Whether the left half is the right or earlier.</summary>
    public static bool operator <=(FiscalHalf left, FiscalHalf right) => left._index <= right._index;

    /// <summary>Whether the left half is the right or later.</summary>
    public static bool operator >=(FiscalHalf left, FiscalHalf right) => left._index >= right._index;

    /// <summary>The half so many halves later; earlier where the number is negative.</summary>
    /// <exception cref="KpiRuleException">KPI1002: it lies outside FY 2505 to 2643.</exception>
    public static FiscalHalf operator +(FiscalHalf half, int halves) => half.Shifted(halves, nameof(halves));

    /// <summary>The half so many halves earlier; later where the number is negative.</summary>
    /// <exception cref="KpiRuleException">KPI1002: it lies outside FY 2505 to 2643.</exception>
    public static FiscalHalf operator -(FiscalHalf half, int halves) => half.Shifted(-(long)halves, nameof(halves));

    /// <summary>How many halves the left one is later than the right; negative where it is earlier.</summary>
    public static int operator -(FiscalHalf left, FiscalHalf right) => left._index - right._index;

    /// <inheritdoc cref="op_Addition"/>
    public FiscalHalf Plus(int halves) => Shifted(halves, nameof(halves));

    /// <inheritdoc cref="op_Subtraction(FiscalHalf, int)"/>
    public FiscalHalf Minus(int halves) => Shifted(-(long)halves, nameof(halves));

    /// <summary>How many halves this one is later than another; negative where it is earlier.</summary>
    public int Minus(FiscalHalf other) => this - other;

    /// <summary>The half after this.</summary>
    /// <exception cref="KpiRuleException">KPI1002: this is the last of FY 2643.</exception>
    public FiscalHalf Next() => Plus(1);

    /// <summary>The half before this.</summary>
    /// <exception cref="KpiRuleException">KPI1002: this is the first of FY 2505.</exception>
    public FiscalHalf Previous() => Minus(1);

    /// <summary>Every half from this to a last one, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last one is earlier than this.</exception>
    public IReadOnlyList<FiscalHalf> Through(FiscalHalf last)
    {
        if (last < this)
            throw new ArgumentOutOfRangeException(nameof(last), last, $"The last half is earlier than the first, {this}.");
        var halves = new FiscalHalf[last - this + 1];
        for (int offset = 0; offset < halves.Length; offset++)
            halves[offset] = At(_index + offset);
        return Array.AsReadOnly(halves);
    }

    /// <inheritdoc/>
    public int CompareTo(FiscalHalf other) => _index.CompareTo(other._index);

    private FiscalHalf Shifted(long halves, string parameterName) =>
        FiscalDivision.Half.CheckIndex(_index + halves, parameterName) is { } violation
            ? throw new KpiRuleException([violation])
            : At((int)(_index + halves));
}
