extern alias analyzers;

using analyzers::Kpi.Analyzers;
using Kpi.Domain.Rules;
using Kpi.Domain.Scorecards;
using Kpi.Testing;
using NodaTime;

namespace Kpi.Analyzers.Tests;

/// <summary>How definitions are tested: as a user's code would be compiled, with the namespaces that the package adds.</summary>
internal static class DefinitionTest
{
    public static readonly CompilationSettings Settings = new()
    {
        References = AssemblyReference.To(typeof(Scorecard).Assembly, typeof(LocalDate).Assembly),
        GlobalUsings = """
            global using System;
            global using System.Collections.Generic;
            global using System.Linq;
            global using Kpi.Domain.Budgets;
            global using Kpi.Domain.Projects;
            global using Kpi.Domain.Quantities;
            global using Kpi.Domain.Reporting;
            global using Kpi.Domain.Rules;
            global using Kpi.Domain.Scorecards;
            global using Kpi.Domain.Targets;
            global using Kpi.Domain.Time;
            global using NodaTime;
            """,
    };

    public static readonly AnalyzerTest Analysis = new() { Settings = Settings, Analyzers = [new DefinitionAnalyzer()] };

    /// <summary>What is thrown, without what the compiler alone has to say.</summary>
    public static readonly AnalyzerTest ErrorsAlone = Analysis with
    {
        Settings = Settings with { DisabledIds = [.. RuleCatalogue.All.Where(rule => rule.Severity != RuleSeverity.Error).Select(rule => rule.Id)] },
    };

    /// <summary>Verifies the members of a class against their markers; the messages are those of the markers, in order.</summary>
    public static Task VerifyAsync(string members, params Expectation[] expectations) =>
        Analysis.VerifyAsync(InClass(members), expectations);

    /// <summary>Verifies statements of a method against their markers.</summary>
    public static Task VerifyStatementsAsync(string statements, params Expectation[] expectations) =>
        VerifyAsync($"public static void Run()\n{{\n{statements}\n}}", expectations);

    /// <summary>The ids of what is reported for the members of a class, wherever it shows.</summary>
    public static async Task<string[]> IdsReportedAsync(string members) =>
        [.. (await AnalyzerRunner.RunAsync(Settings.Compile(new SourceFile(InClass(members), "Definitions.cs")), [new DefinitionAnalyzer()])).Select(diagnostic => diagnostic.Id)];

    public static string InClass(string members) => $"public static class Definitions\n{{\n{members}\n}}\n";
}
