namespace Kpi.Analyzers.Tests.Differential;

/// <summary>A kind of call that throws rule violations: the rules it can break, and the constructs it is generated with.</summary>
internal sealed record Owner(string Name, string[] Rules, params string[][] Constructs)
{
    public static readonly Owner FiscalYear = new("FiscalYear.From…Era", ["KPI1001", "KPI1002"], Differential.Constructs.Arguments, Differential.Constructs.WholeNumbers);
    public static readonly Owner Quarter = new("FiscalYear.Quarter", ["KPI1002"], Differential.Constructs.WholeNumbers);
    public static readonly Owner WeightConversion = new("Weight", ["KPI3003"], Differential.Constructs.Numbers);
    public static readonly Owner Comparison = new("comparison", ["KPI2004"], Differential.Constructs.Numbers);
    public static readonly Owner Observation = new("Observed", ["KPI2004"], Differential.Constructs.Arguments, Differential.Constructs.Numbers);
    public static readonly Owner Target = new("TieredTarget", ["KPI2001", "KPI2002", "KPI2003", "KPI2005", "KPI2008"], Differential.Constructs.Arguments, Differential.Constructs.Creations);
    public static readonly Owner Indicator = new("Indicator", ["KPI3012"], Differential.Constructs.Arguments, Differential.Constructs.Creations, Differential.Constructs.Texts);
    public static readonly Owner Made = new("Indicator by a method", ["KPI3003", "KPI3012"], Differential.Constructs.Arguments, Differential.Constructs.Texts);
    public static readonly Owner Component = new("Component", ["KPI3005", "KPI3007", "KPI3012"], Differential.Constructs.Arguments, Differential.Constructs.Creations, Differential.Constructs.Lists);
    public static readonly Owner Scorecard = new("Scorecard", ["KPI2008", "KPI3001", "KPI3004", "KPI3005", "KPI3006", "KPI3007"], Differential.Constructs.Arguments, Differential.Constructs.Lists);
    public static readonly Owner TierPoints = new("TierPoints", ["KPI2006"], Differential.Constructs.Arguments, Differential.Constructs.Creations, Differential.Constructs.Numbers);
    public static readonly Owner LevelScale = new("LevelScale", ["KPI3008"], Differential.Constructs.Creations, Differential.Constructs.ParameterLists);
    public static readonly Owner ComponentWeight = new("ComponentWeight", ["KPI3012"], Differential.Constructs.Arguments, Differential.Constructs.Creations);
    public static readonly Owner Framework = new("EvaluationFramework", ["KPI2006", "KPI3008"], Differential.Constructs.Arguments, Differential.Constructs.Creations);
    public static readonly Owner Score = new("Evidence", ["KPI3012"], Differential.Constructs.Arguments, Differential.Constructs.Texts);
    public static readonly Owner Assessment = new("Assess", ["KPI3009", "KPI3011"], Differential.Constructs.ParameterLists);
    public static readonly Owner Shift = new("period arithmetic", ["KPI1002"], Differential.Constructs.Shifts, Differential.Constructs.WholeNumbers);
    public static readonly Owner Neighbour = new("Next, Previous", ["KPI1002"], Differential.Constructs.Neighbours, Differential.Constructs.Periods);
    public static readonly Owner Containing = new("Containing", ["KPI1002"], Differential.Constructs.Periods);
    public static readonly Owner Parse = new("Parse", ["KPI1003"], Differential.Constructs.Texts);
    public static readonly Owner Entry = new("BudgetEntry", ["KPI4002"], Differential.Constructs.Arguments, Differential.Constructs.Numbers);
    public static readonly Owner Post = new("Post", ["KPI4002"], Differential.Constructs.Posts);
    public static readonly Owner ProjectIndicator = new("ProjectIndicator", ["KPI3012"], Differential.Constructs.Arguments, Differential.Constructs.Creations, Differential.Constructs.Texts);
    public static readonly Owner Project = new("Project", ["KPI2008", "KPI3005", "KPI3012"], Differential.Constructs.Arguments, Differential.Constructs.Creations, Differential.Constructs.Lists);
    public static readonly Owner Portfolio = new("ProjectPortfolio", ["KPI3005"], Differential.Constructs.Arguments, Differential.Constructs.Lists);
    public static readonly Owner Series = new("series of quarters", ["KPI2004"], Differential.Constructs.Series, Differential.Constructs.ParameterLists, Differential.Constructs.Numbers);
    public static readonly Owner Derivation = new("computed measure", ["KPI2004"], Differential.Constructs.Formulas, Differential.Constructs.ParameterLists, Differential.Constructs.Numbers);

    public static readonly Owner[] All =
    [
        FiscalYear, Quarter, WeightConversion, Comparison, Observation, Target, Indicator, Made, Component, TierPoints, LevelScale, ComponentWeight, Framework,
        Scorecard, Score, Assessment, Shift, Neighbour, Containing, Parse, Entry, Post,
        ProjectIndicator, Project, Portfolio, Series, Derivation,
    ];

    public override string ToString() => Name;
}
