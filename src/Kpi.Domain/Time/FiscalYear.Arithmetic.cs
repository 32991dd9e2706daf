namespace Kpi.Domain.Time;

/// <content>Order, arithmetic and enumeration.</content>
public readonly partial record struct FiscalYear : IComparable<FiscalYear>
{
    /// <summary>Whether the left year is earlier.</summary>
    public static bool operator <(FiscalYear left, FiscalYear right) => left._index < right._index;

    /// <summary>Whether the left year is later.</summary>
    public static bool operator >(FiscalYear left, FiscalYear right) => left._index > right._index;

    /// <summary>Whether the left year is the right or earlier.</summary>
    public static bool operator <=(FiscalYear left, FiscalYear right) => left._index <= right._index;

    /// <summary>Whether the left year is the right or later.</summary>
    public static bool operator >=(FiscalYear left, FiscalYear right) => left._index >= right._index;

    /// <summary>The year so many years later; earlier where the number is negative.</summary>
    /// <exception cref="KpiRuleException">KPI1002: it is outside 2505 to 2643.</exception>
    public static FiscalYear operator +(FiscalYear year, int years) => year.Shifted(years, nameof(years));

    /// <summary>The year so many years earlier; later where the number is negative.</summary>
    /// <exception cref="KpiRuleException">KPI1002: it is outside 2505 to 2643.</exception>
    public static FiscalYear operator -(FiscalYear year, int years) => year.Shifted(-(long)years, nameof(years));

    /// <summary>How many years the left one is later than the right; negative where it is earlier.</summary>
    public static int operator -(FiscalYear left, FiscalYear right) => left._index - right._index;

    /// <inheritdoc cref="op_Addition"/>
    public FiscalYear Plus(int years) => Shifted(years, nameof(years));

    /// <inheritdoc cref="op_Subtraction(FiscalYear, int)"/>
    public FiscalYear Minus(int years) => Shifted(-(long)years, nameof(years));

    /// <summary>How many years this one is later than another; negative where it is earlier.</summary>
    public int Minus(FiscalYear other) => this - other;

    /// <summary>The year after this.</summary>
    /// <exception cref="KpiRuleException">KPI1002: this is FY 2643.</exception>
    public FiscalYear Next() => Plus(1);

    /// <summary>The year before this.</summary>
    /// <exception cref="KpiRuleException">KPI1002: this is FY 2505.</exception>
    public FiscalYear Previous() => Minus(1);

    /// <summary>Every year from this to a last one, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last one is earlier than this.</exception>
    public IReadOnlyList<FiscalYear> Through(FiscalYear last)
    {
        if (last < this)
            throw new ArgumentOutOfRangeException(nameof(last), last, $"The last year is earlier than the first, {this}.");
        var years = new FiscalYear[last - this + 1];
        for (int offset = 0; offset < years.Length; offset++)
            years[offset] = At(_index + offset);
        return Array.AsReadOnly(years);
    }

    /// <inheritdoc/>
    public int CompareTo(FiscalYear other) => _index.CompareTo(other._index);

    private FiscalYear Shifted(long years, string parameterName) =>
        FiscalYearRules.CheckReached(BuddhistEra + years, parameterName) is { } violation
            ? throw new KpiRuleException([violation])
            : At((int)(_index + years));
}
