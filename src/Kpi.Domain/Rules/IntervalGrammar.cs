namespace Kpi.Domain.Rules;

/// <summary>Intervals in texts: <c>[91.15, 93.15)</c>.</summary>
internal static class IntervalGrammar
{
    private static readonly BilingualText Opening = new("'[' หรือ '('", "'[' or '('");
    private static readonly BilingualText Separator = new("', '", "', '");
    private static readonly BilingualText Closing = new("']' หรือ ')'", "']' or ')'");
    private static readonly BilingualText Empty = new("ขอบบนต้องมากกว่าขอบล่าง หรือเท่ากันและรวมอยู่ด้วยทั้งสองขอบ", "the upper bound must be above the lower, or be the same number and both included");

    /// <summary>A whole text that is an interval: [91.15, 93.15).</summary>
    public static bool TryRead(ref TextCursor cursor, out decimal lower, out decimal upper, out bool includesLower, out bool includesUpper)
    {
        (lower, upper, includesUpper) = (0m, 0m, false);
        includesLower = cursor.Take('[');
        if (!includesLower && !cursor.Take('('))
            return cursor.Fails(Opening);
        if (!NumberGrammar.TryTake(ref cursor, out lower))
            return false;
        if (!cursor.Take(", "))
            return cursor.Fails(Separator);
        if (!NumberGrammar.TryTake(ref cursor, out upper))
            return false;
        includesUpper = cursor.Take(']');
        if (!includesUpper && !cursor.Take(')'))
            return cursor.Fails(Closing);
        return cursor.TakeEnd() && (HoldsSomething(lower, upper, includesLower, includesUpper) || cursor.FailsWith(Empty));
    }

    /// <summary>Whether anything lies between the bounds.</summary>
    public static bool HoldsSomething(decimal lower, decimal upper, bool includesLower, bool includesUpper) =>
        lower < upper || (lower == upper && includesLower && includesUpper);
}
