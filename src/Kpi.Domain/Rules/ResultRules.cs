namespace Kpi.Domain.Rules;

/// <summary>Whether evidence gives every indicator a result: KPI3010. Only the compiler asks: at run time a missing result is one.</summary>
internal static class ResultRules
{
    /// <summary>The violation of a scorecard's evidence by the indicators that it leaves without a result, if there are any.</summary>
    public static Violation? Check(ScorecardFacts scorecard, IReadOnlyList<string> indicatorsWithout, string parameterName) =>
        indicatorsWithout.Count == 0
            ? null
            : RuleCatalogue.IndicatorsWithoutResult.At(parameterName, scorecard.Subject, string.Join(", ", indicatorsWithout));

    /// <summary>Whether some observations decide which tier of a target is reached.</summary>
    /// <param name="fromHighest">The tiers, the highest first.</param>
    /// <param name="valueOf">The observed value of a measure; null where it is not observed.</param>
    public static bool IsDecided(IEnumerable<Condition> fromHighest, Func<MeasureFacts, decimal?> valueOf)
    {
        foreach (Condition tier in fromHighest)
        {
            if (ConditionDecision.Decide(tier, valueOf) is not { } isReached)
                return false;
            if (isReached)
                return true;
        }

        return true;
    }
}
