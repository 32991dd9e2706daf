using System.Collections.Immutable;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers;

/// <summary>The compiler's view of the catalogue: one descriptor a rule that it can see broken, with the rule's own texts.</summary>
internal static class Descriptors
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        RuleCatalogue.All.Where(rule => rule.Enforcement != RuleEnforcement.RunTime).ToImmutableDictionary(rule => rule.Id, Describe);

    /// <summary>Those of the rules that the library itself enforces, in the order of the catalogue.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfTwins { get; } =
        [.. RuleCatalogue.All.Where(rule => rule.Enforcement == RuleEnforcement.CompileTimeAndRunTime).Select(Of)];

    public static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];

    private static DiagnosticDescriptor Describe(Rule rule) => new(
        rule.Id,
        new CatalogueText(rule.Title),
        new CatalogueText(rule.Message),
        CategoryOf(rule.Id),
        SeverityOf(rule.Severity),
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpPage);

    private static DiagnosticSeverity SeverityOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static string CategoryOf(string id) => id["KPI".Length] switch
    {
        '1' => "Kpi.Time",
        '2' => "Kpi.Targets",
        '3' => "Kpi.Scorecards",
        '4' => "Kpi.Budgets",
        _ => "Kpi.Usage",
    };
}
