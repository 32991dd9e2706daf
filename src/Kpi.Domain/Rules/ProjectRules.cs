namespace Kpi.Domain.Rules;

/// <summary>How indicators make a project, and projects a portfolio: KPI3012, KPI3005 and KPI2008.</summary>
internal static class ProjectRules
{
    /// <summary>The violations of a project; an indicator of which nothing is known is null.</summary>
    public static IReadOnlyList<Violation> Check(string? code, IReadOnlyList<ProjectIndicatorFacts?> indicators, string codeParameter, string indicatorsParameter)
    {
        Violation? malformed = code is null ? null : CodeRules.CheckForm(code, codeParameter);
        return
        [
            .. malformed is null ? Array.Empty<Violation>() : [malformed],
            .. CodeRules.CheckEachOnce(CodeRules.Indicator, indicators.Select(indicator => new[] { indicator?.Code }), indicatorsParameter),
            .. MeasureCodeRules.Check(
                from indicator in indicators.Select((indicator, index) => (indicator?.Measures, Index: index))
                from measure in indicator.Measures ?? []
                select (indicatorsParameter, (int?)indicator.Index, measure)),
        ];
    }

    /// <summary>The violations of a portfolio's projects by their codes, in order; a code that is not known is null.</summary>
    public static IReadOnlyList<Violation> CheckPortfolio(IEnumerable<string?> codes, string projectsParameter) =>
        [.. CodeRules.CheckEachOnce(CodeRules.Project, codes.Select(code => new[] { code }), projectsParameter)];
}
