namespace Kpi.Domain.Rules;

/// <summary>How indicators make a component: KPI3012, KPI3007 and KPI3005.</summary>
internal static class ComponentRules
{
    /// <summary>The violations of a component.</summary>
    public static IReadOnlyList<Violation> Check(ComponentFacts component, string codeParameter, string indicatorsParameter)
    {
        var violations = new List<Violation>();
        if (component.Code is { } code && CodeRules.CheckForm(code, codeParameter) is { } malformed)
            violations.Add(malformed);

        if (component.Indicators.IsCertainlyEmpty)
        {
            BilingualText name = BilingualText.Quote(component.Code ?? CanonicalNumber.Unknown);
            violations.Add(EmptinessRules.NothingInside(CodeRules.Component, name, new("ตัวชี้วัด", "indicators"), indicatorsParameter));
        }

        violations.AddRange(CodeRules.CheckEachOnce(
            CodeRules.Indicator, component.Indicators.Items.Select(indicator => new[] { indicator?.Code }), indicatorsParameter));
        return violations;
    }
}
