namespace Kpi.Domain.Rules;

/// <summary>
/// A set of observations, as an expression over thresholds: the primitive form of a criterion, which the rules decide.
/// </summary>
internal sealed class Condition
{
    // Asked for again and again; threads that ask at once compute the same.
    private Condition[]? _postfix;

    private Condition(ConditionKind kind) => Kind = kind;

    public ConditionKind Kind { get; }

    /// <summary>The measure of a threshold; null for the other kinds.</summary>
    public MeasureFacts? Measure { get; private init; }

    public Comparison Comparison { get; private init; }

    public decimal Threshold { get; private init; }

    /// <summary>The left part of a conjunction or disjunction, and the whole of a complement.</summary>
    public Condition? Left { get; private init; }

    public Condition? Right { get; private init; }

    public static Condition Where(MeasureFacts measure, Comparison comparison, decimal threshold) =>
        new(ConditionKind.Threshold) { Measure = measure, Comparison = comparison, Threshold = threshold };

    public static Condition Both(Condition left, Condition right) => new(ConditionKind.Both) { Left = left, Right = right };

    public static Condition Either(Condition left, Condition right) => new(ConditionKind.Either) { Left = left, Right = right };

    public static Condition Not(Condition condition) => new(ConditionKind.Not) { Left = condition };

    /// <summary>
    /// The expression in postfix order, operands from left to right. It is built with a stack of its own, so that a
    /// chain of any length is as safe as a short one.
    /// </summary>
    public IReadOnlyList<Condition> InPostfixOrder() => _postfix ??= Postfix();

    /// <summary>The measures named, each once, in the order in which they are first named.</summary>
    public IEnumerable<MeasureFacts> Measures() =>
        InPostfixOrder().Where(part => part.Measure is not null).Select(part => part.Measure!).Distinct();

    private Condition[] Postfix()
    {
        var reversed = new List<Condition>();
        var pending = new Stack<Condition>();
        pending.Push(this);
        while (pending.Count > 0)
        {
            Condition condition = pending.Pop();
            reversed.Add(condition);
            if (condition.Left is { } left)
                pending.Push(left);
            if (condition.Right is { } right)
                pending.Push(right);
        }

        reversed.Reverse();
        return [.. reversed];
    }
}
