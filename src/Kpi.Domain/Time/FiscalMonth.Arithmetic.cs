namespace Kpi.Domain.Time;

/// <content>Order, arithmetic and enumeration.</content>
public readonly partial record struct FiscalMonth : IComparable<FiscalMonth>
{
    /// <summary>Whether the left month is earlier.</summary>
    public static bool operator <(FiscalMonth left, FiscalMonth right) => left._index < right._index;

    /// <summary>Whether the left month is later.</summary>
    public static bool operator >(FiscalMonth left, FiscalMonth right) => left._index > right._index;

    /// <summary>Whether the left month is the right or earlier.</summary>
    public static bool operator <=(FiscalMonth left, FiscalMonth right) => left._index <= right._index;

    /// <summary>Whether the left month is the right or later.</summary>
    public static bool operator >=(FiscalMonth left, FiscalMonth right) => left._index >= right._index;

    /// <summary>The month so many months later; earlier where the number is negative.</summary>
    /// <exception cref="KpiRuleException">KPI1002: it lies outside FY 2505 to 2643.</exception>
    public static FiscalMonth operator +(FiscalMonth month, int months) => month.Shifted(months, nameof(months));

    /// <summary>The month so many months earlier; later where the number is negative.</summary>
    /// <exception cref="KpiRuleException">KPI1002: it lies outside FY 2505 to 2643.</exception>
    public static FiscalMonth operator -(FiscalMonth month, int months) => month.Shifted(-(long)months, nameof(months));

    /// <summary>How many months the left one is later than the right; negative where it is earlier.</summary>
    public static int operator -(FiscalMonth left, FiscalMonth right) => left._index - right._index;

    /// <inheritdoc cref="op_Addition"/>
    public FiscalMonth Plus(int months) => Shifted(months, nameof(months));

    /// <inheritdoc cref="op_Subtraction(FiscalMonth, int)"/>
    public FiscalMonth Minus(int months) => Shifted(-(long)months, nameof(months));

    /// <summary>How many months this one is later than another; negative where it is earlier.</summary>
    public int Minus(FiscalMonth other) => this - other;

    /// <summary>The month after this.</summary>
    /// <exception cref="KpiRuleException">KPI1002: this is the last of FY 2643.</exception>
    public FiscalMonth Next() => Plus(1);

    /// <summary>The month before this.</summary>
    /// <exception cref="KpiRuleException">KPI1002: this is the first of FY 2505.</exception>
    public FiscalMonth Previous() => Minus(1);

    /// <summary>Every month from this to a last one, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last one is earlier than this.</exception>
    public IReadOnlyList<FiscalMonth> Through(FiscalMonth last)
    {
        if (last < this)
            throw new ArgumentOutOfRangeException(nameof(last), last, $"The last month is earlier than the first, {this}.");
        var months = new FiscalMonth[last - this + 1];
        for (int offset = 0; offset < months.Length; offset++)
            months[offset] = At(_index + offset);
        return Array.AsReadOnly(months);
    }

    /// <inheritdoc/>
    public int CompareTo(FiscalMonth other) => _index.CompareTo(other._index);

    private FiscalMonth Shifted(long months, string parameterName) =>
        FiscalDivision.Month.CheckIndex(_index + months, parameterName) is { } violation
            ? throw new KpiRuleException([violation])
            : At((int)(_index + months));
}
