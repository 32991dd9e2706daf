namespace Kpi.Domain.Time;

/// <content>Order, arithmetic and enumeration.</content>
public readonly partial record struct FiscalQuarter : IComparable<FiscalQuarter>
{
    /// <summary>Whether the left quarter is earlier.</summary>
    public static bool operator <(FiscalQuarter left, FiscalQuarter right) => left._index < right._index;

    /// <summary>Whether the left quarter is later.</summary>
    public static bool operator >(FiscalQuarter left, FiscalQuarter right) => left._index > right._index;

    /// <summary>Whether the left quarter is the right or earlier.</summary>
    public static bool operator <=(FiscalQuarter left, FiscalQuarter right) => left._index <= right._index;

    /// <summary>Whether the left quarter is the right or later.</summary>
    public static bool operator >=(FiscalQuarter left, FiscalQuarter right) => left._index >= right._index;

    /// <summary>The quarter so many quarters later; earlier where the number is negative.</summary>
    /// <exception cref="KpiRuleException">KPI1002: it lies outside FY 2505 to 2643.</exception>
    public static FiscalQuarter operator +(FiscalQuarter quarter, int quarters) => quarter.Shifted(quarters, nameof(quarters));

    /// <summary>The quarter so many quarters earlier; later where the number is negative.</summary>
    /// <exception cref="KpiRuleException">KPI1002: it lies outside FY 2505 to 2643.</exception>
    public static FiscalQuarter operator -(FiscalQuarter quarter, int quarters) => quarter.Shifted(-(long)quarters, nameof(quarters));

    /// <summary>How many quarters the left one is later than the right; negative where it is earlier.</summary>
    public static int operator -(FiscalQuarter left, FiscalQuarter right) => left._index - right._index;

    /// <inheritdoc cref="op_Addition"/>
    public FiscalQuarter Plus(int quarters) => Shifted(quarters, nameof(quarters));

    /// <inheritdoc cref="op_Subtraction(FiscalQuarter, int)"/>
    public FiscalQuarter Minus(int quarters) => Shifted(-(long)quarters, nameof(quarters));

    /// <summary>How many quarters this one is later than another; negative where it is earlier.</summary>
    public int Minus(FiscalQuarter other) => this - other;

    /// <summary>The quarter after this.</summary>
    /// <exception cref="KpiRuleException">KPI1002: this is the last of FY 2643.</exception>
    public FiscalQuarter Next() => Plus(1);

    /// <summary>The quarter before this.</summary>
    /// <exception cref="KpiRuleException">KPI1002: this is the first of FY 2505.</exception>
    public FiscalQuarter Previous() => Minus(1);

    /// <summary>Every quarter from this to a last one, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last one is earlier than this.</exception>
    public IReadOnlyList<FiscalQuarter> Through(FiscalQuarter last)
    {
        if (last < this)
            throw new ArgumentOutOfRangeException(nameof(last), last, $"The last quarter is earlier than the first, {this}.");
        var quarters = new FiscalQuarter[last - this + 1];
        for (int offset = 0; offset < quarters.Length; offset++)
            quarters[offset] = At(_index + offset);
        return Array.AsReadOnly(quarters);
    }

    /// <inheritdoc/>
    public int CompareTo(FiscalQuarter other) => _index.CompareTo(other._index);

    private FiscalQuarter Shifted(long quarters, string parameterName) =>
        FiscalDivision.Quarter.CheckIndex(_index + quarters, parameterName) is { } violation
            ? throw new KpiRuleException([violation])
            : At((int)(_index + quarters));
}
