using Kpi.Domain.Quantities;
using Kpi.Domain.Time;

namespace Kpi.Domain.Budgets;

/// <summary>
/// What is planned to be spent in each quarter of a year (แผนการใช้จ่าย). The year's plan is not stored: it is the sum
/// of the quarters. Equality is by quarters. Immutable.
/// </summary>
public sealed partial class SpendingPlan : IEquatable<SpendingPlan>
{
    private readonly Baht[] _quarters;

    /// <summary>A plan by quarter: October to December, January to March, April to June, July to September.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An amount is below zero.</exception>
    public SpendingPlan(Baht first, Baht second, Baht third, Baht fourth) => _quarters =
        [Checked(first, nameof(first)), Checked(second, nameof(second)), Checked(third, nameof(third)), Checked(fourth, nameof(fourth))];

    /// <summary>The plan of a quarter, by number.</summary>
    /// <exception cref="KpiRuleException">KPI1002: the number is not 1 to 4.</exception>
    public Baht this[int quarter]
    {
        get
        {
            KpiRuleException.ThrowIfAny(FiscalQuarter.Validate(quarter, nameof(quarter)));
            return _quarters[quarter - 1];
        }
    }

    /// <summary>The plan of the year: the sum of the quarters.</summary>
    public Baht Total => _quarters[0] + _quarters[1] + _quarters[2] + _quarters[3];

    /// <inheritdoc/>
    public bool Equals(SpendingPlan? other) => other is not null && _quarters.SequenceEqual(other._quarters);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SpendingPlan);

    /// <inheritdoc/>
    public override int GetHashCode() => _quarters.Aggregate(0, (hash, amount) => unchecked(hash * 397 ^ amount.GetHashCode()));

    /// <summary>The quarters, added, invariant: <c>1 + 2 + 3 + 4 THB</c>.</summary>
    public override string ToString() => $"{string.Join(" + ", _quarters.Select(amount => CanonicalNumber.Of(amount.Amount)))} THB";

    private static Baht Checked(Baht amount, string parameterName) =>
        amount >= Baht.Zero
            ? amount
            : throw new ArgumentOutOfRangeException(parameterName, amount, "A quarter's plan is an amount from 0 baht.");
}
