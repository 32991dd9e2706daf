using System.Globalization;
using System.Numerics;

namespace Kpi.Domain.Rules;

/// <summary>
/// Codes for the indicators that are not under their component: the component's code with the last number that the
/// indicator has, or the next one that no indicator of the scorecard has.
/// </summary>
internal static class CodeRenumbering
{
    /// <summary>The new codes by component and old code, in the scorecard's order; none where a code is not known.</summary>
    public static IReadOnlyDictionary<(int Component, string Code), string> Of(ScorecardFacts scorecard)
    {
        var renumbered = new Dictionary<(int Component, string Code), string>();
        if (!scorecard.HasKnownIndicators || scorecard.Indicators.Any(indicator => indicator!.Code is null))
            return renumbered;

        // Two that move into one component move to different numbers, whether one is fixed or all are.
        var taken = new HashSet<string>(scorecard.Indicators.Select(indicator => indicator!.Code!), StringComparer.Ordinal);
        for (int index = 0; index < scorecard.Components.Items.Count; index++)
        {
            ComponentFacts component = scorecard.Components.Items[index]!;
            if (component.Code is not { } prefix)
                continue;
            foreach (string code in component.Indicators.Items.Select(indicator => indicator!.Code!))
            {
                if (CodeRules.IsUnder(code, prefix) || NextCode(prefix, code, taken) is not { } next)
                    continue;
                taken.Add(next);
                renumbered[(index, code)] = next;
            }
        }

        return renumbered;
    }

    /// <summary>Null where the component's code is as long as a code can be.</summary>
    private static string? NextCode(string component, string code, HashSet<string> taken)
    {
        BigInteger number = BigInteger.Parse(code.Split('.').Last(), CultureInfo.InvariantCulture);
        string next = At(number);
        while (taken.Contains(next))
            next = At(++number);
        return CodeRules.CheckForm(next, nameof(code)) is null ? next : null;

        string At(BigInteger last) => $"{component}.{last.ToString(CultureInfo.InvariantCulture)}";
    }
}
