using Kpi.Domain.Quantities;
using NodaTime;

namespace Kpi.Domain.Budgets;

/// <summary>
/// One event in the life of a budget: what happened, on which day, under which reference and for how much. The amount
/// is always above zero; what it does to the figures is a matter of its kind. Equality is by all parts. Immutable.
/// </summary>
public sealed partial class BudgetEntry : IEquatable<BudgetEntry>
{
    /// <summary>Stands for an amount that is no number of steps; as every amount is above zero, none is this many.</summary>
    internal const long NotInSteps = 0L;

    private BudgetEntry(BudgetEntryKind kind, LocalDate on, string reference, Baht amount, SpendingPlan? plan = null)
    {
        KpiRuleException.ThrowIfAny(Validate(kind, reference, amount, plan is null ? nameof(amount) : nameof(plan)));
        Kind = kind;
        Date = on.WithCalendar(CalendarSystem.Iso);
        Reference = reference;
        Amount = amount;
        Plan = plan;
        DayNumber = NumberOf(Date);
        ReferenceHash = StringComparer.Ordinal.GetHashCode(reference);
        ReferenceKey = ReferenceKey.Of(reference, ReferenceHash);
        AmountInSteps = LedgerBalances.StepsOf(amount) ?? NotInSteps;
    }

    /// <summary>What happened.</summary>
    public BudgetEntryKind Kind { get; }

    /// <summary>The day on which it happened.</summary>
    public LocalDate Date { get; }

    /// <summary>The reference of the document: a purchase order, an invoice, an order of transfer.</summary>
    public string Reference { get; }

    /// <summary>For how much; above zero. Of a revision of the plan it is the new plan's total.</summary>
    public Baht Amount { get; }

    /// <summary>The new plan; null where the entry is not a revision of the plan.</summary>
    public SpendingPlan? Plan { get; }

    /// <summary>The day as a number: what a posting compares for every entry.</summary>
    internal int DayNumber { get; }

    /// <summary>The reference's hash code, computed once.</summary>
    internal int ReferenceHash { get; }

    /// <summary>What tells the reference from others.</summary>
    internal ReferenceKey ReferenceKey { get; }

    /// <summary>The amount in the steps of <see cref="LedgerBalances"/>, or <see cref="NotInSteps"/>.</summary>
    internal long AmountInSteps { get; }

    /// <summary>The violations that making an entry would throw; empty where there are none. Its day is checked when it is posted.</summary>
    /// <exception cref="ArgumentException">The reference is null or empty.</exception>
    public static IReadOnlyList<Violation> Validate(BudgetEntryKind kind, string reference, Baht amount) =>
        Validate(kind, reference, amount, nameof(amount));

    /// <inheritdoc/>
    public bool Equals(BudgetEntry? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Kind == other.Kind
            && Date == other.Date
            && Reference == other.Reference
            && Amount == other.Amount
            && Equals(Plan, other.Plan));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BudgetEntry);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((((int)Kind * 397 ^ Date.GetHashCode()) * 397 ^ ReferenceHash) * 397 ^ Amount.GetHashCode());

    /// <summary>A day of the ISO calendar as a number; days that follow each other differ by one.</summary>
    internal static int NumberOf(LocalDate date) => Period.DaysBetween(default, date);

    private static IReadOnlyList<Violation> Validate(BudgetEntryKind kind, string reference, Baht amount, string parameterName)
    {
        if (string.IsNullOrWhiteSpace(reference))
            throw new ArgumentException("An entry needs a reference of at least one visible character, such as \"PO-001\".", nameof(reference));
        return LedgerRules.CheckAmount(Describe(kind, reference), amount.Amount, parameterName) is { } violation ? [violation] : [];
    }
}
