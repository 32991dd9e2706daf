namespace Kpi.Domain.Rules;

/// <summary>
/// The usual target, decided without cells: three thresholds on one measure in one direction. It says only that such tiers
/// are well formed; whatever it does not say is for <see cref="TargetRules"/> to find out and put into words.
/// </summary>
internal static class TierLadder
{
    /// <summary>Whether the tiers are three thresholds on one measure, each strictly harder than the one below, the first missed and the last reached by some result.</summary>
    public static bool IsWellFormed(Condition? basic, Condition? standard, Condition? advanced)
    {
        if (basic is not { Measure: { Code: not null } measure } || standard is null || advanced is null
            || !measure.Equals(standard.Measure) || !measure.Equals(advanced.Measure))
        {
            return false;
        }

        MeasureDomain domain = MeasureDomain.Of(measure);
        if (CutOf(basic, domain) is not { } first || CutOf(standard, domain) is not { } second || CutOf(advanced, domain) is not { } third)
            return false;
        return IsRising(basic) == IsRising(standard)
            && IsRising(basic) == IsRising(advanced)
            && (IsRising(basic) ? IsBelow(first, second) && IsBelow(second, third) : IsBelow(third, second) && IsBelow(second, first));
    }

    private static bool IsRising(Condition threshold) => threshold.Comparison is Comparison.AtLeast or Comparison.MoreThan;

    private static bool IsBelow(Cut lower, Cut upper) => lower.Value < upper.Value || (lower.Value == upper.Value && !lower.IsOpen && upper.IsOpen);

    /// <summary>Where a threshold cuts the domain in two; null where it does not, or is no threshold that does so once.</summary>
    private static Cut? CutOf(Condition condition, MeasureDomain domain)
    {
        decimal threshold = condition.Threshold;
        if (condition.Kind != ConditionKind.Threshold || condition.Comparison == Comparison.Exactly || !domain.Contains(threshold))
            return null;
        bool isOpen = condition.Comparison is Comparison.MoreThan or Comparison.AtMost;
        if (isOpen && domain.IsInteger)
        {
            // Above 3 is from 4.
            if (threshold >= long.MaxValue)
                return null;
            (threshold, isOpen) = (threshold + 1m, false);
        }

        bool hasBelow = domain.Lower is not { } lower || threshold > lower || isOpen;
        bool hasAbove = domain.Upper is not { } upper || threshold < upper || (threshold == upper && !isOpen);
        return hasBelow && hasAbove ? new Cut(threshold, isOpen) : null;
    }
}
