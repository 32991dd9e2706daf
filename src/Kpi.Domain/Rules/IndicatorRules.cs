namespace Kpi.Domain.Rules;

/// <summary>What an indicator must have: a well-formed code and a weight. KPI3012 and KPI3003.</summary>
internal static class IndicatorRules
{
    /// <summary>The violations of an indicator; null is what cannot be known at compile time.</summary>
    public static IReadOnlyList<Violation> Check(string? code, decimal? weight, string codeParameter, string weightParameter)
    {
        Violation? malformed = code is null ? null : CodeRules.CheckForm(code, codeParameter);

        // A weight made from a number is checked already; this one refuses the default, which no number made.
        Violation? outOfRange = weight is { } known ? WeightRules.Check(known, weightParameter) : null;
        return (malformed, outOfRange) switch
        {
            (null, null) => [],
            ({ } one, null) => [one],
            (null, { } other) => [other],
            ({ } one, { } other) => [one, other],
        };
    }
}
