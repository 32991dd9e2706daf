using System.Numerics;

namespace Kpi.Domain.Rules;

/// <summary>How components and indicators make a scorecard: KPI3007, KPI3005, KPI3006, KPI2008, KPI3001 and KPI3004.</summary>
/// <remarks>
/// Where a part is unknown, a rule is silent unless what is known decides: positive weights that already total 110
/// break KPI3001 whatever the others are.
/// </remarks>
internal static class ScorecardRules
{
    /// <summary>The violations of a scorecard.</summary>
    public static IReadOnlyList<Violation> Check(ScorecardFacts scorecard, string componentsParameter)
    {
        if (scorecard.Components.IsCertainlyEmpty)
            return [EmptinessRules.NothingInside(new("แบบประเมิน", "scorecard"), scorecard.Subject, new("องค์ประกอบ", "components"), componentsParameter)];

        var violations = new List<Violation>();
        IReadOnlyList<ComponentFacts?> components = scorecard.Components.Items;
        violations.AddRange(CodeRules.CheckEachOnce(CodeRules.Component, components.Select(component => new[] { component?.Code }), componentsParameter));
        bool componentCodesAreUnique = violations.Count == 0;
        violations.AddRange(CodeRules.CheckEachOnce(
            CodeRules.Indicator,
            components.Select(component => component is null ? [] : component.Indicators.Items.Select(indicator => indicator?.Code)),
            componentsParameter));

        violations.AddRange(CheckNesting(scorecard, componentsParameter));
        violations.AddRange(MeasureCodeRules.Check(
            from component in components.Select((component, index) => (Facts: component, Index: index))
            from indicator in component.Facts?.Indicators.Items ?? []
            from measure in indicator?.Measures ?? []
            select (componentsParameter, (int?)component.Index, measure)));
        if (CheckTotal(scorecard, componentsParameter) is { } total)
            violations.Add(total);
        else if (componentCodesAreUnique && CheckComponentWeights(scorecard, componentsParameter) is { } difference)
            violations.Add(difference);
        return violations;
    }

    private static IEnumerable<Violation> CheckNesting(ScorecardFacts scorecard, string parameterName)
    {
        if (scorecard.Framework is not { CodesNest: true })
            yield break;
        for (int index = 0; index < scorecard.Components.Items.Count; index++)
        {
            if (scorecard.Components.Items[index] is not { Code: { } component } known)
                continue;
            foreach (string indicator in known.Indicators.Items.Select(indicator => indicator?.Code).OfType<string>())
            {
                if (!CodeRules.IsUnder(indicator, component))
                    yield return RuleCatalogue.CodeNotUnderComponent.AtItem(parameterName, index, indicator, component, scorecard.Framework.Name);
            }
        }
    }

    private static Violation? CheckTotal(ScorecardFacts scorecard, string parameterName)
    {
        decimal?[] weights = [.. scorecard.Indicators.Select(indicator => indicator?.Weight)];
        BigInteger total = WeightRules.StepsOf(weights.OfType<decimal>());
        bool isKnown = scorecard.HasKnownIndicators && weights.All(weight => weight is not null);
        bool oneMoreIsCertain = weights.Contains(null) || scorecard.Components.Items.Any(component => component is null or { Indicators: { IsComplete: false, Items.Count: 0 } });
        bool isWrong = isKnown ? total != WeightRules.TotalInSteps
            : total > WeightRules.TotalInSteps || (total == WeightRules.TotalInSteps && oneMoreIsCertain);
        if (!isWrong)
            return null;

        decimal shown = weights.Sum() ?? 0m;
        string sum = string.Join(" + ", weights.Select(CanonicalNumber.Of));
        string openEnd = isKnown ? "" : $" + {CanonicalNumber.Unknown}";
        BilingualText hint = isKnown && shown == 1m
            ? new BilingualText(" (น้ำหนักเป็นร้อยละ: ร้อยละ 15 เขียน 15 ไม่ใช่ 0.15)", " (weights are percentages: write 15, not 0.15, for 15 percent)")
            : BilingualText.Nothing;
        return RuleCatalogue.WeightsDoNotTotal100.At(
            parameterName, scorecard.Subject, CanonicalNumber.Of(shown) + openEnd, sum, hint);
    }

    private static Violation? CheckComponentWeights(ScorecardFacts scorecard, string parameterName)
    {
        if (scorecard.Framework is not { ComponentWeights: { } expected } framework || !scorecard.HasKnownIndicators)
            return null;

        var weights = new List<(string Code, decimal Weight)>();
        var steps = new HashSet<(string Code, BigInteger Steps)>();
        foreach (ComponentFacts? component in scorecard.Components.Items)
        {
            decimal?[] parts = [.. component!.Indicators.Items.Select(indicator => indicator!.Weight)];
            if (component.Code is not { } code || parts.Contains(null))
                return null;
            weights.Add((code, parts.Sum()!.Value));
            steps.Add((code, WeightRules.StepsOf(parts.OfType<decimal>())));
        }

        bool agrees = weights.Count == expected.Count && expected.All(component => steps.Contains((component.Code, WeightRules.StepsOf(component.Weight))));
        return agrees
            ? null
            : RuleCatalogue.ComponentWeightsDiffer.At(
                parameterName, scorecard.Subject, Describe(weights), framework.Name, Describe(expected));
    }

    private static string Describe(IEnumerable<(string Code, decimal Weight)> weights) =>
        string.Join(", ", weights.Select(component => $"{component.Code}: {CanonicalNumber.Of(component.Weight)}"));
}
