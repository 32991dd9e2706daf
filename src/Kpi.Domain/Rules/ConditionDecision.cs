namespace Kpi.Domain.Rules;

/// <summary>Whether a condition holds, given the values of some of its measures.</summary>
internal static class ConditionDecision
{
    /// <summary>True or false where every completion by the missing values agrees, null where they differ.</summary>
    public static bool? Decide(Condition condition, Func<MeasureFacts, decimal?> valueOf)
    {
        // Three-valued logic is enough whenever it decides, but it does not see that x ≥ 5 | x < 5 holds for any x:
        // only what it leaves open goes to the cells. Beyond their limit the answer stays unknown.
        return DecideByLogic(condition, valueOf)
            ?? ConditionSpace.Of(condition)?.Decide(condition, valueOf);
    }

    private static bool? DecideByLogic(Condition condition, Func<MeasureFacts, decimal?> valueOf)
    {
        var stack = new Stack<bool?>();
        foreach (Condition part in condition.InPostfixOrder())
        {
            stack.Push(part.Kind switch
            {
                ConditionKind.Threshold => valueOf(part.Measure!) is { } value ? Satisfies(value, part.Comparison, part.Threshold) : null,
                ConditionKind.Not => !stack.Pop(),
                ConditionKind.Both => stack.Pop() & stack.Pop(),
                _ => stack.Pop() | stack.Pop(),
            });
        }

        return stack.Pop();
    }

    private static bool Satisfies(decimal value, Comparison comparison, decimal threshold) => comparison switch
    {
        Comparison.AtLeast => value >= threshold,
        Comparison.MoreThan => value > threshold,
        Comparison.AtMost => value <= threshold,
        Comparison.LessThan => value < threshold,
        Comparison.Exactly => value == threshold,
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "Not a comparison."),
    };
}
