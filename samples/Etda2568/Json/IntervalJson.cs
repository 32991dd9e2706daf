namespace Etda.Json;

/// <summary>The numbers from one bound to another, and whether each bound belongs.</summary>
internal sealed record IntervalJson(decimal Lower, decimal Upper, bool IncludesLower, bool IncludesUpper)
{
    public static IntervalJson? Of(DecimalInterval? interval) =>
        interval is { } numbers ? new(numbers.Lower, numbers.Upper, numbers.IncludesLower, numbers.IncludesUpper) : null;
}
