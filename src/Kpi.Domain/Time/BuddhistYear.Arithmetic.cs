namespace Kpi.Domain.Time;

/// <content>Order, arithmetic and enumeration.</content>
public readonly partial record struct BuddhistYear : IComparable<BuddhistYear>
{
    /// <summary>Whether the left year is earlier.</summary>
    public static bool operator <(BuddhistYear left, BuddhistYear right) => left._index < right._index;

    /// <summary>Whether the left year is later.</summary>
    public static bool operator >(BuddhistYear left, BuddhistYear right) => left._index > right._index;

    /// <summary>Whether the left year is the right or earlier.</summary>
    public static bool operator <=(BuddhistYear left, BuddhistYear right) => left._index <= right._index;

    /// <summary>Whether the left year is the right or later.</summary>
    public static bool operator >=(BuddhistYear left, BuddhistYear right) => left._index >= right._index;

    /// <summary>The year so many years later; earlier where the number is negative.</summary>
    /// <exception cref="KpiRuleException">KPI1002: it is outside B.E. 2483 to 2643.</exception>
    public static BuddhistYear operator +(BuddhistYear year, int years) => year.Shifted(years, nameof(years));

    /// <summary>The year so many years earlier; later where the number is negative.</summary>
    /// <exception cref="KpiRuleException">KPI1002: it is outside B.E. 2483 to 2643.</exception>
    public static BuddhistYear operator -(BuddhistYear year, int years) => year.Shifted(-(long)years, nameof(years));

    /// <summary>How many years the left one is later than the right; negative where it is earlier.</summary>
    public static int operator -(BuddhistYear left, BuddhistYear right) => left._index - right._index;

    /// <inheritdoc cref="op_Addition"/>
    public BuddhistYear Plus(int years) => Shifted(years, nameof(years));

    /// <inheritdoc cref="op_Subtraction(BuddhistYear, int)"/>
    public BuddhistYear Minus(int years) => Shifted(-(long)years, nameof(years));

    /// <summary>How many years this one is later than another; negative where it is earlier.</summary>
    public int Minus(BuddhistYear other) => this - other;

    /// <summary>The year after this.</summary>
    /// <exception cref="KpiRuleException">KPI1002: this is B.E. 2643.</exception>
    public BuddhistYear Next() => Plus(1);

    /// <summary>The year before this.</summary>
    /// <exception cref="KpiRuleException">KPI1002: this is B.E. 2483.</exception>
    public BuddhistYear Previous() => Minus(1);

    /// <summary>Every year from this to a last one, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last one is earlier than this.</exception>
    public IReadOnlyList<BuddhistYear> Through(BuddhistYear last)
    {
        if (last < this)
            throw new ArgumentOutOfRangeException(nameof(last), last, $"The last year is earlier than the first, {this}.");
        var years = new BuddhistYear[last - this + 1];
        for (int offset = 0; offset < years.Length; offset++)
            years[offset] = new(BuddhistEra + offset);
        return Array.AsReadOnly(years);
    }

    /// <inheritdoc/>
    public int CompareTo(BuddhistYear other) => _index.CompareTo(other._index);

    private BuddhistYear Shifted(long years, string parameterName) =>
        BuddhistYearRules.CheckReached(BuddhistEra + years, parameterName) is { } violation
            ? throw new KpiRuleException([violation])
            : new BuddhistYear((int)(BuddhistEra + years));
}
